import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';
import { ALLOWED_UPDATES } from './allowed-updates.js';
import type { BotContext } from './context.js';
import { UpdatesInHand } from './updates-in-hand.js';

/** Bot API: getUpdates takes 1 to 100; long polling of 30 s is what Telegram's own examples use. */
const LARGEST_BATCH = 100;
const POLL_SECONDS = 30;
const RETRY_EVERY_MS = 3_000;
/** How long updates in hand hold up the next fetch. */
const IN_HAND_PATIENCE_MS = 1_000;
/** How long a stop waits for them. */
const STOP_PATIENCE_MS = 10_000;
/** A rival that appears later than this after the start is the newcomer, and is outlasted for as long. */
const RIVAL_PATIENCE_MS = 60_000;

export interface Polling {
  /** Resolves at the stop; rejects when Telegram refuses the bot. */
  ended: Promise<void>;
  /** Resolves when the updates in hand are handled. */
  stop(): Promise<void>;
}

/**
 * Long polling: updates of different chats at once, of one chat one after another. An outage is waited for. Telegram is
 * told to forget an update only when it has been handled, so a crash repeats some (`handleOnce` drops them), loses none.
 */
export function pollUpdates(bot: Bot<BotContext>, logger: Logger): Polling {
  const inHand = new UpdatesInHand();
  const fetchUpdates = createFetch(bot, logger);
  let next = 0;

  const source = createSource<Update>({
    async supply(size, signal) {
      await inHand.settled(IN_HAND_PATIENCE_MS);
      const limit = Math.max(1, Math.min(size, LARGEST_BATCH));
      const updates = await fetchUpdates({ offset: inHand.oldest() ?? next, limit }, signal);
      // The others are in hand, or were handled while an older one still is.
      const fresh = updates.filter(({ update_id: id }) => id >= next);
      next = Math.max(next, ...fresh.map(({ update_id: id }) => id + 1));
      inHand.take(fresh.map(({ update_id: id }) => id));
      return fresh;
    },
  });
  const sink = createConcurrentSink<Update, unknown>(
    {
      consume: (update) => bot.handleUpdate(update).finally(() => inHand.done(update.update_id)),
    },
    // Every handler of the bot has its own answer to errors; what comes here is a fault of ours.
    async (error) => logger.error({ err: error }, 'an update could not be handled'),
  );
  const runner = createRunner(source, sink);
  runner.start();
  const task = runner.task() ?? Promise.resolve();
  return {
    ended: task.catch((error: unknown) => {
      throw explain(error);
    }),
    async stop() {
      if (runner.isRunning()) await runner.stop();
      await inHand.settled(STOP_PATIENCE_MS);
    },
  };
}

type Wanted = { offset: number; limit: number };
/** The runner's and grammY's own kind of signal, not the platform's. */
type Signal = NonNullable<Parameters<Bot['api']['getUpdates']>[1]>;

/** Fetches until Telegram answers; gives up only where trying again cannot help. */
function createFetch(bot: Bot<BotContext>, logger: Logger) {
  const startedAt = performance.now();
  let rivalSince: number | undefined;

  /** Two programs take turns in ending each other's poll: the one that came last must go. */
  function isOutlasted(error: unknown): boolean {
    if (!(error instanceof GrammyError) || error.error_code !== 409) return false;
    const now = performance.now();
    rivalSince ??= now;
    return rivalSince - startedAt > RIVAL_PATIENCE_MS && now - rivalSince < RIVAL_PATIENCE_MS;
  }

  return async (wanted: Wanted, signal: Signal): Promise<Update[]> => {
    for (;;) {
      try {
        const updates = await bot.api.getUpdates(
          { ...wanted, timeout: POLL_SECONDS, allowed_updates: [...ALLOWED_UPDATES] },
          signal,
        );
        rivalSince = undefined;
        return updates;
      } catch (error) {
        if (signal.aborted) throw error;
        logger.warn({ err: error }, 'updates could not be fetched');
        if (error instanceof GrammyError && [401, 409].includes(error.error_code) && !isOutlasted(error))
          throw error;
        await pause(pauseAfter(error), signal);
      }
    }
  };
}

function pause(milliseconds: number, signal: Signal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function pauseAfter(error: unknown): number {
  const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
  return Math.max(asked, RETRY_EVERY_MS);
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
