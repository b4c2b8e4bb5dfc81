import { type BotError, GrammyError } from 'grammy';
import { setChatStatus } from '../../store/destinations.js';
import type { BotContext } from '../context.js';

const FORBIDDEN = 403;

/** What the log may have: no text that people wrote, no payload. */
function facts(error: unknown): Record<string, unknown> {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description };
  }
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : {};
}

/**
 * The end of every error in a handler: it is logged, and who asked is told in their language. Errors of that answer
 * are logged only. It never throws, so that one update cannot stop the others.
 */
export async function answerError(failure: BotError<BotContext>): Promise<void> {
  const { ctx, error } = failure;
  const { logger, db } = ctx.deps;
  const update = ctx.update.update_id;
  try {
    if (error instanceof GrammyError && error.error_code === FORBIDDEN && ctx.chat !== undefined) {
      logger.info({ update, ...facts(error) }, 'an answer was refused: marked as blocked');
      await setChatStatus(db, { botId: ctx.me.id, chatId: ctx.chat.id }, 'blocked');
      return;
    }
    logger.error({ update, ...facts(error) }, 'an update failed');
    if (ctx.callbackQuery !== undefined) {
      await ctx.answerCallbackQuery({ text: ctx.t('error-plain'), show_alert: true });
    } else if (ctx.message !== undefined) {
      await ctx.reply(ctx.t('error-plain'));
    }
  } catch (second) {
    logger.warn({ update, ...facts(second) }, 'the answer to a failed update failed too');
  }
}
