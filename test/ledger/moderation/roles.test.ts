import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roleOf } from '../../../src/ledger/moderation/roles.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { moscow, only } from '../swap-posts.js';
import { ANNA, BORYS, done, ModeratedLedger, OWNER, STRANGER } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

const role = (userId: number) => roleOf(database.db, [OWNER], userId);

async function tryToCorrect(by: number) {
  const { eventId } = only(await ledger.take(moscow));
  return ledger.moderation.correctField({
    by,
    eventId,
    field: 'ua.military',
    value: 147,
    reason: '#misread',
  });
}

describe('who may act', () => {
  it('an owner always; a moderator once they said yes', async () => {
    const { moderation } = ledger;
    expect([await role(OWNER), await role(ANNA), await role(STRANGER)]).toEqual([
      'owner',
      'moderator',
      'none',
    ]);
    expect(await moderation.appointModerator({ by: OWNER, userId: STRANGER, name: 'S' })).toEqual({
      kind: 'appointed',
    });
    expect(await role(STRANGER)).toBe('invited');
    expect(await tryToCorrect(STRANGER)).toEqual({ kind: 'forbidden', because: 'not_accepted' });
    expect(await moderation.acceptAppointment({ userId: STRANGER, name: 'S' })).toEqual({ kind: 'accepted' });
    expect(await moderation.acceptAppointment({ userId: STRANGER, name: 'S' })).toEqual({ kind: 'already' });
    expect(await moderation.acceptAppointment({ userId: 99, name: 'X' })).toEqual({ kind: 'not_invited' });
    expect(await role(STRANGER)).toBe('moderator');
  });

  it('a stranger is refused, and nothing is on record', async () => {
    expect(await tryToCorrect(STRANGER)).toEqual({ kind: 'forbidden', because: 'not_a_moderator' });
    expect(await database.db.selectFrom('corrections').selectAll().execute()).toEqual([]);
    expect(
      await database.db.selectFrom('actions').selectAll().where('made_by', '=', STRANGER).execute(),
    ).toEqual([]);
  });

  it('somebody removed while a dialogue is open is refused at its end', async () => {
    await ledger.moderation.removeModerator({ by: OWNER, userId: ANNA, reason: 'left' });
    expect(await tryToCorrect(ANNA)).toEqual({ kind: 'forbidden', because: 'not_a_moderator' });
    expect(await ledger.moderation.appointModerator({ by: OWNER, userId: ANNA, name: '@anna' })).toEqual({
      kind: 'appointed',
    });
  });

  it('only owners appoint, remove and freeze', async () => {
    const { moderation } = ledger;
    const refused = { kind: 'forbidden', because: 'owners_only' };
    expect(await moderation.appointModerator({ by: ANNA, userId: 7, name: '7' })).toEqual(refused);
    expect(await moderation.removeModerator({ by: ANNA, userId: BORYS, reason: 'x' })).toEqual(refused);
    expect(await moderation.freezeModerator({ by: ANNA, userId: BORYS, reason: 'x' })).toEqual(refused);
  });

  it('nobody can lock out an owner', async () => {
    const { moderation } = ledger;
    for (const outcome of [
      await moderation.appointModerator({ by: OWNER, userId: OWNER, name: 'me' }),
      await moderation.removeModerator({ by: OWNER, userId: OWNER, reason: 'x' }),
      await moderation.freezeModerator({ by: OWNER, userId: OWNER, reason: 'x' }),
    ]) {
      expect(outcome).toEqual({ kind: 'is_owner' });
    }
    await database.db
      .insertInto('moderators')
      .values({
        user_id: OWNER,
        name: 'x',
        appointed_by: 5,
        appointed_at: new Date(0),
        frozen_at: new Date(0),
      })
      .execute();
    expect(await role(OWNER)).toBe('owner');
    expect(done(await tryToCorrect(OWNER)).events).toHaveLength(1);
  });
});

describe('freezing', () => {
  it('stops a moderator and undoes their last hour, newest first; older steps and those of others stay', async () => {
    const { moderation } = ledger;
    const { eventId } = only(await ledger.take(moscow));
    const correct = (by: number, field: 'ua.military' | 'ru.military' | 'ordinal', value: number) =>
      moderation.correctField({ by, eventId, field, value, reason: '#checked' });
    const old = done(await correct(ANNA, 'ordinal', 68));
    ledger.later(61);
    const first = done(await correct(ANNA, 'ua.military', 150));
    const second = done(await correct(ANNA, 'ua.military', 151));
    const others = done(await correct(BORYS, 'ru.military', 140));
    const frozen = await moderation.freezeModerator({ by: OWNER, userId: ANNA, reason: 'account stolen' });
    expect(frozen).toMatchObject({ kind: 'frozen', undone: [second.actionId, first.actionId], kept: [] });
    expect(await role(ANNA)).toBe('frozen');
    expect(await correct(ANNA, 'ua.military', 1)).toEqual({ kind: 'forbidden', because: 'frozen' });
    const rows = await database.db.selectFrom('corrections').selectAll().orderBy('id').execute();
    expect(rows.map(({ action_id, undone_by }) => [action_id, undone_by])).toEqual([
      [old.actionId, null],
      [first.actionId, OWNER],
      [second.actionId, OWNER],
      [others.actionId, null],
    ]);
    const sides = await database.db.selectFrom('event_sides').selectAll().orderBy('side').execute();
    expect(sides.map(({ side, military }) => [side, military])).toEqual([
      ['ru', 140],
      ['ua', 146],
    ]);
  });

  it('ends by undoing it, which only an owner can', async () => {
    const { moderation } = ledger;
    const frozen = await moderation.freezeModerator({ by: OWNER, userId: ANNA, reason: 'x' });
    if (frozen.kind !== 'frozen') throw new Error(frozen.kind);
    const { actionId } = frozen;
    expect(await moderation.undo({ by: BORYS, actionId, reason: 'x' })).toEqual({
      kind: 'forbidden',
      because: 'owners_only',
    });
    done(await moderation.undo({ by: OWNER, actionId, reason: 'it was her' }));
    expect(await role(ANNA)).toBe('moderator');
  });
});
