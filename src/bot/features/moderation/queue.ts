import { Composer } from 'grammy';
import { actionButton } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer } from '../../show.js';
import { mayModerate } from './permission.js';
import { postCard } from './show-card.js';

/** Shows the next card that waits, after those that were shown already, and how many there are. */
async function showNext(ctx: BotContext, offset: number): Promise<void> {
  const { db, clock, moderationQueries: queries } = ctx.deps;
  const { open, urgent } = await queries.countOpenCards(db);
  const [next] = await queries.openCards(db, clock.now(), { size: 1, offset: Math.min(offset, open) });
  const card = next === undefined ? undefined : await queries.cardDetails(db, next.id);
  if (card === undefined) {
    return await answer(ctx, ctx.t(open === 0 ? 'queue-empty' : 'queue-end', { open }));
  }
  const before = offset === 0 ? ctx.t('queue-title', { open, urgent }) : '';
  const after = actionButton(ctx.t('button-next-card'), 'queue', String(offset + 1));
  await postCard(ctx, card, { before, more: open > offset + 1 ? [[after]] : [] });
}

export const queue = new Composer<BotContext>();

queue.command('queue', async (ctx) => {
  if (await mayModerate(ctx)) await showNext(ctx, 0);
});

queue.on('callback_query:data', async (ctx, next) => {
  const value = actionValue(ctx, 'queue');
  if (value === undefined) return await next();
  if (await mayModerate(ctx)) await showNext(ctx, /^\d{1,4}$/.test(value) ? Number(value) : 0);
});
