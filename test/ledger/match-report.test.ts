import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { moscow, only } from './swap-posts.js';

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

it('a report misread waits for review, and keeps no other report apart', async () => {
  const first = only(await ledger.take(moscow));
  const misread = only(
    await ledger.take({
      channel: 'koord_shtab',
      messageId: 1,
      at: '2025-08-24T10:40:00Z',
      says: { reports: [report({ figures: { 'ua.military': 6235 } })] },
    }),
  );
  expect(misread).toMatchObject({ factPublished: false, doubts: ['unsure_match', 'unusual_size'] });
  const third = only(
    await ledger.take({
      channel: 'zelensky',
      messageId: 1,
      at: '2025-08-24T10:50:00Z',
      says: { reports: [report()] },
    }),
  );
  expect(third).toMatchObject({ eventId: first.eventId, doubts: [], reason: 'other_side_confirms' });
});

it('an event in review is joined by a report that fits it, and becomes public with it', async () => {
  const media = only(await ledger.take({ ...moscow, channel: 'media:unknown' }));
  expect(media.factPublished).toBe(false);
  expect(only(await ledger.take(moscow))).toMatchObject({ eventId: media.eventId, factPublished: true });
});
