import { setTimeout as delay } from 'node:timers/promises';
import { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Hono } from 'hono';
import { migrateToLatest } from '../db/migrate.js';
import { createAlarm } from './alerts/alarm.js';
import { createDeliverer } from './alerts/deliver.js';
import { alertKeyboard } from './bot/alert-keyboard.js';
import { registerCommands } from './bot/commands.js';
import { createBot } from './bot/create-bot.js';
import { identifyBot } from './bot/identify-bot.js';
import { moderationDeps } from './bot/moderation-deps.js';
import { pollUpdates } from './bot/poll-updates.js';
import { startModerating } from './bot/start-moderating.js';
import { deepLink } from './bot/texts/deep-link.js';
import { type Clock, systemClock } from './clock.js';
import { serialName } from './domain/event.js';
import { importHistory } from './ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS, type LedgerDeps, type LedgerSettings } from './ledger/ledger-deps.js';
import { loadTranslations } from './locales/load-translations.js';
import type { Logger } from './logger.js';
import { PARSER_VERSION, parsePost } from './parser/index.js';
import { type ReadingOptions, startReading } from './reading.js';
import type { ChannelEntry } from './sources/channel-list.js';
import { syncChannels } from './store/channels.js';
import { dropStalePlaygrounds } from './store/drop-stale-databases.js';
import { freeLeases, programName } from './store/free-leases.js';
import { hasInstallation, stampInstallation } from './store/installation.js';
import { openDatabase } from './store/open-database.js';
import { healthRoutes } from './web/health.js';
import { startWebServer } from './web/server.js';

/** A call that hangs longer than this has failed. */
const CALL_TIMEOUT_SECONDS = 30;
/** Long enough for a batch of messages and a page under way. */
const STOP_PATIENCE_MS = 20_000;

export interface AppOptions extends ReadingOptions {
  mode: 'live' | 'playground';
  clock: Clock;
  logger: Logger;
  botToken: string;
  telegramApiRoot: string;
  channels: readonly ChannelEntry[];
  ownerIds: readonly number[];
  /** An outside database; null = the embedded one in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** Name of the embedded database. */
  databaseName?: string;
  ledger?: Partial<LedgerSettings>;
  /** Messages a second over all chats. */
  broadcastRate: number;
  /** The known swaps are imported up to this day; absent = all. */
  historyUntil?: string;
  web: { port: number; portIsChosen: boolean };
  /** Pages beside /health. */
  routes?: Hono;
}

export interface App {
  bot: UserFromGetMe;
  /** Port of the web server on 127.0.0.1. */
  webPort: number;
  /** Where the embedded database keeps its files; null with an outside one. */
  databaseFolder: string | null;
  /** Rejects when Telegram refuses the bot while it runs; resolves at the stop. */
  ended: Promise<void>;
  /** Finishes what is in hand and closes everything; safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts everything, in the order in which one thing needs the other, and stops it in the opposite order. What it
 * throws has been cleaned up after.
 */
export async function startApp(options: AppOptions, signal: AbortSignal): Promise<App> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    // One that fails must not keep the others, the database above all, from ending.
    for (const end of stops.reverse()) {
      await end().catch((error: unknown) => options.logger.error({ err: error }, 'not stopped cleanly'));
    }
  });
  try {
    return await start(options, signal, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: AppOptions,
  signal: AbortSignal,
  stops: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<App> {
  const { clock, logger, mode, botToken, telegramApiRoot } = options;
  const me = await identifyBot({ token: botToken, apiRoot: telegramApiRoot, logger, signal });

  const applicationName = programName();
  const database = await openDatabase({
    databaseUrl: options.databaseUrl ?? undefined,
    dataDir: options.dataDir,
    ...(options.databaseName === undefined ? {} : { database: options.databaseName }),
    logger,
    applicationName,
    signal,
  });
  stops.push(() => database.close());
  const { db } = database;
  // Before the migrations: what belongs to somebody else is left as it is.
  if (await hasInstallation(db)) await stampInstallation(db, { mode, botId: me.id });
  const migrations = await migrateToLatest(db);
  if (migrations.length > 0) logger.info({ migrations }, 'database brought up to date');
  await stampInstallation(db, { mode, botId: me.id });
  if (mode === 'playground') await dropStalePlaygrounds(db, systemClock.now());

  const ledger: LedgerDeps = {
    db,
    clock,
    logger,
    parsePost,
    parserVersion: PARSER_VERSION,
    settings: { ...DEFAULT_LEDGER_SETTINGS, ...options.ledger },
  };
  await importHistory(ledger, options.historyUntil === undefined ? {} : { until: options.historyUntil });
  await syncChannels(db, options.channels, clock.now());

  const translate = loadTranslations();
  // Without retries of its own: whoever uses it has a policy.
  const api = new Api(botToken, { apiRoot: telegramApiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS });
  const alarm = createAlarm({ api, db, botId: me.id, ownerIds: options.ownerIds, translate, clock, logger });

  const app = healthRoutes({ db, clock, logger });
  if (options.routes) app.route('/', options.routes);
  const web = await startWebServer(app, { ...options.web, logger });
  stops.push(() => web.stop());

  const deliverer = createDeliverer({
    db,
    api,
    botId: me.id,
    translate,
    clock,
    logger,
    rate: options.broadcastRate,
    freeLeases: () => freeLeases(db, me.id, applicationName),
    onAlarm: alarm,
    eventUrl: (serial) => deepLink(me.username, serialName(serial)),
    keyboard: alertKeyboard(translate, me.username),
  });
  const delivering = new AbortController();
  const delivered = deliverer.run(delivering.signal);
  stops.push(() => {
    delivering.abort();
    return delivered;
  });

  const bot = createBot({
    token: botToken,
    db,
    clock,
    logger,
    translate,
    telegramApiRoot,
    ownerIds: options.ownerIds,
    mode,
    botInfo: me,
    ...moderationDeps(ledger, options.ownerIds),
  });
  await registerCommands(bot.api, translate).catch((error: unknown) =>
    logger.warn({ err: error }, 'the commands could not be registered'),
  );
  const moderating = startModerating({
    ...ledger,
    api,
    botId: me.id,
    username: me.username,
    ownerIds: options.ownerIds,
    translate,
  });
  stops.push(() => moderating.stop());
  const polling = pollUpdates(bot, logger);
  // Whoever waits for the end hears of it; before that nobody may be listening yet.
  polling.ended.catch(() => undefined);
  stops.push(() => polling.stop());

  const reading = startReading(options, ledger, { wake: () => deliverer.wake(), alarm });
  stops.push(() => reading.stop());
  logger.info({ bot: me.username, mode, channels: options.channels.length, port: web.port }, 'started');
  return {
    bot: me,
    webPort: web.port,
    databaseFolder: database.folder,
    ended: polling.ended,
    stop: () => Promise.race([stop(), delay(STOP_PATIENCE_MS, undefined, { ref: false })]),
  };
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}
