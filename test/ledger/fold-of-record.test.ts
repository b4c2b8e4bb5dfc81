import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldEvent } from '../../src/domain/fold-event.js';
import type { Report } from '../../src/domain/report.js';
import { loadRecord } from '../../src/ledger/event-record.js';
import { markPostDeleted, markPostVisible } from '../../src/ledger/post-visibility.js';
import { eventSides, factsOf } from '../../src/store/events.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

const CHANNELS = ['mod_russia', 'koord_shtab', 'zelensky', 'uae_mofa', 'media:unknown'];

const reports = fc.array(
  fc
    .record({
      kind: fc.constantFrom('exchange' as const, 'bodies' as const),
      day: fc.integer({ min: 22, max: 24 }),
      side: fc.constantFrom('ua' as const, 'ru' as const),
      number: fc.option(fc.constantFrom(84, 146, 150), { nil: undefined }),
    })
    .map(({ kind, day, side, number }): Report => {
      const key = kind === 'bodies' ? (`${side}.bodies` as const) : (`${side}.people` as const);
      return report({ kind, date: `2025-08-${day}`, figures: number === undefined ? {} : { [key]: number } });
    }),
  { maxLength: 2 },
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      channel: fc.constantFrom(...CHANNELS),
      messageId: fc.integer({ min: 1, max: 3 }),
      reports,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), post: fc.nat(9) }),
  },
);

async function run(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): Promise<void> {
  await emptyLedger(database);
  const ledger = await new TestLedger(database.db).start();
  for (const one of steps) {
    ledger.clock.advance(60_000);
    if (one.do === 'take') {
      const { channel, messageId } = one;
      const at = `2025-08-24T09:0${messageId}:00Z`;
      await ledger.take({ channel, messageId, at, says: { reports: one.reports } });
      continue;
    }
    const posts = await database.db.selectFrom('posts').select('id').orderBy('id').execute();
    const post = posts[one.post % Math.max(1, posts.length)];
    const mark = one.do === 'delete' ? markPostDeleted : markPostVisible;
    if (post) await mark(ledger.deps, post.id, ledger.clock.now());
  }
}

it('an event is the fold of its record, and its versions tell its story without a hole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      await run(steps);
      const { db } = database;
      for (const event of await db.selectFrom('events').selectAll().execute()) {
        const facts = factsOf(event, await eventSides(db, event.id));
        const { publication } = await loadRecord(db, event);
        expect(facts).toEqual(foldEvent(publication));
        const versions = await db
          .selectFrom('event_versions')
          .selectAll()
          .where('event_id', '=', event.id)
          .orderBy('version')
          .execute();
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
        expect(versions.at(-1)).toMatchObject({ version: event.version, facts, doubts: event.doubts });
        expect(event.alert_version ?? 0).toBeLessThanOrEqual(event.version);
        expect(event.reply_version ?? 0).toBeLessThanOrEqual(event.alert_version ?? 0);
      }
    }),
    { numRuns: 15 },
  );
});
