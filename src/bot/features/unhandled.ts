import { Composer } from 'grammy';
import { isNamed } from '../addressed.js';
import type { BotContext } from '../context.js';
import { answer, show } from '../show.js';
import { startScreen } from './start.js';

/** Whatever nobody before it understood. In a group only those who call the bot by its name are told so. */
export const unhandled = new Composer<BotContext>();

unhandled.on('callback_query', async (ctx) => {
  await ctx.answerCallbackQuery({ text: ctx.t('button-stale') });
  await show(ctx, startScreen, { below: true });
});

unhandled.on('message', async (ctx) => {
  if (!isNamed(ctx)) return;
  // Notes of Telegram's own about the chat: somebody joined, a photo was changed.
  const text = ctx.message.text;
  if (text === undefined && !hasContent(ctx)) return;
  const key =
    text === undefined ? 'unknown-media' : text.startsWith('/') ? 'unknown-command' : 'unknown-text';
  await answer(ctx, ctx.t(key));
});

function hasContent(ctx: BotContext): boolean {
  return ctx.has([
    'message:file',
    'message:contact',
    'message:location',
    'message:venue',
    'message:poll',
    'message:dice',
    'message:story',
    'message:game',
  ]);
}
