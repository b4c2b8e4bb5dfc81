import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportDocuments } from '../../src/ledger/export/documents.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { ANNA, done, ModeratedLedger } from './moderation/moderated-ledger.js';
import { kyiv, moscow, only } from './swap-posts.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

interface Exported {
  events: Record<string, unknown>[];
  claims: Record<string, unknown>[];
  corrections: Record<string, unknown>[];
  codebook: string;
}

async function exported(): Promise<Exported> {
  const { documents } = await exportDocuments(database.db, 'json', ledger.clock.now());
  return JSON.parse(documents[0]!.text) as Exported;
}

test('a corrected number is the only one that a party gives; its claim stands as it was stated', async () => {
  const { eventId } = only(await ledger.take(moscow));
  const correct = { by: ANNA, eventId, field: 'ua.military', reason: '#misread' } as const;
  done(await ledger.moderation.correctField({ ...correct, value: 140 }));
  const { events, claims } = await exported();
  expect(events[0]).toMatchObject({ ua_military: 140, ua_persons_min: 140, ua_persons_max: 140 });
  expect(claims[0]).toMatchObject({ ua_military: 146 });
});

test('a locked number leaves to each party what it says', async () => {
  const { eventId } = only(await ledger.take(moscow));
  done(await ledger.moderation.lockField({ by: ANNA, eventId, field: 'ua.military', reason: '#checked' }));
  expect((await exported()).events[0]).toMatchObject({ ua_persons_min: 146, ua_persons_max: 146 });
});

test('a correction says what stood there before, what kind of reason it has, and what it is', async () => {
  const { eventId } = only(await ledger.take(moscow));
  const on = { by: ANNA, eventId };
  const number = { ...on, field: 'ua.military' } as const;
  done(await ledger.moderation.correctField({ ...number, value: 140, reason: '#misread' }));
  done(await ledger.moderation.correctField({ ...number, value: null, reason: 'nobody said it' }));
  done(
    await ledger.moderation.correctField({ ...on, field: 'mediators', value: ['AE'], reason: '#checked' }),
  );
  const { corrections, codebook } = await exported();
  expect(corrections).toMatchObject([
    { field: 'ua.military', old_value: 146, value: 140, reason_preset: 'misread', reason: null },
    { field: 'ua.military', old_value: 140, value: null, reason_preset: null, reason: 'nobody said it' },
    { field: 'mediators', old_value: '[]', value: '["AE"]', reason_preset: 'checked', reason: null },
  ]);
  expect(corrections.every(({ is_lock }) => is_lock === false)).toBe(true);
  for (const word of ['old_value', 'reason_preset', 'is_lock', '`misread`', '`checked`']) {
    expect(codebook).toContain(word);
  }
});

test('a claim keeps its id when its event changes', async () => {
  await ledger.take(moscow);
  const before = (await exported()).claims.map(({ id }) => id);
  await ledger.take(kyiv);
  const after = (await exported()).claims.map(({ id }) => id);
  expect(new Set(after).size).toBe(2);
  expect(after).toEqual(expect.arrayContaining(before));
});
