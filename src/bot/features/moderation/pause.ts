import { Composer } from 'grammy';
import { escapeHtml } from '../../../alerts/html.js';
import { listedChannels } from '../../../store/moderation-view.js';
import { channelRulingsInForce } from '../../../store/rulings.js';
import { actionButton, rows } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer } from '../../show.js';
import { beginDialogue } from './dialogue.js';
import { mayModerate } from './permission.js';

const BUTTON = /^(pause|ignore)\.(\d{1,9})$/;
/** Telegram takes a hundred buttons; a channel has two. */
const MOST_CHANNELS = 40;
/** Stands for all channels. */
const ALL = 0;

/** `typed` narrows the list to the channels whose name has it. */
async function showChoice(ctx: BotContext, typed: string): Promise<void> {
  const { db } = ctx.deps;
  const [channels, rulings] = await Promise.all([listedChannels(db), channelRulingsInForce(db)]);
  const nameOf = (id: number | null) => {
    const handle = channels.find((channel) => channel.id === id)?.handle;
    return id === null ? ctx.t('pause-all') : `@${handle ?? id}`;
  };
  const lines = rulings.map(({ channelId, ruling }) =>
    ctx.t('pause-line', { ruling, name: escapeHtml(nameOf(channelId)) }),
  );
  const resume = rulings.map(({ channelId, ruling, actionId }) =>
    actionButton(ctx.t('button-resume', { ruling, name: nameOf(channelId) }), 'undo', String(actionId)),
  );
  const ruled = (id: number | null) => rulings.some(({ channelId }) => channelId === id);
  const wanted = typed.replace(/^@/, '').toLowerCase();
  const free = channels
    .filter(({ id, handle }) => !ruled(id) && handle.toLowerCase().includes(wanted))
    .slice(0, MOST_CHANNELS);
  await answer(
    ctx,
    [ctx.t('pause-title'), lines.join('\n'), ctx.t('pause-hint')].filter((part) => part !== '').join('\n\n'),
    [
      ...resume.map((button) => [button]),
      ...(ruled(null) ? [] : [[actionButton(ctx.t('pause-all'), 'pause', `pause.${ALL}`)]]),
      ...rows(
        free.flatMap(({ id, handle }) => [
          actionButton(ctx.t('button-pause', { name: `@${handle}` }), 'pause', `pause.${id}`),
          actionButton(ctx.t('button-ignore', { name: `@${handle}` }), 'pause', `ignore.${id}`),
        ]),
        2,
      ),
    ],
  );
}

/** Pauses what is published, of one channel or of all, or takes a channel's word for nothing. */
export const pause = new Composer<BotContext>();

pause.command('pause', async (ctx) => {
  if (await mayModerate(ctx)) await showChoice(ctx, ctx.match.trim());
});

pause.on('callback_query:data', async (ctx, next) => {
  const data = actionValue(ctx, 'pause');
  if (data === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  const [, goal, id] = BUTTON.exec(data) ?? [];
  if (goal === undefined) return await next();
  const channel = Number(id) === ALL ? null : Number(id);
  await beginDialogue(ctx, { goal: goal as 'pause' | 'ignore', answers: { channel } });
});
