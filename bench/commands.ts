// How long commands take through the emulator with the known swaps, and with ten thousand events.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '@grammyjs/runner';
import { type Kysely, sql } from 'kysely';
import { migrateToLatest } from '../db/migrate.js';
import type { Database } from '../db/schema.js';
import { ALLOWED_UPDATES } from '../src/bot/allowed-updates.js';
import { createBot } from '../src/bot/create-bot.js';
import { moderationDeps } from '../src/bot/moderation-deps.js';
import { systemClock } from '../src/clock.js';
import { importHistory } from '../src/ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS } from '../src/ledger/ledger-deps.js';
import { loadTranslations } from '../src/locales/load-translations.js';
import { createLogger } from '../src/logger.js';
import { PARSER_VERSION, parsePost } from '../src/parser/index.js';
import { Emulator, type Person } from '../src/playground/emulator/index.js';
import { openDatabase } from '../src/store/open-database.js';

const EVENTS = 10_000;
const SAMPLES = 300;
const WARM_UP = 20;
/** A command may take so many times longer among ten thousand events. */
const ALLOWED_RATIO = 1.5;

const COMMANDS = [
  '/totals',
  '/totals 2025',
  '/latest',
  '/swap S-134',
  '/swap 68th',
  '/timeline 2025',
  '/contested',
  '/agreements',
  '/held',
  '/changes',
  '/corrections',
  '/search S-134',
  '/search 50',
  '/search 2025-05',
  '/search Belarus',
  '/sources',
  '/help',
];

/** Copies of the known swaps with all that belongs to them, spread over the same years, until there are `EVENTS`. */
async function multiply(db: Kysely<Database>): Promise<void> {
  await sql`create temporary table copies as
    select e.id as old_id, nextval(pg_get_serial_sequence('events', 'id')) as new_id,
      1000 + row_number() over () as serial
    from generate_series(1, ${EVENTS}::integer / 150) n cross join events e`.execute(db);
  await sql`insert into events (id, serial, origin, kind, lifecycle, date, date_precision, mediators, transit, categories,
      states, agreement_state, confirmed_by, note, fact_published, figures_published, first_reported_at, version,
      created_at, updated_at)
    overriding system value
    select c.new_id, c.serial, origin, kind, lifecycle, date, date_precision, mediators, transit, categories, states,
      agreement_state, confirmed_by, note, fact_published, figures_published, first_reported_at, version, created_at,
      updated_at
    from events e join copies c on c.old_id = e.id`.execute(db);
  await sql`insert into event_sides select c.new_id, side, military, civilians, people, bodies, outside,
      unsettled_military, unsettled_civilians, unsettled_outside
    from event_sides s join copies c on c.old_id = s.event_id`.execute(db);
  await sql`insert into event_versions select c.new_id, version, at, reason, effect, cause, facts, doubts
    from event_versions v join copies c on c.old_id = v.event_id`.execute(db);
  await sql`insert into claims (event_id, position, source, party, via, url, status, kind, date, figures, outside,
      qualifiers, mediators, stated_at, created_at)
    select c.new_id, position, source, party, via, url, status, kind, date, figures, outside, qualifiers, mediators,
      stated_at, created_at
    from claims k join copies c on c.old_id = k.event_id`.execute(db);
  await sql`drop table copies`.execute(db);
  await sql`vacuum analyze`.execute(db);
}

/** Milliseconds: the middle, and that within which 99 of 100 are. */
interface Times {
  p50: number;
  p99: number;
}

interface Running {
  db: Kysely<Database>;
  person: Person;
  stop(): Promise<void>;
}

/** A bot with the known swaps, on a database and a Telegram of its own. */
async function startBot(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'swapwatch-bench-'));
  const logger = createLogger('error');
  const database = await openDatabase({ dataDir, logger, applicationName: 'bench' });
  const { db } = database;
  await migrateToLatest(db);
  await importHistory({ db, clock: systemClock, logger, settings: DEFAULT_LEDGER_SETTINGS });
  await sql`vacuum analyze`.execute(db);
  const telegram = new Emulator();
  const bot = createBot({
    token: telegram.token,
    db,
    clock: systemClock,
    logger,
    translate: loadTranslations(),
    telegramApiRoot: await telegram.start(),
    ownerIds: [],
    mode: 'playground',
    ...moderationDeps(
      {
        db,
        clock: systemClock,
        logger,
        parsePost,
        parserVersion: PARSER_VERSION,
        settings: DEFAULT_LEDGER_SETTINGS,
      },
      [],
    ),
  });
  await bot.init();
  const runner = run(bot, { runner: { fetch: { allowed_updates: [...ALLOWED_UPDATES] } } });
  return {
    db,
    person: telegram.createPerson(),
    async stop() {
      await runner.stop();
      await telegram.stop();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function timeOf(person: Person, command: string): Promise<number> {
  const began = performance.now();
  await person.ask(command);
  return performance.now() - began;
}

function spread(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(SAMPLES * 0.5)]!, p99: sorted[Math.ceil(SAMPLES * 0.99) - 1]! };
}

/** One after the other, turn by turn, so that whatever else the machine does slows both alike. */
async function compare(few: Person, many: Person, command: string): Promise<[Times, Times]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < WARM_UP + SAMPLES; n += 1) {
    const turn = [await timeOf(few, command), await timeOf(many, command)] as const;
    if (n < WARM_UP) continue;
    times[0].push(turn[0]);
    times[1].push(turn[1]);
  }
  return [spread(times[0]), spread(times[1])];
}

/** Lines for people; times in milliseconds. */
export async function benchCommands(): Promise<string[]> {
  const few = await startBot();
  const many = await startBot();
  try {
    await multiply(many.db);
    const lines: string[] = [];
    for (const command of COMMANDS) {
      const [a, b] = await compare(few.person, many.person, command);
      const ratio = b.p99 / a.p99;
      const verdict = ratio <= ALLOWED_RATIO ? '' : `  more than ${ALLOWED_RATIO}`;
      lines.push(
        [
          command.padEnd(16),
          `p50 ${a.p50.toFixed(1)} → ${b.p50.toFixed(1)}`.padEnd(20),
          `p99 ${a.p99.toFixed(1)} → ${b.p99.toFixed(1)}`.padEnd(22),
          `ratio ${ratio.toFixed(2)}${verdict}`,
        ].join(' '),
      );
    }
    return lines;
  } finally {
    await few.stop();
    await many.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await benchCommands()) console.log(line);
}
