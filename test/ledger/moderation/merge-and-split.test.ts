import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toldClaims } from '../../../src/alerts/told-claims.js';
import { loadEventView } from '../../../src/store/event-view.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { kyiv, moscow, only } from '../swap-posts.js';
import { ANNA, BORYS, done, ModeratedLedger } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

const reason = '#same_event';
/** Another day's report, which makes an event of its own. */
const another = {
  ...kyiv,
  at: '2025-08-27T10:40:00Z',
  says: { reports: [report({ date: '2025-08-27', figures: { 'ua.civilians': 8 } })] },
};

async function twoEvents(): Promise<{ first: number; second: number }> {
  const first = only(await ledger.take(moscow)).eventId;
  const second = only(await ledger.take(another)).eventId;
  expect(first).not.toBe(second);
  return { first, second };
}

async function claimOf(source: string): Promise<number> {
  const row = await database.db
    .selectFrom('claims')
    .select('id')
    .where('source', '=', source)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.id;
}

describe('merging', () => {
  it('gives the claims to the other event; the message of the first says where it went', async () => {
    const { first, second } = await twoEvents();
    const { events } = done(
      await ledger.moderation.mergeEvents({ by: ANNA, eventId: second, into: first, reason }),
    );
    expect(events).toMatchObject([
      { serial: 1, reason: 'other_side_confirms' },
      { serial: 2, reason: 'merged', effect: 'silent_edit' },
    ]);
    expect(events[0]!.after.consolidated.ua).toMatchObject({ military: 146, unsettled: { civilians: 8 } });
    expect(await loadEventView(database.db, second)).toMatchObject({ mergedInto: 1 });
    expect(await ledger.event(2)).toMatchObject({ merged_into: first, alert_version: 2, version: 2 });
    // An edit of the post reaches the event that the claim is part of now.
    const says = { reports: [report({ date: '2025-08-27', figures: { 'ua.civilians': 9 } })] };
    expect(only(await ledger.take({ ...another, says })).serial).toBe(1);
  });

  it('undone: both stand on their own again, and both messages say so', async () => {
    const { first, second } = await twoEvents();
    const before = await database.db
      .selectFrom('event_sides')
      .selectAll()
      .orderBy('event_id')
      .orderBy('side')
      .execute();
    const { actionId } = done(
      await ledger.moderation.mergeEvents({ by: ANNA, eventId: second, into: first, reason }),
    );
    const { events } = done(await ledger.moderation.undo({ by: BORYS, actionId, reason: 'they are two' }));
    expect(events.map(({ serial, effect }) => [serial, effect])).toEqual([
      [2, 'silent_edit'],
      [1, 'silent_edit'],
    ]);
    expect(await ledger.event(2)).toMatchObject({ merged_into: null, alert_version: 3 });
    const after = await database.db
      .selectFrom('event_sides')
      .selectAll()
      .orderBy('event_id')
      .orderBy('side')
      .execute();
    expect(after).toEqual(before);
  });

  it('keeps how moderators read the claims of the event that goes', async () => {
    const { eventId: first } = only(await ledger.take(moscow));
    const says = { reports: [report({ date: '2025-08-27', figures: { 'ua.military': 50 } })] };
    const { eventId: second } = only(await ledger.take({ ...another, says }));
    const { moderation } = ledger;
    const military = async () => {
      const view = await loadEventView(database.db, first);
      return [view!.facts.consolidated.ua.military, toldClaims(view!).map((c) => c.figures['ua.military'])];
    };
    const before = await military();
    const correct = { by: ANNA, eventId: second, field: 'ua.military', reason: '#misread' } as const;
    const correction = done(await moderation.correctField({ ...correct, value: 146 }));
    const merge = done(await moderation.mergeEvents({ by: ANNA, eventId: second, into: first, reason }));
    expect(await military()).toEqual([146, [146, 146]]);
    expect((await ledger.event()).states).toMatchObject({ 'ua.military': 'same' });
    const undone = done(await moderation.undo({ by: ANNA, actionId: correction.actionId, reason }));
    expect(undone.events.map(({ serial }) => serial)).toEqual([1]);
    expect(await military()).toEqual([50, [146, 50]]);
    done(await moderation.undo({ by: ANNA, actionId: undone.actionId, reason }));
    done(await moderation.undo({ by: ANNA, actionId: merge.actionId, reason }));
    expect(await military()).toEqual(before);
    expect((await loadEventView(database.db, second))!.facts.consolidated.ua.military).toBe(146);
  });

  it('with itself, with what is not there, with another kind, or twice is refused', async () => {
    const { first, second } = await twoEvents();
    const merge = { by: ANNA, eventId: second, reason };
    expect(await ledger.moderation.mergeEvents({ ...merge, into: second })).toMatchObject({
      problem: 'same_event',
    });
    expect(await ledger.moderation.mergeEvents({ ...merge, into: 9999 })).toEqual({ kind: 'unknown_event' });
    const says = { reports: [report({ kind: 'bodies', figures: { 'ua.bodies': 5 } })] };
    const bodies = only(await ledger.take({ ...moscow, messageId: 2, says })).eventId;
    expect(await ledger.moderation.mergeEvents({ ...merge, into: bodies })).toMatchObject({
      problem: 'other_kind',
    });
    done(await ledger.moderation.mergeEvents({ ...merge, into: first }));
    expect(await ledger.moderation.mergeEvents({ ...merge, into: first })).toEqual({
      kind: 'merged',
      into: 1,
    });
    expect(await ledger.moderation.mergeEvents({ ...merge, eventId: first, into: second })).toEqual({
      kind: 'merged',
      into: 1,
    });
  });

  it('cannot come back when the other event has become part of the first', async () => {
    const { first, second } = await twoEvents();
    const merge = done(
      await ledger.moderation.mergeEvents({ by: ANNA, eventId: second, into: first, reason }),
    );
    const away = done(await ledger.moderation.undo({ by: ANNA, actionId: merge.actionId, reason }));
    done(await ledger.moderation.mergeEvents({ by: ANNA, eventId: first, into: second, reason }));
    expect(await ledger.moderation.undo({ by: ANNA, actionId: away.actionId, reason })).toEqual({
      kind: 'invalid',
      problem: 'has_changed_since',
    });
  });
});

describe('splitting', () => {
  async function joined(): Promise<number> {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(kyiv);
    return eventId;
  }

  it('makes claims an event of their own, which is told like any other', async () => {
    const eventId = await joined();
    const claimIds = [await claimOf('koord_shtab')];
    const { events } = done(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds, reason }));
    expect(events).toMatchObject([
      { serial: 1, before: { confirmed_by: ['ua', 'ru'] }, after: { confirmed_by: ['ru'] } },
      { serial: 2, effect: 'new_message', after: { consolidated: { ua: { civilians: 8 } } } },
    ]);
    const says = { reports: [report({ figures: { 'ua.civilians': 9 } })] };
    expect(only(await ledger.take({ ...kyiv, says }))).toMatchObject({ serial: 2, version: 2 });
  });

  it('undone: the new event leads back, and its number is not used again', async () => {
    const eventId = await joined();
    const claimIds = [await claimOf('koord_shtab')];
    const { actionId } = done(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds, reason }));
    done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(await ledger.event(2)).toMatchObject({ merged_into: eventId, doubts: [] });
    expect(await ledger.event(1)).toMatchObject({ confirmed_by: ['ua', 'ru'] });
    const again = done(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds, reason }));
    expect(again.events.map(({ serial }) => serial)).toEqual([1, 3]);
  });

  it('off all of it, or of a claim of another event, is refused', async () => {
    const eventId = await joined();
    const claimIds = [await claimOf('koord_shtab'), await claimOf('mod_russia')];
    expect(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds, reason })).toMatchObject({
      problem: 'only_claim',
    });
    expect(await ledger.moderation.splitClaims({ by: ANNA, eventId, claimIds: [99_999], reason })).toEqual({
      kind: 'unknown_claim',
    });
  });
});

describe('a claim', () => {
  it('attached elsewhere leaves an empty event that leads there, and comes back', async () => {
    const { first, second } = await twoEvents();
    const attach = { by: ANNA, claimId: await claimOf('koord_shtab'), toEventId: first, reason };
    const { actionId, events } = done(await ledger.moderation.attachClaim(attach));
    expect(events.map(({ serial, reason: why }) => [serial, why])).toEqual([
      [1, 'other_side_confirms'],
      [2, 'merged'],
    ]);
    expect(await ledger.event(2)).toMatchObject({ merged_into: first });
    expect(await ledger.moderation.attachClaim(attach)).toMatchObject({ problem: 'same_event' });
    expect(await ledger.moderation.attachClaim({ ...attach, toEventId: second })).toEqual({
      kind: 'merged',
      into: 1,
    });
    done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(await ledger.event(2)).toMatchObject({ merged_into: null, confirmed_by: ['ua'] });
  });

  it('that is a follow-up counts for nothing; one that is an announcement makes a plan of it', async () => {
    const { eventId } = only(await ledger.take(moscow));
    await ledger.take(kyiv);
    const rule = { by: ANNA, claimId: await claimOf('mod_russia'), reason } as const;
    const announced = done(await ledger.moderation.ruleClaim({ ...rule, ruling: 'announcement' }));
    expect(announced.events[0]!.after).toMatchObject({ lifecycle: 'carried_out', confirmed_by: ['ua'] });
    const followUp = {
      by: ANNA,
      claimId: await claimOf('koord_shtab'),
      ruling: 'follow_up',
      reason,
    } as const;
    const { actionId, events } = done(await ledger.moderation.ruleClaim(followUp));
    expect(events[0]!.after.lifecycle).toBe('announced');
    expect((await loadEventView(database.db, eventId))!.claims.map(({ source }) => source)).toEqual([
      'mod_russia',
    ]);
    done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(await ledger.event()).toMatchObject({ lifecycle: 'carried_out' });
  });

  it('that is the only one of a told event and is irrelevant: the alert is taken back aloud', async () => {
    await ledger.take(moscow);
    const rule = { by: ANNA, claimId: await claimOf('mod_russia'), ruling: 'irrelevant', reason } as const;
    expect(done(await ledger.moderation.ruleClaim(rule)).events[0]).toMatchObject({
      reason: 'retracted',
      effect: 'edit_and_reply',
      factPublished: true,
      doubts: [],
    });
    expect(await ledger.moderation.ruleClaim({ ...rule, claimId: 99_999 })).toEqual({
      kind: 'unknown_claim',
    });
  });
});

describe('by hand', () => {
  const claim = {
    source: 'yermak',
    url: 'https://t.me/ermaka2022/1',
    status: 'carried_out',
    kind: 'exchange',
    date: '2025-08-24',
    figures: { 'ua.military': 84 },
  } as const;

  it('an event with its link is told like any other; undone, it is taken back aloud', async () => {
    const { actionId, events } = done(await ledger.moderation.addEvent({ by: ANNA, claim, reason }));
    expect(events[0]).toMatchObject({
      effect: 'new_message',
      audible: true,
      factPublished: true,
      doubts: [],
    });
    const undone = done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(undone.events[0]).toMatchObject({ reason: 'retracted', effect: 'edit_and_reply', doubts: [] });
    const again = done(await ledger.moderation.undo({ by: ANNA, actionId: undone.actionId, reason }));
    expect(again.events[0]).toMatchObject({ reason: 'reinstated', effect: 'edit_and_reply' });
  });

  it('a claim joins an event, and a later post of its source takes its place', async () => {
    const { eventId } = only(await ledger.take(moscow));
    const added = await ledger.moderation.addClaim({
      by: ANNA,
      eventId,
      claim: { ...claim, source: 'koord_shtab' },
      reason,
    });
    expect(done(added).events[0]!.after).toMatchObject({ confirmed_by: ['ua', 'ru'] });
    const says = { reports: [report({ figures: { 'ua.military': 146 } })] };
    const change = only(await ledger.take({ ...kyiv, says }));
    expect(change.facts.consolidated.ua.military).toBe(146);
    expect(change.facts.states['ua.military']).toBe('same');
  });

  it('who denies a report is shown beside the denial', async () => {
    const { eventId } = only(await ledger.take(moscow));
    const denial = { source: 'koord_shtab', url: 'https://t.me/x/1' };
    const { events } = done(await ledger.moderation.markFalse({ by: ANNA, eventId, denial, reason }));
    expect(events[0]).toMatchObject({ reason: 'denied', effect: 'edit_and_reply' });
    const view = await loadEventView(database.db, eventId);
    expect(view!.claims.map(({ source, status }) => [source, status])).toEqual([
      ['mod_russia', 'carried_out'],
      ['koord_shtab', 'denied'],
    ]);
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'not_a_link'],
    [{ url: 'https://user:pw@t.me/x' }, 'not_a_link'],
    [{ url: 'x' }, 'not_a_link'],
    [{ source: 'media:<b>' }, 'not_in_the_list'],
    [{ date: '1999-01-01' }, 'too_early'],
    [{ figures: { 'ua.military': 1e9 } }, 'too_large'],
    [{ figures: { 'ua.military': -1 } }, 'negative'],
    [{ ordinal: 1.5 }, 'not_a_whole_number'],
  ])('%j is refused', async (wrong, problem) => {
    expect(await ledger.moderation.addEvent({ by: ANNA, claim: { ...claim, ...wrong }, reason })).toEqual({
      kind: 'invalid',
      problem,
    });
  });

  it('stages of one agreement are linked at once, and unlinked by one undo', async () => {
    const { first, second } = await twoEvents();
    const link = { by: ANNA, eventIds: [first, second], agreement: 'test-2025', reason };
    const { actionId, events } = done(await ledger.moderation.linkToAgreement(link));
    expect(events.map(({ after }) => after.agreement)).toEqual(['test-2025', 'test-2025']);
    const undone = done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(undone.events.map(({ after }) => after.agreement)).toEqual([null, null]);
    expect(await ledger.moderation.linkToAgreement({ ...link, eventIds: [] })).toEqual({
      kind: 'unknown_event',
    });
  });

  it('a report is taken back, aloud, and stands again by an undo', async () => {
    const { eventId } = only(await ledger.take(moscow));
    const { actionId, events } = done(await ledger.moderation.retractEvent({ by: ANNA, eventId, reason }));
    expect(events[0]).toMatchObject({ reason: 'retracted', effect: 'edit_and_reply', doubts: [] });
    expect(await ledger.moderation.retractEvent({ by: ANNA, eventId, reason })).toEqual({
      kind: 'unchanged',
    });
    const undone = done(await ledger.moderation.undo({ by: BORYS, actionId, reason }));
    expect(undone.events[0]).toMatchObject({ reason: 'reinstated', audible: true });
  });
});
