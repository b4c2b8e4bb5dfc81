import { GrammyError, type NextFunction } from 'grammy';
import type { BotContext } from '../context.js';

/**
 * Ends the spinner on a pressed button after its handler, unless the handler did so with a text. Telegram refuses an
 * answer that comes too late; the press was handled all the same.
 */
export async function answerCallback(ctx: BotContext, next: NextFunction): Promise<void> {
  if (ctx.callbackQuery === undefined) return await next();
  let answered = false;
  ctx.api.config.use((prev, method, payload, signal) => {
    if (method === 'answerCallbackQuery') answered = true;
    return prev(method, payload, signal);
  });
  await next();
  if (answered) return;
  try {
    await ctx.answerCallbackQuery();
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    ctx.deps.logger.info({ description: error.description }, 'a press was answered too late');
  }
}
