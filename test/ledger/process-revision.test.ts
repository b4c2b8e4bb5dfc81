import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markPostDeleted } from '../../src/ledger/post-visibility.js';
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

describe('the story of one swap', () => {
  it('first report: told with sound, at once', async () => {
    const change = only(await ledger.take(moscow));
    expect(change).toMatchObject({ version: 1, reason: 'first_report', effect: 'new_message', doubts: [] });
    expect(await eventRow()).toMatchObject({
      alert_version: 1,
      alert_sound: true,
      alert_not_before: new Date('2025-08-24T10:33:00Z'),
      fact_published: true,
      figures_published: true,
    });
    expect(await database.db.selectFrom('fan_outs').selectAll().execute()).toHaveLength(1);
  });

  it('the other side confirms: a silent edit that settles', async () => {
    await ledger.take(moscow);
    await database.db.updateTable('fan_outs').set({ done_at: ledger.clock.now() }).execute();
    const change = only(await ledger.take(kyiv));
    expect(change).toMatchObject({ version: 2, reason: 'other_side_confirms', effect: 'silent_edit' });
    expect(change.facts.consolidated.ua).toMatchObject({ military: 146, unsettled: { civilians: 8 } });
    expect(await eventRow()).toMatchObject({
      alert_version: 2,
      reply_version: null,
      alert_not_before: new Date('2025-08-24T11:16:00Z'),
    });
  });

  it('a silent edit waits for nobody while the first alerts are still on their way', async () => {
    await ledger.take(moscow);
    await ledger.take(kyiv);
    expect(await eventRow()).toMatchObject({
      alert_version: 2,
      alert_not_before: new Date('2025-08-24T10:33:00Z'),
    });
  });

  it('an edit of the post corrects the number: checked first, then rings', async () => {
    await ledger.take(moscow);
    const edited = {
      ...moscow,
      says: { reports: [report({ figures: { 'ua.military': 147, 'ru.military': 146 } })] },
    };
    const change = only(await ledger.take(edited));
    expect(change).toMatchObject({ version: 2, doubts: ['source_edited_figures'], effect: 'edit_and_reply' });
    expect(change.facts.consolidated.ua.military).toBe(147);
    expect(await eventRow()).toMatchObject({ figures_published: false, reply_version: 2 });
    const claims = await database.db.selectFrom('claims').selectAll().orderBy('id').execute();
    expect(claims.map(({ replaced_at }) => replaced_at !== null)).toEqual([true, false]);
  });

  it('an edit that takes the report back: retracted, and kept', async () => {
    await ledger.take(moscow);
    const change = only(await ledger.take({ ...moscow, says: {} }));
    expect(change).toMatchObject({ reason: 'retracted', effect: 'edit_and_reply' });
    expect(change.facts).toMatchObject({ lifecycle: 'retracted', date: '2025-08-24' });
    expect(change.doubts).toEqual(['source_edited_figures']);
    expect(await eventRow()).toMatchObject({ fact_published: true, reply_version: 2 });
  });

  it('a deleted post: said on the event, figures as they were', async () => {
    await ledger.take(moscow);
    const post = await database.db.selectFrom('posts').selectAll().executeTakeFirstOrThrow();
    const gone = await markPostDeleted(ledger.deps, post.id, ledger.clock.now());
    expect(gone).toMatchObject({
      changes: [{ reason: 'source_post_gone', effect: 'silent_edit', doubts: ['source_deleted_post'] }],
    });
    expect(await eventRow()).toMatchObject({ figures_published: true, version: 2 });
    expect(await ledger.take(moscow)).toMatchObject({ kind: 'unchanged' });
    expect(await eventRow()).toMatchObject({ doubts: [], version: 3 });
  });
});

describe('when news is late', () => {
  const at = (hours: number) => ledger.clock.set(new Date(Date.parse(moscow.at) + hours * 3_600_000));

  it('after three hours the first alert is silent', async () => {
    at(3);
    expect(only(await ledger.take(moscow))).toMatchObject({ effect: 'new_message', factPublished: true });
    expect(await eventRow()).toMatchObject({ alert_version: 1, alert_sound: false });
  });

  it('after a day there is none, and the event is public', async () => {
    at(25);
    expect(only(await ledger.take(moscow))).toMatchObject({ effect: 'none', factPublished: true });
    expect(await eventRow()).toMatchObject({ alert_version: null });
    expect(await database.db.selectFrom('fan_outs').selectAll().execute()).toEqual([]);
  });

  it('on the page read first it waits for review; another channel makes it public', async () => {
    const first = only(await ledger.take({ ...moscow, firstReadPage: true }));
    expect(first).toMatchObject({ effect: 'none', factPublished: false, doubts: ['first_read_page'] });
    expect(await eventRow()).toMatchObject({ alert_version: null });
    expect(only(await ledger.take(kyiv))).toMatchObject({
      version: 2,
      effect: 'new_message',
      factPublished: true,
      doubts: [],
    });
    expect(await eventRow()).toMatchObject({ alert_version: 2, alert_sound: true });
  });
});

describe('the brake', () => {
  it('holds back what is more than a number of new events in an hour', async () => {
    ledger.deps.settings.newAlertsPerHour = 2;
    const day = (n: number) => `2025-08-${20 + n}`;
    const outcomes = [];
    for (const n of [1, 2, 3]) {
      ledger.clock.set(new Date('2025-08-24T12:00:00Z'));
      outcomes.push(
        only(
          await ledger.take({
            channel: 'mod_russia',
            messageId: n,
            at: '2025-08-24T11:59:00Z',
            says: {
              reports: [
                report({
                  kind: (['exchange', 'bodies', 'civilians'] as const)[n - 1]!,
                  figures: { 'ru.people': n },
                }),
              ],
            },
            text: day(n),
          }),
        ),
      );
    }
    expect(outcomes.map(({ effect, factPublished, doubts }) => [effect, factPublished, doubts])).toEqual([
      ['new_message', true, []],
      ['new_message', true, []],
      ['none', false, ['alert_brake']],
    ]);
  });
});
