import { autoRetry } from '@grammyjs/auto-retry';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type Middleware } from 'grammy';
import { ChatLimit } from './chat-limit.js';
import type { BotContext } from './context.js';
import type { BotDeps } from './deps.js';
import { FEATURES } from './features/index.js';
import { membership } from './features/membership.js';
import { unhandled } from './features/unhandled.js';
import { LedgerCache } from './ledger-cache.js';
import { answerCallback } from './middlewares/answer-callback.js';
import { answerError } from './middlewares/answer-errors.js';
import { handleOnce } from './middlewares/handle-once.js';
import { guessLanguage, loadDestination } from './middlewares/load-destination.js';
import { lowerCommand } from './middlewares/lower-command.js';

/** A call that hangs longer than this has failed. Longer than long polling's 30 s. */
const API_TIMEOUT_SECONDS = 60;
/** An answer that had to wait longer is of no use to the person. */
const MAX_RETRY_DELAY_SECONDS = 30;
const MAX_RETRIES = 3;
/** An export reads the whole ledger and sends seven files; Telegram lets a group have 20 messages a minute. */
const EXPORT_EVERY_MS = 60_000;

/**
 * The bot with all its answers; starts nothing. `features` are asked before the last one, which answers whatever
 * nobody understood; `channelPosts` gets the posts of channels in which the bot is an administrator.
 */
export function createBot(
  deps: BotDeps,
  outside: { features?: Middleware<BotContext>[]; channelPosts?: Middleware<BotContext> } = {},
): Bot<BotContext> {
  const ledger = new LedgerCache(deps.db);
  const exportLimit = new ChatLimit(deps.clock, EXPORT_EVERY_MS);
  const bot = new Bot<BotContext>(deps.token, {
    client: {
      timeoutSeconds: API_TIMEOUT_SECONDS,
      ...(deps.telegramApiRoot !== undefined && { apiRoot: deps.telegramApiRoot }),
    },
    ...(deps.botInfo !== undefined && { botInfo: deps.botInfo }),
  });

  const retry = autoRetry({
    maxRetryAttempts: MAX_RETRIES,
    maxDelaySeconds: MAX_RETRY_DELAY_SECONDS,
    rethrowHttpErrors: true,
  });
  // Polling has a policy of its own.
  bot.api.config.use((prev, method, payload, signal) =>
    method === 'getUpdates' ? prev(method, payload, signal) : retry(prev, method, payload, signal),
  );

  bot.use(async (ctx, next) => {
    ctx.deps = deps;
    ctx.ledger = ledger;
    ctx.exportLimit = exportLimit;
    await next();
  });
  bot.use(guessLanguage);
  const guarded = bot.errorBoundary(answerError);
  guarded.use(sequentialize((ctx) => ctx.chat?.id.toString() ?? ctx.from?.id.toString()));
  guarded.use(handleOnce);
  if (outside.channelPosts !== undefined) {
    guarded.on(['channel_post', 'edited_channel_post'], outside.channelPosts);
  }
  guarded.use(membership);
  guarded.use(lowerCommand, loadDestination, answerCallback);
  for (const feature of [...FEATURES, ...(outside.features ?? [])]) guarded.use(feature);
  guarded.use(unhandled);
  return bot;
}
