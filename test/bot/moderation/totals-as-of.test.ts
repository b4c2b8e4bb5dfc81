import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModeration } from '../../../src/ledger/moderation/create-moderation.js';
import { type DeskWorld, OWNER_ID, openDesk } from './desk-world.js';

let world: DeskWorld;

beforeAll(async () => {
  world = await openDesk();
});
afterAll(() => world.stop());

const HOUR_MS = 3_600_000;

test('an event whose claims went elsewhere is counted once, now and as of then, and undone as it was', async () => {
  const { clock, deps } = world.ledger;
  const moderation = createModeration({ ...deps, ownerIds: [OWNER_ID] });
  const by = { by: OWNER_ID, reason: 'checked' };
  const reader = await world.reader();
  const day = clock.now().toISOString().slice(0, 10);
  const names = [
    await world.swap({ date: day, ordinal: 10 }),
    await world.swap(
      { date: day, ordinal: 11, figures: { 'ua.military': 50, 'ru.military': 50 } },
      { channel: 'koord_shtab' },
    ),
  ];
  const events = await world.db
    .selectFrom('events')
    .selectAll()
    .where(
      'serial',
      'in',
      names.map((name) => Number(name.slice(2))),
    )
    .orderBy('serial')
    .execute();
  const [into, from] = [events[0]!.id, events[1]!.id];
  const minute = () => clock.now().toISOString().slice(0, 16);
  const exchanges = async (query: string) =>
    /(\d+) exchanges? on file/.exec((await reader.ask(query)).text)?.[1];
  const expectAll = async (asOf: string, count: string) => {
    expect(await exchanges(`/totals asof ${asOf}`)).toBe(count);
  };
  for (const { id: cardId } of await world.db.selectFrom('cards').select('id').execute()) {
    await moderation.settleDoubt({ ...by, cardId, answer: 'right' });
  }
  clock.advance(HOUR_MS);
  const two = minute();
  clock.advance(HOUR_MS);
  const { id: claimId } = await world.db
    .selectFrom('claims')
    .select('id')
    .where('event_id', '=', from)
    .executeTakeFirstOrThrow();
  const moved = await moderation.attachClaim({ ...by, claimId, toEventId: into });
  if (moved.kind !== 'done') throw new Error(moved.kind);
  clock.advance(HOUR_MS);
  const one = minute();
  expect(await exchanges('/totals')).toBe('1');
  await expectAll(one, '1');
  clock.advance(HOUR_MS);
  const undone = await moderation.undo({ ...by, actionId: moved.actionId });
  if (undone.kind !== 'done') throw new Error(undone.kind);
  clock.advance(HOUR_MS);
  const again = minute();
  clock.advance(HOUR_MS);
  await moderation.undo({ ...by, actionId: undone.actionId });
  // What was cited stays what it was, however often a step is taken back.
  await expectAll(two, '2');
  await expectAll(one, '1');
  await expectAll(again, '2');
});
