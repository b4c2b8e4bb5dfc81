import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { kyiv, moscow, only } from '../swap-posts.js';
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

const reason = 'misread: <b>the 8 are civilians</b>';

/** Gives so many chats the event's alert. */
async function tell(chats: number): Promise<void> {
  for (let chat = 1; chat <= chats; chat += 1) {
    const { id } = await database.db
      .insertInto('destinations')
      .values({
        bot_id: 1,
        chat_id: eventId * 1000 + chat,
        thread_id: null,
        chat_type: 'private',
        language: 'en',
        created_at: new Date(0),
        active_at: new Date(0),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await database.db
      .insertInto('messages')
      .values({
        destination_id: id,
        event_id: eventId,
        purpose: 'alert',
        message_id: chat,
        shown_version: 1,
        priority: new Date(0),
        next_attempt_at: new Date(0),
        updated_at: new Date(0),
      })
      .execute();
  }
}

describe('a correction', () => {
  it('wins over the claims, is told with a reply, and is on record twice', async () => {
    await tell(2);
    const outcome = done(
      await ledger.moderation.correctField({ by: ANNA, eventId, field: 'ua.military', value: 147, reason }),
    );
    expect(outcome.events).toMatchObject([
      {
        serial: 1,
        version: 2,
        reason: 'number_changed',
        effect: 'edit_and_reply',
        audible: true,
        chats: 2,
        fields: [{ field: 'ua.military', before: 146, after: 147 }],
      },
    ]);
    expect(await ledger.event()).toMatchObject({ version: 2, alert_version: 2, reply_version: 2 });
    const action = await database.db
      .selectFrom('actions')
      .selectAll()
      .where('id', '=', outcome.actionId)
      .executeTakeFirstOrThrow();
    expect(action).toMatchObject({
      type: 'correct',
      made_by: ANNA,
      event_ids: [eventId],
      before: { 'ua.military': 146 },
      after: { 'ua.military': 147 },
      reason,
    });
    const audit = await database.db.selectFrom('audit').selectAll().where('actor', '=', ANNA).execute();
    expect(audit.map(({ action, reason: why }) => [action, why])).toEqual([
      ['accept', null],
      ['correct', reason],
      ['correction', reason],
    ]);
  });

  it('of a date is told silently, and a number can become unknown', async () => {
    const date = { by: ANNA, eventId, field: 'date', value: '2025-08-23', reason } as const;
    expect(done(await ledger.moderation.correctField(date)).events[0]).toMatchObject({
      reason: 'details_changed',
      effect: 'silent_edit',
      audible: false,
    });
    const unknown = { by: ANNA, eventId, field: 'ru.military', value: null, reason } as const;
    expect(
      done(await ledger.moderation.correctField(unknown)).events[0]!.after.consolidated.ru.military,
    ).toBe(null);
  });

  it('of what is public and was told to nobody is on record as what it is, and told to nobody', async () => {
    ledger.later(30 * 60);
    const says = { reports: [report({ kind: 'bodies', figures: { 'ua.bodies': 90 } })] };
    const old = only(await ledger.take({ ...moscow, messageId: 101, says }));
    expect(old).toMatchObject({ factPublished: true, effect: 'none', reason: 'first_report' });
    const correction = { by: ANNA, eventId: old.eventId, field: 'ua.bodies', value: 900, reason } as const;
    expect(done(await ledger.moderation.correctField(correction)).events[0]).toMatchObject({
      reason: 'number_changed',
      effect: 'none',
      audible: false,
      chats: 0,
    });
    const retracted = await ledger.moderation.retractEvent({ by: ANNA, eventId: old.eventId, reason });
    expect(done(retracted).events[0]).toMatchObject({
      reason: 'retracted',
      effect: 'none',
      factPublished: true,
    });
    expect(await ledger.event(2)).toMatchObject({ alert_version: null });
  });

  it('that changes nothing is none', async () => {
    const same = { by: ANNA, eventId, field: 'ua.military', value: 146, reason } as const;
    expect(await ledger.moderation.correctField(same)).toEqual({ kind: 'unchanged' });
    expect((await ledger.event()).version).toBe(1);
  });

  it('to what no event can say is refused, and so is one without a reason', async () => {
    const correction = { by: ANNA, eventId, field: 'ua.military', value: 1e9, reason } as const;
    expect(await ledger.moderation.correctField(correction)).toEqual({
      kind: 'invalid',
      problem: 'too_large',
    });
    expect(await ledger.moderation.correctField({ ...correction, value: 1, reason: ' ' })).toEqual({
      kind: 'invalid',
      problem: 'no_reason',
    });
    expect((await ledger.event()).version).toBe(1);
  });

  it('of an event that is not there, or is part of another', async () => {
    const correction = { by: ANNA, field: 'ua.military', value: 1, reason } as const;
    expect(await ledger.moderation.correctField({ ...correction, eventId: 999 })).toEqual({
      kind: 'unknown_event',
    });
    const bodies = { ...moscow, messageId: 101, says: { reports: [report({ date: '2025-08-20' })] } };
    const other = only(await ledger.take(bodies)).eventId;
    done(await ledger.moderation.mergeEvents({ by: ANNA, eventId: other, into: eventId, reason }));
    expect(await ledger.moderation.correctField({ ...correction, eventId: other })).toEqual({
      kind: 'merged',
      into: 1,
    });
  });
});

describe('a preview', () => {
  it('says what would be, and leaves nothing behind', async () => {
    await tell(3);
    const preview = done(
      await ledger.moderation.preview((moderation) =>
        moderation.correctField({ by: ANNA, eventId, field: 'ua.military', value: 147, reason }),
      ),
    );
    expect(preview.events).toMatchObject([
      { chats: 3, audible: true, fields: [{ field: 'ua.military', before: 146, after: 147 }] },
    ]);
    expect((await ledger.event()).version).toBe(1);
    expect(await database.db.selectFrom('corrections').selectAll().execute()).toEqual([]);
  });

  it('refuses as the step itself would, and takes back what needs no right', async () => {
    const refused = await ledger.moderation.preview((moderation) =>
      moderation.correctField({ by: 99, eventId, field: 'ua.military', value: 147, reason }),
    );
    expect(refused).toEqual({ kind: 'forbidden', because: 'not_a_moderator' });
    await ledger.moderation.preview((moderation) =>
      moderation.fileObjection({ chatId: 5, eventId, preset: 'double' }),
    );
    expect(await database.db.selectFrom('objections').selectAll().execute()).toEqual([]);
  });
});

describe('two moderators at once', () => {
  it('the second sees that the event changed, how and by whom, and overwrites nothing', async () => {
    const { version } = await ledger.event();
    const correct = (by: number, value: number) =>
      ledger.moderation.correctField({
        by,
        eventId,
        expectedVersion: version,
        field: 'ua.military',
        value,
        reason,
      });
    const outcomes = await Promise.all([correct(ANNA, 147), correct(BORYS, 148)]);
    const first = outcomes.findIndex(({ kind }) => kind === 'done');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(outcomes[1 - first]).toMatchObject({
      kind: 'conflict',
      version: 2,
      by: [ANNA, BORYS][first],
      changes: [{ field: 'ua.military', before: 146, after: [147, 148][first] }],
    });
    expect(await database.db.selectFrom('corrections').selectAll().execute()).toHaveLength(1);
  });

  describe.each(['attach', 'rule', 'agreement', 'doubt'] as const)(
    'on a step of another kind: %s',
    (step) => {
      it('sees the change, and does nothing', async () => {
        const { version } = await ledger.event();
        const { moderation } = ledger;
        const claim = database.db.selectFrom('claims').select('id').where('event_id', '=', eventId);
        const { id: claimId } = await claim.executeTakeFirstOrThrow();
        const card = { event_id: eventId, doubt: 'old_date', created_at: ledger.clock.now() };
        const made = database.db.insertInto('cards').values(card).returning('id');
        const { id: cardId } = await made.executeTakeFirstOrThrow();
        const says = { reports: [report({ date: '2025-08-27', figures: { 'ua.military': 5 } })] };
        const other = { ...kyiv, at: '2025-08-27T11:05:00Z', says };
        const toEventId = only(await ledger.take(other)).eventId;
        done(await moderation.correctField({ by: ANNA, eventId, field: 'ua.military', value: 147, reason }));
        const steps = await database.db.selectFrom('actions').select('id').execute();
        const second = { by: BORYS, expectedVersion: version, reason };
        const outcome = {
          attach: () => moderation.attachClaim({ ...second, eventId, claimId, toEventId }),
          rule: () => moderation.ruleClaim({ ...second, eventId, claimId, ruling: 'irrelevant' }),
          agreement: () => moderation.linkToAgreement({ ...second, eventIds: [eventId], agreement: 'x' }),
          doubt: () => moderation.settleDoubt({ ...second, cardId, answer: 'right' }),
        }[step];
        expect(await outcome()).toMatchObject({
          kind: 'conflict',
          by: ANNA,
          changes: [{ field: 'ua.military', before: 146, after: 147 }],
        });
        expect(await database.db.selectFrom('actions').select('id').execute()).toEqual(steps);
      });
    },
  );

  it('a claim that was taken elsewhere is a change of where it was seen', async () => {
    await ledger.take(kyiv);
    const { version } = await ledger.event();
    const claim = database.db.selectFrom('claims').select('id').where('source', '=', 'koord_shtab');
    const { id: claimId } = await claim.executeTakeFirstOrThrow();
    done(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds: [claimId], reason }));
    const rule = {
      by: BORYS,
      eventId,
      claimId,
      expectedVersion: version,
      ruling: 'follow_up',
      reason,
    } as const;
    expect(await ledger.moderation.ruleClaim(rule)).toMatchObject({ kind: 'conflict', by: ANNA });
  });

  it('an answer to one doubt is no change for the next one', async () => {
    const { version } = await ledger.event();
    const card = { event_id: eventId, created_at: ledger.clock.now() };
    const cards = await database.db
      .insertInto('cards')
      .values([
        { ...card, doubt: 'old_date' },
        { ...card, doubt: 'sum_implied_only' },
      ])
      .returning('id')
      .execute();
    for (const { id } of cards) {
      const answer = { by: ANNA, cardId: id, answer: 'right', expectedVersion: version, reason } as const;
      expect(['done', 'unchanged']).toContain((await ledger.moderation.settleDoubt(answer)).kind);
    }
  });

  it('a post in between is a conflict without a name; a version in which nothing changed is none', async () => {
    const { version } = await ledger.event();
    await ledger.moderation.fileObjection({ chatId: 5, eventId, preset: 'number_wrong' });
    expect((await ledger.event()).version).toBe(version + 1);
    const correction = { by: ANNA, eventId, expectedVersion: version, field: 'ordinal', reason } as const;
    done(await ledger.moderation.correctField({ ...correction, value: 68 }));
    const seen = (await ledger.event()).version;
    await ledger.take(kyiv);
    expect(
      await ledger.moderation.correctField({ ...correction, expectedVersion: seen, value: 69 }),
    ).toMatchObject({ kind: 'conflict', by: null, changes: [{ field: 'ua.unsettled' }] });
  });
});

describe('a lock', () => {
  it('holds a number against later claims, which go on saying what they say', async () => {
    const lock = { by: ANNA, eventId, field: 'ua.military', reason } as const;
    done(await ledger.moderation.lockField(lock));
    expect(await ledger.moderation.lockField(lock)).toEqual({ kind: 'unchanged' });
    const says = { reports: [report({ figures: { 'ua.military': 150 } })] };
    const change = only(await ledger.take({ ...moscow, messageId: 101, at: '2025-08-24T12:00:00Z', says }));
    expect(change.facts.consolidated.ua.military).toBe(146);
    expect(change.facts.states['ua.military']).toBe('contested');
    const corrected = done(
      await ledger.moderation.correctField({ by: BORYS, eventId, field: 'ua.military', value: 150, reason }),
    );
    expect(corrected.events[0]!.after.consolidated.ua.military).toBe(150);
  });

  it('ends by undoing it', async () => {
    const { actionId } = done(
      await ledger.moderation.lockField({ by: ANNA, eventId, field: 'ua.military', reason }),
    );
    const says = { reports: [report({ figures: { 'ua.military': 150 } })] };
    await ledger.take({ ...moscow, messageId: 101, at: '2025-08-24T12:00:00Z', says });
    const freed = done(await ledger.moderation.undo({ by: OWNER, actionId, reason }));
    expect(freed.events[0]!.after.consolidated.ua.military).toBe(150);
  });
});

describe('under check', () => {
  it('is shown at once, takes nothing away, and goes again', async () => {
    const press = { by: BORYS, eventId, reason } as const;
    await database.db.updateTable('fan_outs').set({ done_at: ledger.clock.now() }).execute();
    const on = done(await ledger.moderation.setUnderCheck({ ...press, on: true }));
    expect(on.events[0]).toMatchObject({ reason: 'under_check', effect: 'silent_edit', fields: [] });
    expect(await ledger.event()).toMatchObject({
      figures_published: true,
      alert_version: 2,
      alert_not_before: ledger.clock.now(),
    });
    expect(await ledger.moderation.setUnderCheck({ ...press, on: true })).toEqual({ kind: 'unchanged' });
    done(await ledger.moderation.setUnderCheck({ ...press, on: false }));
    expect(await ledger.event()).toMatchObject({ alert_version: 3 });
  });
});
