import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { processRevision } from '../../src/ledger/process-revision.js';
import { createLogger } from '../../src/logger.js';
import { connect } from '../../src/store/connect.js';
import { emptyLedger } from '../ledger/empty-ledger.js';
import { report, type SaidPost, TestLedger } from '../ledger/ledger.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
let other: ReturnType<typeof connect>;

beforeAll(async () => {
  database = await createTestDatabase();
  other = connect(database.connectionString, {
    logger: createLogger('silent'),
    applicationName: 'the other one',
  });
});
afterAll(async () => {
  await other.destroy();
  await database.destroy();
});
beforeEach(() => emptyLedger(database));

const SWAP: SaidPost[] = [
  {
    channel: 'mod_russia',
    messageId: 1,
    at: '2025-08-24T10:32:00Z',
    says: { reports: [report({ figures: { 'ua.military': 146, 'ru.military': 146 } })] },
  },
  {
    channel: 'koord_shtab',
    messageId: 2,
    at: '2025-08-24T10:33:00Z',
    says: { reports: [report({ ordinal: 68 }), report({ kind: 'bodies', figures: { 'ua.bodies': 9 } })] },
  },
  {
    channel: 'uae_mofa',
    messageId: 3,
    at: '2025-08-24T10:34:00Z',
    says: { reports: [report({ figures: { 'both.people': 292 } })] },
  },
];

async function count(table: 'events' | 'claims' | 'posts' | 'revisions' | 'fan_outs'): Promise<number> {
  const rows = await database.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .execute();
  return Number(rows[0]!.count);
}

describe('two processes', () => {
  it('that take the same posts at once make each event once', async () => {
    const first = await new TestLedger(database.db).start();
    const second = new TestLedger(other.db);
    second.clock.set(first.clock.now());
    await Promise.all(SWAP.flatMap((post) => [first.take(post), second.take(post)]));
    expect(await count('posts')).toBe(3);
    expect(await count('revisions')).toBe(3);
    expect(await count('claims')).toBe(4);
    expect(await count('events')).toBe(2);
    expect(await count('fan_outs')).toBe(2);
  });

  it('that take different posts of one swap at once make one event', async () => {
    const ledgers = [await new TestLedger(database.db).start(), new TestLedger(other.db)];
    await Promise.all(SWAP.map((post, index) => ledgers[index % 2]!.take(post)));
    const exchanges = await database.db
      .selectFrom('events')
      .selectAll()
      .where('kind', '=', 'exchange')
      .execute();
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({ ordinal: 68, version: 3, confirmed_by: ['ua', 'ru', 'mediator'] });
  });
});

describe('an error in the middle', () => {
  const FAILING_TABLES = [
    'revisions',
    'reports',
    'claims',
    'event_sides',
    'event_versions',
    'fan_outs',
    'audit',
  ];

  it.each(FAILING_TABLES)(
    'while writing %s leaves nothing behind, and the next attempt does all',
    async (table) => {
      const ledger = await new TestLedger(database.db).start();
      const post = ledger.incoming(SWAP[0]!);
      ledger.clock.set(new Date('2025-08-24T10:40:00Z'));
      await database.pool.query(`alter table ${table} add constraint refuse_all check (false) not valid`);
      try {
        await expect(processRevision(ledger.deps, post, { firstReadPage: false })).rejects.toThrow(
          'refuse_all',
        );
      } finally {
        await database.pool.query(`alter table ${table} drop constraint refuse_all`);
      }
      expect(
        await Promise.all([count('posts'), count('claims'), count('events'), count('fan_outs')]),
      ).toEqual([0, 0, 0, 0]);
      expect(await processRevision(ledger.deps, post, { firstReadPage: false })).toMatchObject({
        kind: 'events',
      });
      expect(await count('events')).toBe(1);
    },
  );
});
