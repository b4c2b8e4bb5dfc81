import { afterAll, beforeAll, expect, it } from 'vitest';
import { importHistory } from '../../../src/ledger/import-history.js';
import { eventSides, factsOf } from '../../../src/store/events.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { ANNA, done, ModeratedLedger } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
  ledger = await new ModeratedLedger(database).start();
  await importHistory(ledger.deps);
  ledger.clock.set(new Date('2026-11-26T10:00:00Z'));
});
afterAll(() => database.destroy());

const reason = '#checked';

async function facts(serial: number) {
  const event = await ledger.event(serial);
  return factsOf(event, await eventSides(database.db, event.id));
}

it('a swap of the file is corrected in silence, stays corrected when it is imported again, and comes back', async () => {
  const before = await facts(150);
  const { id: eventId } = await ledger.event(150);
  const correction = { by: ANNA, eventId, field: 'ordinal', value: 72, reason } as const;
  const { actionId, events } = done(await ledger.moderation.correctField(correction));
  expect(events).toMatchObject([{ effect: 'none', chats: 0, fields: [{ field: 'ordinal', after: 72 }] }]);
  expect(await importHistory(ledger.deps)).toMatchObject({ added: 0, rewritten: 0 });
  expect((await facts(150)).ordinal).toBe(72);
  done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
  expect(await facts(150)).toEqual(before);
});

it('two swaps of the file are merged and parted again without a trace', async () => {
  const before = [await facts(147), await facts(150)];
  expect(before[0]!.kind).toBe(before[1]!.kind);
  const [first, second] = [await ledger.event(147), await ledger.event(150)];
  const merge = { by: ANNA, eventId: second.id, into: first.id, reason };
  const { actionId, events } = done(await ledger.moderation.mergeEvents(merge));
  expect(events.map(({ serial, effect }) => [serial, effect])).toEqual([
    [147, 'none'],
    [150, 'none'],
  ]);
  expect((await ledger.event(150)).merged_into).toBe(first.id);
  done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
  expect([await facts(147), await facts(150)]).toEqual(before);
});

it('asks nothing of moderators', async () => {
  expect(await ledger.cards()).toEqual([]);
});
