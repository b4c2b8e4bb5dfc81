import { Composer } from 'grammy';
import { eraseChat } from '../../store/destinations.js';
import { dropDraftsOfChat } from '../../store/moderation-view.js';
import { forgetObjections } from '../../store/objections.js';
import { actionButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { mayChangeSettings } from '../may-change.js';
import { actionValue } from '../pressed.js';
import { refuse } from '../refuse.js';
import { answer, replaceText } from '../show.js';

export const forget = new Composer<BotContext>();

forget.command('forget', async (ctx) => {
  if (!(await mayChangeSettings(ctx))) return await refuse(ctx, 'admins-only');
  await answer(ctx, ctx.t('forget-confirm'), [
    [actionButton(ctx.t('button-forget-yes'), 'forget', 'yes')],
    [actionButton(ctx.t('button-forget-no'), 'forget', 'no')],
  ]);
});

forget.on('callback_query:data', async (ctx, next) => {
  const choice = actionValue(ctx, 'forget');
  if (choice === undefined) return await next();
  if (!(await mayChangeSettings(ctx))) return await refuse(ctx, 'admins-only');
  if (choice !== 'yes') return await replaceText(ctx, ctx.t('forget-kept'), []);
  await forgetObjections(ctx.deps.db, ctx.destination.chat_id);
  await dropDraftsOfChat(ctx.deps.db, ctx.destination.chat_id);
  await eraseChat(ctx.deps.db, { botId: ctx.me.id, chatId: ctx.destination.chat_id });
  await replaceText(ctx, ctx.t('forget-done'), []);
});
