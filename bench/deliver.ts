// What delivery can do on this machine: the queue in batches beside one by one, and the whole loop at 1000 a second.
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
import { finishFanOuts } from '../src/alerts/fan-out.js';
import { systemClock } from '../src/clock.js';
import { loadTranslations } from '../src/locales/load-translations.js';
import { createLogger } from '../src/logger.js';
import { claimMessages, dueGroups } from '../src/store/due-messages.js';
import { insertFanOut } from '../src/store/fan-outs.js';
import { markShown } from '../src/store/messages.js';
import { openDatabase } from '../src/store/open-database.js';

const BOT = 7;
const DESTINATIONS = 100_000;
const ONE_BY_ONE = 2000;
const THROUGH_API = 5000;
/** Of a call to Telegram, about. */
const LATENCY_MS = 40;

const now = () => new Date();

async function seed(db: Kysely<Database>): Promise<number> {
  await sql`insert into destinations (bot_id, chat_id, chat_type, language, created_at, active_at)
    select ${BOT}, n, 'private', (array['en', 'ru', 'uk'])[1 + n % 3], now(), now() - n * interval '1 second'
    from generate_series(1, ${DESTINATIONS}::integer) n`.execute(db);
  await sql`insert into subscriptions (destination_id, kinds, created_at)
    select id, '{exchange}', now() from destinations`.execute(db);
  const { id } = await db
    .insertInto('events')
    .values({
      serial: 1,
      origin: 'live',
      kind: 'exchange',
      lifecycle: 'carried_out',
      date: '2025-08-24',
      fact_published: true,
      figures_published: true,
      alert_version: 1,
      created_at: now(),
      updated_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertFanOut(db, id, now());
  return id;
}

/** Claims and marks until `count` messages are done. Returns messages a second. */
async function drain(db: Kysely<Database>, count: number, limit: number, workers: number): Promise<number> {
  let done = 0;
  const began = performance.now();
  const work = async () => {
    while (done < count) {
      const [group] = await dueGroups(db, BOT, now());
      if (group === undefined) return;
      const leaseUntil = new Date(Date.now() + 60_000);
      const taken = await claimMessages(db, group, { botId: BOT, now: now(), leaseUntil, limit });
      done += taken.length;
      await markShown(
        db,
        taken.map(({ id }) => ({
          id,
          version: 1,
          hash: 'x',
          messageId: 1,
          isSent: true,
          makesNoticeNeedless: true,
          owesNotice: false,
        })),
        now(),
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return done / ((performance.now() - began) / 1000);
}

async function throughApi(db: Kysely<Database>): Promise<number> {
  await sql`update messages set state = 'dropped' where shown_version > 0`.execute(db);
  await sql`update messages set state = 'dropped' where state = 'open' and id not in
    (select id from messages where state = 'open' limit ${THROUGH_API})`.execute(db);
  await sql`vacuum analyze messages`.execute(db);
  const api = new Api('7:bench');
  let messageId = 0;
  api.config.use(async () => {
    await sleep(LATENCY_MS);
    return { ok: true, result: { message_id: ++messageId } } as never;
  });
  const deliverer = createDeliverer({
    db,
    api,
    botId: BOT,
    translate: loadTranslations(),
    clock: systemClock,
    logger: createLogger('silent'),
    rate: 1000,
    onAlarm: () => undefined,
  });
  const began = performance.now();
  const shown = await deliverer.tick();
  return shown / ((performance.now() - began) / 1000);
}

const thousands = (value: number) => Math.round(value).toLocaleString('en');

/** Lines for people; rates are messages a second. */
export async function benchDelivery(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'swapwatch-bench-'));
  const logger = createLogger('error');
  const database = await openDatabase({ dataDir, logger, applicationName: 'bench' });
  const { db } = database;
  try {
    await migrateToLatest(db);
    await seed(db);
    const began = performance.now();
    await finishFanOuts({ db, botId: BOT, clock: systemClock });
    const fanOut = (performance.now() - began) / 1000;
    await sql`vacuum analyze messages`.execute(db);
    const single = await drain(db, ONE_BY_ONE, 1, 2);
    const batched = await drain(db, DESTINATIONS / 2, 500, 2);
    const whole = await throughApi(db);
    return [
      `fan-out: ${thousands(DESTINATIONS)} rows in ${fanOut.toFixed(1)} s`,
      `claim and mark, two workers: ${thousands(batched)}/s in batches of 500, ${thousands(single)}/s one by one: ${(batched / single).toFixed(0)} times`,
      `whole loop at BROADCAST_RATE 1000 against an API of ${LATENCY_MS} ms: ${thousands(whole)}/s`,
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await benchDelivery()) console.log(line);
}
