import { type RunnerHandle, run } from '@grammyjs/runner';
import type { Bot } from 'grammy';
import { ALLOWED_UPDATES } from '../../src/bot/allowed-updates.js';
import type { BotContext } from '../../src/bot/context.js';
import { createBot } from '../../src/bot/create-bot.js';
import { moderationDeps } from '../../src/bot/moderation-deps.js';
import { ManualClock } from '../../src/clock.js';
import { importHistory } from '../../src/ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS, type LedgerDeps } from '../../src/ledger/ledger-deps.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { createLogger } from '../../src/logger.js';
import { PARSER_VERSION, parsePost } from '../../src/parser/index.js';
import { Emulator, type EmulatorOptions } from '../../src/playground/emulator/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

export const NOW = new Date('2026-11-22T12:07:00Z');
export const OWNER_ID = 4242;

export interface RunningBot extends TestDatabase {
  ledger: LedgerDeps;
  telegram: Emulator;
  bot: Bot<BotContext>;
  clock: ManualClock;
  /** Lines of the log. */
  log: string[];
  stop(): Promise<void>;
}

/** The bot against a Telegram of its own and a fresh database; with the known swaps unless told otherwise. */
export async function startBot(
  options: { history?: boolean; emulator?: EmulatorOptions } = {},
): Promise<RunningBot> {
  const database = await createTestDatabase();
  const clock = new ManualClock(NOW);
  const log: string[] = [];
  const logger = createLogger('info', { write: (line: string) => log.push(line) });
  if (options.history !== false)
    await importHistory({ db: database.db, clock, logger, settings: DEFAULT_LEDGER_SETTINGS });
  const ledger = {
    db: database.db,
    clock,
    logger,
    parsePost,
    parserVersion: PARSER_VERSION,
    settings: DEFAULT_LEDGER_SETTINGS,
  };
  const telegram = new Emulator({ clock, ...options.emulator });
  const bot = createBot({
    token: telegram.token,
    db: database.db,
    clock,
    logger,
    translate: loadTranslations(),
    telegramApiRoot: await telegram.start(),
    ownerIds: [OWNER_ID],
    mode: 'playground',
    ...moderationDeps(ledger, [OWNER_ID]),
  });
  await bot.init();
  const runner: RunnerHandle = run(bot, {
    runner: { fetch: { allowed_updates: [...ALLOWED_UPDATES] }, silent: true },
  });
  return {
    ...database,
    ledger,
    telegram,
    bot,
    clock,
    log,
    async stop() {
      await runner.stop();
      await telegram.stop();
      await database.destroy();
    },
  };
}
