import { run } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';
import { ALLOWED_UPDATES } from './allowed-updates.js';
import type { BotContext } from './context.js';

/** The runner's own exponential pause has no upper end: after an hour's outage it would sleep for another hour. */
const RETRY_EVERY_MS = 3_000;

export interface Polling {
  /** Resolves at the stop; rejects when Telegram refuses the bot. */
  ended: Promise<void>;
  /** Resolves when the updates in hand are handled. */
  stop(): Promise<void>;
}

/** Long polling: updates of different chats at once, of one chat one after another. An outage is waited for. */
export function pollUpdates(bot: Bot<BotContext>, logger: Logger): Polling {
  // The runner would print to the console, past the log and what it leaves out.
  bot.api.config.use(async (prev, method, payload, signal) => {
    try {
      return await prev(method, payload, signal);
    } catch (error) {
      if (method === 'getUpdates' && !signal?.aborted)
        logger.warn({ err: error }, 'updates could not be fetched');
      throw error;
    }
  });
  const runner = run(bot, {
    runner: {
      fetch: { allowed_updates: [...ALLOWED_UPDATES] },
      silent: true,
      retryInterval: RETRY_EVERY_MS,
      maxRetryTime: Number.POSITIVE_INFINITY,
    },
  });
  const task = runner.task() ?? Promise.resolve();
  return {
    ended: task.catch((error: unknown) => {
      throw explain(error);
    }),
    stop: async () => {
      if (runner.isRunning()) await runner.stop();
    },
  };
}

function explain(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error;
  if (error.error_code === 409) {
    return new AppError(
      'CONFLICT',
      `Telegram gives this bot's updates to somebody else: ${error.description}`,
      {
        hint: 'Another program runs with this BOT_TOKEN, or a webhook is set. Stop the other one, or use a token of its own.',
        cause: error,
      },
    );
  }
  if (error.error_code === 401) {
    return new AppError('CONFIG_INVALID', 'BOT_TOKEN: Telegram no longer accepts it', {
      hint: 'It was revoked, or the bot was deleted or banned. @BotFather shows the token that is valid now.',
      cause: error,
    });
  }
  return error;
}
