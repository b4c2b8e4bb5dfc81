import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { logOf } from '../../../src/ledger/moderation/log-of.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { moscow, only } from '../swap-posts.js';
import { ANNA, BORYS, done, ModeratedLedger, OWNER } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
let eventId: number;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
  eventId = only(await ledger.take(moscow)).eventId;
});

const page = { size: 20, offset: 0 };
const military = async () =>
  (
    await database.db
      .selectFrom('event_sides')
      .select('military')
      .where('side', '=', 'ua')
      .executeTakeFirstOrThrow()
  ).military;

const correct = async (by: number, value: number) =>
  done(await ledger.moderation.correctField({ by, eventId, field: 'ua.military', value, reason: '#checked' }))
    .actionId;
const undo = async (actionId: number, by = BORYS) =>
  done(await ledger.moderation.undo({ by, actionId, reason: 'not so' })).actionId;

it('takes back one action of several, in any order, and says so on record', async () => {
  const first = await correct(ANNA, 147);
  const second = await correct(ANNA, 148);
  await undo(first);
  expect(await military()).toBe(148);
  await undo(second);
  expect(await military()).toBe(146);
  const { rows, more } = await logOf(database.db, { serial: 1 }, page);
  expect(more).toBe(false);
  expect(rows.map(({ type, byName, undoneBy, serials }) => [type, byName, undoneBy?.by, serials])).toEqual([
    ['undo', '@borys', undefined, [1]],
    ['undo', '@borys', undefined, [1]],
    ['correct', '@anna', BORYS, [1]],
    ['correct', '@anna', BORYS, [1]],
  ]);
});

it('is an action that can be undone, at its old place among the corrections', async () => {
  const first = await correct(ANNA, 147);
  await correct(BORYS, 148);
  const away = await undo(first);
  const back = await undo(away);
  // The later correction still wins.
  expect(await military()).toBe(148);
  const awayAgain = await undo(back);
  expect(await military()).toBe(148);
  const { rows } = await logOf(database.db, { serial: 1 }, page);
  expect(rows.find(({ id }) => id === first)?.undoneBy?.actionId).toBe(away);
  expect(rows.find(({ id }) => id === awayAgain)?.undoneBy).toBeNull();
});

it('of what is undone, of nothing, or of what cannot be undone is refused', async () => {
  const action = await correct(ANNA, 147);
  await undo(action);
  const again = (actionId: number) => ledger.moderation.undo({ by: ANNA, actionId, reason: 'x' });
  expect(await again(action)).toEqual({ kind: 'invalid', problem: 'undone_already' });
  expect(await again(999_999)).toEqual({ kind: 'unknown_action' });
  const appointed = await database.db
    .selectFrom('actions')
    .select('id')
    .where('type', '=', 'appoint')
    .executeTakeFirstOrThrow();
  expect(await again(appointed.id)).toEqual({ kind: 'invalid', problem: 'not_undoable' });
  expect(await ledger.moderation.undo({ by: ANNA, actionId: action, reason: '' })).toEqual({
    kind: 'invalid',
    problem: 'no_reason',
  });
});

it('pressed by two at once is done once', async () => {
  const actionId = await correct(ANNA, 147);
  const outcomes = await Promise.all(
    [ANNA, BORYS].map((by) => ledger.moderation.undo({ by, actionId, reason: 'x' })),
  );
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'invalid']);
});

it('is in the log of its maker and of the day, page by page', async () => {
  const action = await correct(ANNA, 147);
  await undo(action, OWNER);
  const mine = await logOf(database.db, { userId: OWNER }, page);
  expect(mine.rows.map(({ type, byName }) => [type, byName])).toEqual([
    ['undo', null],
    ['appoint', null],
    ['appoint', null],
  ]);
  const today = await logOf(database.db, { since: new Date('2025-08-24T10:33:00Z') }, { size: 1, offset: 0 });
  expect(today).toMatchObject({ more: true, rows: [{ type: 'undo', undoes: action }] });
  expect(await logOf(database.db, { serial: 999 }, page)).toEqual({ rows: [], more: false });
});
