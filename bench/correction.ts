// From a moderator's confirmation to the first corrected chat, with few chats and with many: what the size adds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Api } from 'grammy';
import { type Kysely, sql } from 'kysely';
import { migrateToLatest } from '../db/migrate.js';
import type { Database } from '../db/schema.js';
import { createDeliverer } from '../src/alerts/deliver.js';
import { systemClock } from '../src/clock.js';
import { DEFAULT_LEDGER_SETTINGS } from '../src/ledger/ledger-deps.js';
import { createModeration } from '../src/ledger/moderation/create-moderation.js';
import { loadTranslations } from '../src/locales/load-translations.js';
import { createLogger } from '../src/logger.js';
import { PARSER_VERSION, parsePost } from '../src/parser/index.js';
import { openDatabase } from '../src/store/open-database.js';

const BOT = 7;
const OWNER = 1;
const FEW = 100;
const MANY = 100_000;
const CORRECTIONS = 7;
/** Of a call to Telegram, about. */
const LATENCY_MS = 40;
const RATE = 25;

interface Timing {
  /** From the press to the end of the ledger's transaction. */
  ledger: number;
  /** From the press to Telegram's answer for the first chat. */
  firstChat: number;
}

/** An event that so many chats were told of. */
async function seed(db: Kysely<Database>, chats: number): Promise<number> {
  await sql`delete from destinations`.execute(db);
  await sql`update events set alert_version = null, reply_version = null`.execute(db);
  const at = new Date();
  const { id } = await db
    .insertInto('events')
    .values({
      serial: chats,
      origin: 'live',
      kind: 'exchange',
      lifecycle: 'carried_out',
      date: at.toISOString().slice(0, 10),
      fact_published: true,
      figures_published: true,
      version: 1,
      alert_version: 1,
      alert_not_before: at,
      first_reported_at: at,
      created_at: at,
      updated_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('claims')
    .values({
      event_id: id,
      post_id: null,
      report_id: null,
      source: 'mod_russia',
      party: 'ru',
      via: null,
      url: null,
      kind: 'exchange',
      date: at.toISOString().slice(0, 10),
      ordinal: null,
      figures: JSON.stringify({ 'ua.military': 146, 'ru.military': 146 }),
      transit: null,
      quote: null,
      parser_version: null,
      stated_at: at,
      created_at: at,
    })
    .execute();
  await sql`insert into destinations (bot_id, chat_id, chat_type, language, created_at, active_at)
    select ${BOT}, n, 'private', (array['en', 'ru', 'uk'])[1 + n % 3], now(), now() - n * interval '1 second'
    from generate_series(1, ${chats}::integer) n`.execute(db);
  await sql`insert into subscriptions (destination_id, kinds, created_at)
    select id, '{exchange}', now() from destinations`.execute(db);
  await sql`vacuum analyze destinations`.execute(db);
  await sql`insert into messages (destination_id, event_id, purpose, message_id, shown_version, priority,
      next_attempt_at, updated_at)
    select id, ${id}, 'alert', id, 1, active_at, now(), now() from destinations`.execute(db);
  await sql`vacuum analyze messages`.execute(db);
  return id;
}

async function correctOften(db: Kysely<Database>, chats: number): Promise<Timing[]> {
  const eventId = await seed(db, chats);
  const logger = createLogger('silent');
  let onCall: () => void = () => undefined;
  const api = new Api('7:bench');
  api.config.use(async () => {
    await sleep(LATENCY_MS);
    onCall();
    return { ok: true, result: { message_id: 1 } } as never;
  });
  const settings = DEFAULT_LEDGER_SETTINGS;
  const ledger = { db, clock: systemClock, logger, parsePost, parserVersion: PARSER_VERSION, settings };
  const moderation = createModeration({ ...ledger, ownerIds: [OWNER] });
  const translate = loadTranslations();
  const deliverer = createDeliverer({
    ...ledger,
    api,
    botId: BOT,
    translate,
    rate: RATE,
    onAlarm: () => undefined,
  });
  const stop = new AbortController();
  const running = deliverer.run(stop.signal);
  const timings: Timing[] = [];
  for (let round = 0; round < CORRECTIONS; round += 1) {
    // What is still due from before would be taken for the correction.
    await sql`update messages set shown_version = (select alert_version from events where id = ${eventId})`.execute(
      db,
    );
    await sleep(1500);
    const began = performance.now();
    const first = new Promise<number>((resolve) => {
      onCall = () => resolve(performance.now() - began);
    });
    const field = {
      by: OWNER,
      eventId,
      field: 'ua.military',
      value: 100 + round,
      reason: '#misread',
    } as const;
    const outcome = await moderation.correctField(field);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    timings.push({ ledger: performance.now() - began, firstChat: await first });
    onCall = () => undefined;
  }
  stop.abort();
  await running;
  return timings;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Lines for people. */
export async function benchCorrection(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'swapwatch-bench-'));
  const database = await openDatabase({ dataDir, logger: createLogger('error'), applicationName: 'bench' });
  try {
    await migrateToLatest(database.db);
    const lines: string[] = [];
    const medians: number[] = [];
    for (const chats of [FEW, MANY]) {
      const timings = await correctOften(database.db, chats);
      const firstChat = median(timings.map((timing) => timing.firstChat));
      medians.push(firstChat);
      lines.push(
        `${chats.toLocaleString('en')} chats: on file after ${median(timings.map(({ ledger }) => ledger)).toFixed(0)} ms, ` +
          `first chat corrected after ${firstChat.toFixed(0)} ms (median of ${CORRECTIONS}, API of ${LATENCY_MS} ms)`,
      );
    }
    return [
      ...lines,
      `a thousand times the chats take ${(medians[1]! / medians[0]!).toFixed(1)} times as long`,
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await benchCorrection()) console.log(line);
}
