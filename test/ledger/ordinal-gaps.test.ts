import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { only } from './swap-posts.js';

let database: TestDatabase;
let ledger: TestLedger;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  await emptyLedger(database);
  ledger = await new TestLedger(database.db).start();
});

async function take(day: string, ordinal: number) {
  const says = { reports: [report({ date: day, ordinal, figures: { 'ua.military': 100 + ordinal } })] };
  return only(
    await ledger.take({ channel: 'koord_shtab', messageId: ordinal, at: `${day}T10:00:00Z`, says }),
  );
}

it('the 71st after the 69th goes on record, is told like any other, and fills nothing', async () => {
  for (const ordinal of [68, 69]) await take(`2025-10-${ordinal - 50}`, ordinal);
  const change = await take('2026-02-05', 71);
  expect(change).toMatchObject({ doubts: [], effect: 'new_message', facts: { ordinal: 71 } });
  const gaps = await database.db
    .selectFrom('audit')
    .select(['event_id', 'after', 'reason'])
    .where('action', '=', 'ordinal_gap')
    .execute();
  expect(gaps).toMatchObject([
    {
      event_id: change.eventId,
      after: { ordinal: 71, missing: { first: 70, last: 70 } },
      reason: 'koord_shtab: 71, and 70 not on file',
    },
  ]);
  expect(await database.db.selectFrom('events').selectAll().execute()).toHaveLength(3);
});
