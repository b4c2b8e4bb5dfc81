import { afterAll, beforeAll, expect, test } from 'vitest';
import { LedgerCache } from '../../src/bot/ledger-cache.js';
import { ManualClock } from '../../src/clock.js';
import { importHistory } from '../../src/ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS } from '../../src/ledger/ledger-deps.js';
import { createLogger } from '../../src/logger.js';
import { ledgerChanges } from '../../src/store/ledger-changes.js';
import { sumTotals } from '../../src/store/totals.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await importHistory({
    db: database.db,
    clock: new ManualClock(new Date('2026-11-22T12:07:00Z')),
    logger: createLogger('silent'),
    settings: DEFAULT_LEDGER_SETTINGS,
  });
});
afterAll(() => database.destroy());

/** Tells how often it had to compute. */
function counted(cache: LedgerCache) {
  const counter = { times: 0 };
  const people = () =>
    cache.get('sum', async (trx) => {
      counter.times += 1;
      return (await sumTotals(trx)).sides.ua.people;
    });
  return { counter, people };
}

test('an answer is kept until the ledger changes, and is then the new one', async () => {
  const { counter, people } = counted(new LedgerCache(database.db));
  const before = await people();
  expect(await people()).toBe(before);
  expect(counter.times).toBe(1);
  const { pool } = database;
  await pool.query(
    "update event_sides set military = military + 1 where side = 'ua' and military = 390 - 120",
  );
  expect(await people()).toBe(before! + 1);
  await pool.query(
    "update event_sides set military = military - 1 where side = 'ua' and military = 391 - 120",
  );
  expect(await people()).toBe(before);
  expect(counter.times).toBe(3);
});

test('a transaction that is not committed changes nothing, one that is rolled back neither', async () => {
  const { counter, people } = counted(new LedgerCache(database.db));
  const before = await people();
  const client = await database.pool.connect();
  await client.query('begin');
  await client.query('update events set fact_published = false where serial = 113');
  expect(await people()).toBe(before);
  await client.query('rollback');
  expect(await people()).toBe(before);
  expect(counter.times).toBe(1);
  await client.query('begin');
  await client.query('update events set fact_published = false where serial = 113');
  expect(await people()).toBe(before);
  await client.query('commit');
  expect(await people()).toBe(before! - 390);
  client.release();
});

test.each([
  'update events set version = version + 1 where serial = 1',
  "update event_sides set bodies = 0 where event_id = (select id from events where serial = 1) and side = 'ua'",
  "delete from coverage where party = 'mediator'",
  'update running_totals set value = value + 1 where id = (select min(id) from running_totals)',
  'update held_estimates set value = value + 1 where id = (select min(id) from held_estimates)',
  "update claims set figures = '{}' where id = (select min(id) from claims)",
])('%s is a change', async (statement) => {
  const before = await ledgerChanges(database.db);
  await database.pool.query(statement);
  expect(await ledgerChanges(database.db)).toBeGreaterThan(before);
});

test('a slower reader does not put an older answer in the place of a newer one', async () => {
  const cache = new LedgerCache(database.db);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let entered: () => void = () => undefined;
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const slow = cache.get('slow', async (trx) => {
    const changes = await ledgerChanges(trx);
    entered();
    await held;
    return changes;
  });
  await inside;
  await database.pool.query('update events set version = version + 1 where serial = 2');
  const newer = await cache.get('quick', (trx) => ledgerChanges(trx));
  release();
  expect(await slow).toBeLessThan(newer);
  expect(await cache.get('slow', (trx) => ledgerChanges(trx))).toBe(newer);
});
