import type { BotContext } from './context.js';
import { answer } from './show.js';

/** Says no: to a press in a window of its own, to a command as a message. */
export async function refuse(ctx: BotContext, key: string): Promise<void> {
  if (ctx.callbackQuery === undefined) return await answer(ctx, ctx.t(key));
  await ctx.answerCallbackQuery({ text: ctx.t(key), show_alert: true });
}
