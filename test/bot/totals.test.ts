import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldBackDoubts } from '../../src/bot/texts/held-back.js';
import { systemClock } from '../../src/clock.js';
import { persons } from '../../src/domain/event.js';
import { SIDES } from '../../src/domain/post.js';
import { importHistory } from '../../src/ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS } from '../../src/ledger/ledger-deps.js';
import { createLogger } from '../../src/logger.js';
import { sumTotals, type TotalsFilter, unsettledParts } from '../../src/store/totals.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

const FILE = new URL('../../db/history/events.jsonl', import.meta.url);

interface FiledBlock {
  military: number | null;
  civilians: number | null;
  people: number | null;
  bodies: number | null;
  outside: number | null;
  unsettled: Record<string, number>;
}
interface FiledEvent {
  date: string;
  kind: string;
  lifecycle: string;
  mediators: string[];
  consolidated: Record<'ua' | 'ru', FiledBlock>;
}

const filed: FiledEvent[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** Counted from the file, one event after the other, without the database. */
function counted(side: 'ua' | 'ru', matches: (event: FiledEvent) => boolean) {
  const events = filed.filter((event) => event.lifecycle === 'carried_out' && matches(event));
  const sum = (value: (block: FiledBlock) => number | null) => {
    const said = events.map((event) => value(event.consolidated[side])).filter((n) => n !== null);
    return said.length === 0 ? null : said.reduce((total, n) => total + n, 0);
  };
  const exchanges = events.filter(({ kind }) => kind === 'exchange');
  return {
    side,
    people: sum(persons),
    military: sum(({ military }) => military),
    civilians: sum(({ civilians }) => civilians),
    unsplit: sum(({ people, military, civilians }) =>
      people === null ? null : people - (military ?? 0) - (civilians ?? 0),
    ),
    outside: sum(({ outside }) => outside),
    unsettled: sum(({ unsettled }) => {
      const parts = Object.values(unsettled);
      return parts.length === 0 ? null : parts.reduce((total, n) => total + n, 0);
    }),
    bodies: sum(({ bodies }) => bodies),
    exchanges: exchanges.length,
    exchangesWithoutNumber: exchanges.filter(({ consolidated }) => persons(consolidated[side]) === null)
      .length,
    beingChecked: 0,
  };
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const logger = createLogger('silent');
  await importHistory({ db: database.db, clock: systemClock, logger, settings: DEFAULT_LEDGER_SETTINGS });
});
afterAll(() => database.destroy());

const year = (name: string) => ({ from: `${name}-01-01`, to: `${name}-12-31` });

test.each<[string, TotalsFilter, (event: FiledEvent) => boolean]>([
  ['all', {}, () => true],
  ...['2022', '2023', '2024', '2025', '2026'].map(
    (name): [string, TotalsFilter, (event: FiledEvent) => boolean] => [
      name,
      year(name),
      ({ date }) => date.startsWith(name),
    ],
  ),
  ['the Emirates', { mediator: 'AE' }, ({ mediators }) => mediators.includes('AE')],
  ['a day', { from: '2025-08-24', to: '2025-08-24' }, ({ date }) => date === '2025-08-24'],
])('sums of %s are those of the file', async (_, filter, matches) => {
  const { sides } = await sumTotals(database.db, filter);
  for (const side of SIDES) expect(sides[side]).toEqual(counted(side, matches));
});

const reference: Record<string, Record<'ua' | 'ru', Record<string, number | null>>> = JSON.parse(
  readFileSync(new URL('./fixtures/history-totals.json', import.meta.url), 'utf8'),
);

test.each(Object.keys(reference))('sums of %s are what the codebook reckons', async (name) => {
  const { sides } = await sumTotals(database.db, name === 'all' ? {} : year(name));
  for (const side of SIDES) {
    const { exchanges_without_number: withoutNumber, ...sums } = reference[name]![side];
    expect(sides[side]).toMatchObject({ ...sums, exchangesWithoutNumber: withoutNumber });
  }
});

test('bodies are found by their number: those within an exchange too, and no persons with them', async () => {
  const { sides } = await sumTotals(database.db, { kind: 'bodies' });
  for (const side of SIDES) {
    const { bodies } = counted(side, () => true);
    expect(sides[side]).toMatchObject({ bodies, people: null, military: null, unsettled: null });
    expect(sides[side]).toMatchObject({ exchanges: 0, exchangesWithoutNumber: 0 });
  }
  const day = { from: '2022-10-11', to: '2022-10-11' };
  expect((await sumTotals(database.db, { ...day, kind: 'bodies' })).sides.ua.bodies).toBe(
    counted('ua', ({ date }) => date === day.from).bodies,
  );
});

test('bodies as of a moment are those of that moment, within exchanges too', async () => {
  const asOf = { time: new Date('2022-12-31T23:59:59Z'), heldBack: heldBackDoubts() };
  const { sides } = await sumTotals(database.db, { kind: 'bodies' }, asOf);
  expect(sides.ua.bodies).toBe(counted('ua', ({ date }) => date < '2023').bodies);
});

test('nothing at all: nobody said a number, which is not zero', async () => {
  const { sides } = await sumTotals(database.db, { from: '2021-01-01', to: '2021-12-31' });
  expect(sides.ua).toMatchObject({ people: null, bodies: null, exchanges: 0, exchangesWithoutNumber: 0 });
});

test('the unsettled persons can be told by event', async () => {
  const parts = await unsettledParts(database.db);
  expect(parts).toEqual([
    { serial: 134, date: '2025-08-24', side: 'ua', military: null, civilians: 8, outside: null },
    { serial: 25, date: '2022-09-21', side: 'ru', military: null, civilians: 1, outside: null },
  ]);
});

test('what waits for a moderator is in no sum', async () => {
  const { db } = database;
  const day = { from: '2025-08-24', to: '2025-08-24' };
  await db.updateTable('events').set({ figures_published: false }).where('serial', '=', 134).execute();
  const { sides } = await sumTotals(db, day);
  expect(sides.ua).toMatchObject({ people: null, unsettled: null, exchanges: 1, beingChecked: 1 });
  expect(sides.ua.exchangesWithoutNumber).toBe(0);
  await db.updateTable('events').set({ fact_published: false }).where('serial', '=', 134).execute();
  expect((await sumTotals(db, day)).sides.ua).toMatchObject({ exchanges: 0, beingChecked: 0 });
  await db
    .updateTable('events')
    .set({ fact_published: true, figures_published: true })
    .where('serial', '=', 134)
    .execute();
});

test('the version grows with any event', async () => {
  const { db } = database;
  const before = (await sumTotals(db)).ledgerVersion;
  await db.updateTable('events').set({ version: 2 }).where('serial', '=', 1).execute();
  expect((await sumTotals(db)).ledgerVersion).toBe(before + 1);
});

test('as of a moment: the versions of that moment, and history from its own days on', async () => {
  const { db } = database;
  const heldBack = heldBackDoubts();
  const at = (iso: string) => sumTotals(db, {}, { time: new Date(iso), heldBack });
  await db.updateTable('events').set({ version: 1 }).execute();
  const now = await sumTotals(db);
  expect(await at(new Date().toISOString())).toEqual(now);
  const before2023 = await at('2022-12-31T23:59:59Z');
  expect(before2023.sides).toEqual((await sumTotals(db, { to: '2022-12-31' })).sides);

  const event = await db
    .selectFrom('event_versions')
    .innerJoin('events', 'events.id', 'event_versions.event_id')
    .selectAll('event_versions')
    .where('serial', '=', 150)
    .executeTakeFirstOrThrow();
  const facts = structuredClone(event.facts);
  facts.consolidated.ua.military = 204;
  const version = (number: number, time: string, doubts: string[]) => ({
    ...event,
    version: number,
    at: time,
    cause: JSON.stringify({ type: 'test' }),
    facts: JSON.stringify(facts),
    doubts,
  });
  await db
    .insertInto('event_versions')
    .values(version(2, '2026-12-01T10:00:00Z', []))
    .execute();
  await db
    .insertInto('event_versions')
    .values(version(3, '2026-12-02T10:00:00Z', ['checksum_break']))
    .execute();
  await db
    .insertInto('event_versions')
    .values(version(4, '2026-12-03T10:00:00Z', ['alert_brake']))
    .execute();
  const people = now.sides.ua.people!;
  expect((await at('2026-12-01T09:59:59Z')).sides.ua.people).toBe(people);
  const corrected = await at('2026-12-01T10:00:00Z');
  expect(corrected.sides.ua.people).toBe(people - 1);
  expect(corrected.ledgerVersion).toBe(now.ledgerVersion + 1);
  expect((await at('2026-12-02T10:00:00Z')).sides.ua).toMatchObject({
    people: people - 205,
    beingChecked: 1,
  });
  expect((await at('2026-12-03T10:00:00Z')).sides.ua).toMatchObject({
    people: people - 205,
    beingChecked: 0,
    exchanges: now.sides.ua.exchanges - 1,
  });
});
