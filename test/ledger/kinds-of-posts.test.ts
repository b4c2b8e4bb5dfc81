import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { processRevision } from '../../src/ledger/process-revision.js';
import { parsePost } from '../../src/parser/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { kyiv, moscow, only } from './swap-posts.js';

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

async function eventRow() {
  return database.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
}

describe('a post', () => {
  it('of a channel that is not listed is not taken', async () => {
    expect(await ledger.take({ ...moscow, channel: 'someone' })).toEqual({ kind: 'unknown_channel' });
  });

  it('taken twice changes nothing the second time', async () => {
    await ledger.take(moscow);
    const before = await eventRow();
    expect(await ledger.take(moscow)).toMatchObject({ kind: 'unchanged' });
    expect(await eventRow()).toEqual(before);
  });

  it('that goes back to an earlier text is a new revision', async () => {
    const edited = { ...moscow, says: { reports: [report({ figures: { 'ua.military': 147 } })] } };
    for (const post of [moscow, edited, moscow]) await ledger.take(post);
    const revisions = await database.db.selectFrom('revisions').select('number').orderBy('id').execute();
    expect(revisions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('with the text of another is a claim of its own about the same event', async () => {
    const text = 'same words';
    ledger.clock.set(new Date('2025-08-24T12:00:00Z'));
    for (const messageId of [1, 2]) {
      const incoming = { ...ledger.incoming({ ...moscow, messageId }), text };
      ledger.say(text, moscow.says);
      await processRevision(ledger.deps, incoming, { firstReadPage: false });
    }
    expect(await database.db.selectFrom('claims').selectAll().execute()).toHaveLength(2);
    expect(await database.db.selectFrom('events').selectAll().execute()).toHaveLength(1);
    expect(await eventRow()).toMatchObject({ version: 2, confirmed_by: ['ru'] });
  });

  it('with two reports makes two events', async () => {
    const outcome = await ledger.take({
      ...kyiv,
      says: {
        reports: [
          report({ figures: { 'ua.people': 10 } }),
          report({ kind: 'bodies', figures: { 'ua.bodies': 50 } }),
        ],
      },
    });
    if (outcome.kind !== 'events') throw new Error(outcome.kind);
    expect(outcome.changes.map(({ facts }) => facts.kind)).toEqual(['exchange', 'bodies']);
  });

  it('without a number makes an event whose numbers are unknown', async () => {
    const change = only(await ledger.take({ ...moscow, says: { reports: [report()] } }));
    expect(change).toMatchObject({ effect: 'new_message', facts: { agreement_state: 'unknown' } });
    const known = only(
      await ledger.take({ ...kyiv, says: { reports: [report({ figures: { 'ua.people': 146 } })] } }),
    );
    expect(known).toMatchObject({ reason: 'number_known', effect: 'edit_and_reply' });
  });

  it('of media alone waits for review, and confirms nothing', async () => {
    const change = only(await ledger.take({ ...moscow, channel: 'media:unknown' }));
    expect(change).toMatchObject({ factPublished: false, doubts: ['media_only'], effect: 'none' });
  });

  it('dated tomorrow waits for review', async () => {
    const says = { reports: [report({ date: '2025-08-26' })] };
    expect(only(await ledger.take({ ...moscow, says })).doubts).toEqual(['future_date']);
  });

  it('that speaks of no transfer touches no event, and its totals are kept', async () => {
    const total = {
      side: 'ua',
      what: 'people',
      value: 6235,
      qualifier: 'exact',
      scope: 'since_2022',
    } as const;
    const held = {
      held_by: 'ru',
      of: 'ua',
      what: 'pow',
      value: 6000,
      value_max: null,
      qualifier: 'approx',
      said_by: null,
    } as const;
    const says = { verdict: 'statement' as const, cumulative: [total], held: [held] };
    expect(await ledger.take({ ...kyiv, says })).toMatchObject({ kind: 'no_transfer', verdict: 'statement' });
    expect(
      await ledger.take({ ...kyiv, says: { ...says, cumulative: [{ ...total, value: 6236 }] } }),
    ).toMatchObject({
      kind: 'no_transfer',
    });
    const totals = await database.db.selectFrom('running_totals').selectAll().orderBy('id').execute();
    expect(totals.map(({ value, replaced_at }) => [value, replaced_at !== null])).toEqual([
      [6235, true],
      [6236, false],
    ]);
    const estimates = await database.db
      .selectFrom('held_estimates')
      .selectAll()
      .where('replaced_at', 'is', null)
      .execute();
    expect(estimates).toMatchObject([{ value: 6000, said_by: 'koord_shtab', date: '2025-08-24' }]);
  });

  it('that is forwarded is the word of nobody we know: it confirms nothing, tells nobody, and can wait', async () => {
    const forwarded = { ...ledger.incoming(moscow), forwardedFrom: 'Somebody' };
    ledger.clock.set(new Date('2025-08-24T12:00:00Z'));
    await processRevision(ledger.deps, forwarded, { firstReadPage: false });
    expect(await eventRow()).toMatchObject({
      fact_published: false,
      alert_version: null,
      confirmed_by: ['media'],
    });
    const claim = await database.db.selectFrom('claims').selectAll().executeTakeFirstOrThrow();
    expect(claim).toMatchObject({ party: 'media', source: 'media:unknown', doubts: ['media_only'] });
  });

  it.each([
    ['of emoji only', '🇺🇦🤝🇺🇦💙💛'],
    ['of 4,096 characters', 'Обмін. '.repeat(586).slice(0, 4096)],
    ['without text', ''],
    ['with a zero byte', 'before\u0000after'],
    ['with half a character', 'before \ud83d after'],
  ])('%s is taken by the real parser', async (_, text) => {
    ledger.deps.parsePost = parsePost;
    const incoming = { ...ledger.incoming(moscow), text };
    expect(await processRevision(ledger.deps, incoming, { firstReadPage: false })).toMatchObject({
      kind: 'no_transfer',
    });
  });
});
