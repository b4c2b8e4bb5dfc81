import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldEvent } from '../../../src/domain/fold-event.js';
import { loadRecord, toLedgerClaim } from '../../../src/ledger/event-record.js';
import { isInEffect } from '../../../src/ledger/moderation/undo.js';
import { claimsOfEvent, type EventClaim, isInForce } from '../../../src/store/claims.js';
import { eventSides, factsOf } from '../../../src/store/events.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { ANNA, BORYS, ModeratedLedger } from './moderated-ledger.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

const RUNS = Number(process.env.RECORD_RUNS ?? 5);
const by = fc.constantFrom(ANNA, BORYS);
/** An index into whatever there is when its turn comes. */
const pick = fc.nat(20);

const post = fc.record({
  do: fc.constant('post' as const),
  channel: fc.constantFrom('mod_russia', 'koord_shtab', 'zelensky', 'media:unknown'),
  messageId: fc.integer({ min: 1, max: 2 }),
  day: fc.constantFrom(20, 22, 24),
  number: fc.option(fc.constantFrom(84, 146, 600), { nil: undefined }),
  silent: fc.boolean(),
});
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      by,
      pick,
      value: fc.constantFrom(1, 146, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('redate' as const), by, pick, day: fc.constantFrom(22, 23) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('lock' as const, 'retract' as const, 'check' as const),
      by,
      pick,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), by, pick, into: pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('split' as const, 'rule' as const), by, pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('attach' as const), by, pick, into: pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('add_claim' as const, 'add_event' as const), by, pick }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answer' as const), by, pick, right: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('object' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), by, pick }) },
);
type Post = typeof post extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const reason = '#checked';

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

/** What a step can point at: events that stand on their own, claims in force, open cards, actions of these steps. */
async function ids(table: 'events' | 'claims' | 'cards' | 'actions'): Promise<number[]> {
  const where = {
    events: sql<boolean>`merged_into is null`,
    claims: sql<boolean>`replaced_at is null`,
    cards: sql<boolean>`state <> 'settled'`,
    actions: sql<boolean>`type not in ('appoint', 'accept')`,
  };
  const rows = await database.db.selectFrom(table).select('id').where(where[table]).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

async function take(
  ledger: ModeratedLedger,
  { channel, messageId, day, number, silent }: Post,
): Promise<void> {
  const figures = number === undefined ? {} : { 'ua.military': number };
  await ledger.take({
    channel,
    messageId,
    at: `2025-08-24T09:0${messageId}:00Z`,
    says: silent ? {} : { reports: [report({ date: `2025-08-${day}`, figures })] },
  });
}

/** Does a step on whatever its numbers point at; what is refused leaves no trace. */
async function act(ledger: ModeratedLedger, one: Step): Promise<void> {
  const { moderation } = ledger;
  const eventId = at(await ids('events'), one.pick);
  const claimId = at(await ids('claims'), one.pick);
  if (eventId === undefined) return;
  const others = (await ids('events')).filter((id) => id !== eventId);
  const hand = {
    source: 'yermak',
    url: 'https://t.me/ermaka2022/1',
    status: 'carried_out',
    kind: 'exchange',
    date: '2025-08-24',
    figures: { 'ua.military': 150 },
  } as const;
  if (one.do === 'object') {
    await moderation.fileObjection({ chatId: one.pick, eventId, preset: 'double' });
    return;
  }
  const on = { by: one.by, eventId, reason };
  switch (one.do) {
    case 'correct':
      await moderation.correctField({ ...on, field: 'ua.military', value: one.value });
      break;
    case 'redate':
      await moderation.correctField({ ...on, field: 'date', value: `2025-08-${one.day}` });
      break;
    case 'lock':
      await moderation.lockField({ ...on, field: 'ua.military' });
      break;
    case 'retract':
      await moderation.retractEvent(on);
      break;
    case 'check':
      await moderation.setUnderCheck({ ...on, on: one.pick % 2 === 0 });
      break;
    case 'merge':
      await moderation.mergeEvents({ ...on, into: at(others, one.into) ?? eventId });
      break;
    case 'split': {
      const claims = (await claimsOfEvent(database.db, eventId)).filter(isInForce);
      await moderation.splitClaims({ ...on, claimIds: [at(claims, one.pick)?.id ?? 0] });
      break;
    }
    case 'rule':
      await moderation.ruleClaim({
        by: one.by,
        claimId: claimId ?? 0,
        reason,
        ruling: one.pick % 2 ? 'irrelevant' : 'announcement',
      });
      break;
    case 'attach':
      await moderation.attachClaim({
        by: one.by,
        claimId: claimId ?? 0,
        reason,
        toEventId: at(await ids('events'), one.into) ?? 0,
      });
      break;
    case 'add_claim':
      await moderation.addClaim({ ...on, claim: hand });
      break;
    case 'add_event':
      await moderation.addEvent({ by: one.by, claim: hand, reason });
      break;
    case 'answer': {
      const cardId = at(await ids('cards'), one.pick);
      const answer = one.right ? 'right' : 'wrong';
      if (cardId !== undefined) await moderation.settleDoubt({ by: one.by, cardId, answer, reason });
      break;
    }
    case 'undo':
      await moderation.undo({ by: one.by, actionId: at(await ids('actions'), one.pick) ?? 0, reason });
  }
}

async function snapshot() {
  const { db } = database;
  const events = await db.selectFrom('events').selectAll().orderBy('id').execute();
  return Promise.all(
    events.map(async (event) => ({
      id: event.id,
      mergedInto: event.merged_into,
      facts: factsOf(event, await eventSides(db, event.id)),
      doubts: event.doubts,
      figuresPublished: event.figures_published,
    })),
  );
}

/** Every event that stands on its own is what its record says; every other leads to one, and has no card. */
async function expectFoldOfRecord(): Promise<void> {
  const { db } = database;
  for (const event of await db.selectFrom('events').selectAll().execute()) {
    if (event.merged_into !== null) {
      const open = db.selectFrom('cards').where('event_id', '=', event.id).where('state', '<>', 'settled');
      expect(await open.selectAll().execute()).toEqual([]);
      let next: number | null = event.merged_into;
      for (let steps = 0; next !== null; steps += 1) {
        expect(steps).toBeLessThan(100);
        const row: { merged_into: number | null } = await db
          .selectFrom('events')
          .select('merged_into')
          .where('id', '=', next)
          .executeTakeFirstOrThrow();
        next = row.merged_into;
      }
      continue;
    }
    const { publication } = await loadRecord(db, event);
    expect(factsOf(event, await eventSides(db, event.id))).toEqual(foldEvent(publication));
    const cards = db.selectFrom('cards').select('doubt').where('event_id', '=', event.id);
    const open = await cards.where('state', '<>', 'settled').orderBy('doubt').execute();
    expect(open.map(({ doubt }) => doubt)).toEqual(event.doubts.toSorted());
  }
}

async function undoEverything(ledger: ModeratedLedger): Promise<void> {
  const steps = await database.db
    .selectFrom('actions')
    .selectAll()
    .where('undoes', 'is', null)
    .where('type', 'not in', ['appoint', 'accept', 'later'])
    .orderBy('id', 'desc')
    .execute();
  for (const { id } of steps) {
    if (!(await isInEffect(database.db, id))) continue;
    const outcome = await ledger.moderation.undo({ by: ANNA, actionId: id, reason });
    expect(outcome.kind).toBe('done');
  }
}

/** The claims that posts made of an event, as they were matched, whatever moderators said since. */
async function claimsAsMatched(eventId: number): Promise<EventClaim[]> {
  const rows = await database.db
    .selectFrom('claims')
    .innerJoin('posts', 'posts.id', 'claims.post_id')
    .selectAll('claims')
    .select(['posts.message_id', 'posts.deleted_at'])
    .where('event_id', '=', eventId)
    .orderBy('stated_at')
    .orderBy('message_id')
    .orderBy('source')
    .orderBy('claims.id')
    .execute();
  return rows.map((row) => ({
    ...row,
    ruling: null,
    is_ignored: false,
    is_paused: false,
    earlier_corrections: [],
  }));
}

it('undoing everything gives the events as they were before moderators came', {
  timeout: RUNS * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(post, { minLength: 2, maxLength: 5 }),
      fc.array(step, { minLength: 3, maxLength: 14 }),
      async (posts, steps) => {
        const ledger = await new ModeratedLedger(database).start();
        for (const one of posts) await take(ledger, one);
        const before = await snapshot();
        for (const one of steps.filter((s) => s.do !== 'object')) await act(ledger, one);
        await expectFoldOfRecord();
        await undoEverything(ledger);
        await expectFoldOfRecord();
        const known = new Set(before.map(({ id }) => id));
        expect((await snapshot()).filter(({ id }) => known.has(id))).toEqual(before);
      },
    ),
    { numRuns: RUNS },
  );
});

it('whatever posts, edits and moderators do, in any order', { timeout: RUNS * 10_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(post, step), { minLength: 6, maxLength: 22 }), async (steps) => {
      const ledger = await new ModeratedLedger(database).start();
      for (const one of steps) {
        ledger.clock.advance(60_000);
        if (one.do === 'post') await take(ledger, one);
        else await act(ledger, one);
      }
      await expectFoldOfRecord();
      await undoEverything(ledger);
      await expectFoldOfRecord();
      for (const { id, mergedInto, facts } of await snapshot()) {
        const claims = await claimsAsMatched(id);
        if (mergedInto !== null || claims.length === 0) continue;
        const kind = 'exchange';
        expect(facts).toEqual(
          foldEvent({ kind, seed: null, claims: claims.map(toLedgerClaim), corrections: [] }),
        );
      }
    }),
    { numRuns: RUNS },
  );
});
