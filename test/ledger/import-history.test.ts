import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importHistory } from '../../src/ledger/import-history.js';
import { eventSides, factsOf } from '../../src/store/events.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { historyEvents } from '../domain/history.js';
import { TestLedger } from './ledger.js';

let database: TestDatabase;
let ledger: TestLedger;

beforeAll(async () => {
  database = await createTestDatabase();
  ledger = await new TestLedger(database.db).start();
});
afterAll(() => database.destroy());

describe('history', () => {
  it('is imported, published and told to nobody', async () => {
    const summary = await importHistory(ledger.deps);
    expect(summary).toEqual({ added: 151, attached: 0, rewritten: 0, unchanged: 0 });
    const events = await database.db.selectFrom('events').selectAll().orderBy('serial').execute();
    expect(events.map(({ serial }) => serial)).toEqual(Array.from({ length: 151 }, (_, n) => n + 1));
    expect(events.every((event) => event.fact_published && event.figures_published)).toBe(true);
    expect(events.every((event) => event.doubts.length === 0 && event.alert_version === null)).toBe(true);
  });

  it('says of every event what the file says', async () => {
    for (const filed of historyEvents()) {
      const event = await database.db
        .selectFrom('events')
        .selectAll()
        .where('serial', '=', Number(filed.id.slice(2)))
        .executeTakeFirstOrThrow();
      const { id: _, claims: __, ...facts } = filed as typeof filed & { note: string };
      const { note, ...rest } = facts;
      expect({ ...factsOf(event, await eventSides(database.db, event.id)), note: event.note }).toEqual({
        ...rest,
        note,
      });
    }
  });

  it('changes nothing the second time', async () => {
    const before = await snapshot();
    expect(await importHistory(ledger.deps)).toMatchObject({ unchanged: 151, added: 0 });
    expect(await snapshot()).toEqual(before);
  });
});

async function snapshot() {
  const { db } = database;
  return {
    events: await db.selectFrom('events').selectAll().orderBy('id').execute(),
    claims: await db.selectFrom('claims').selectAll().orderBy('id').execute(),
    versions: await db
      .selectFrom('event_versions')
      .select(['event_id', 'version'])
      .orderBy('event_id')
      .execute(),
    totals: await db.selectFrom('running_totals').selectAll().orderBy('id').execute(),
    held: await db.selectFrom('held_estimates').selectAll().orderBy('id').execute(),
    coverage: await db.selectFrom('coverage').selectAll().orderBy('party').orderBy('from_date').execute(),
    audit: await db.selectFrom('audit').select('id').orderBy('id').execute(),
  };
}
