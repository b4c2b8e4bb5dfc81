import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importHistory } from '../../src/ledger/import-history.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, type SaidPost, TestLedger } from './ledger.js';

let database: TestDatabase;
let ledger: TestLedger;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  await emptyLedger(database);
  ledger = await new TestLedger(database.db).start();
  ledger.clock.set(new Date(AGREED.at));
});

const AGREED: SaidPost = {
  channel: 'zelensky',
  messageId: 1,
  at: '2025-05-16T15:00:00Z',
  says: {
    verdict: 'announcement',
    announcements: [{ status: 'agreed', formula: [1000, 1000], figures: {} }],
  },
};

function stage(day: string, people: number): SaidPost {
  return {
    channel: 'mod_russia',
    messageId: Number(day.slice(-2)),
    at: `${day}T10:00:00Z`,
    says: { reports: [report({ date: day, figures: { 'ua.military': people, 'ru.military': people } })] },
  };
}
const STAGES = [stage('2025-05-23', 390), stage('2025-05-24', 307), stage('2025-05-25', 303)];

async function agreements() {
  const events = await database.db.selectFrom('events').selectAll().orderBy('date').execute();
  return events.map(({ agreement }) => agreement);
}

describe('stages of one agreement', () => {
  it('are linked once they make up its number, silently and with the reason', async () => {
    await ledger.take(AGREED);
    for (const post of STAGES.slice(0, 2)) await ledger.take(post);
    expect(await agreements()).toEqual([null, null]);
    const outcome = await ledger.take(STAGES[2]!);
    expect(await agreements()).toEqual(Array(3).fill('1000-for-1000-2025-05-16'));
    if (outcome.kind !== 'events') throw new Error(outcome.kind);
    expect(outcome.changes.map(({ effect }) => effect)).toEqual([
      'new_message',
      'silent_edit',
      'silent_edit',
      'silent_edit',
    ]);
    const corrections = await database.db.selectFrom('corrections').selectAll().execute();
    expect(corrections[0]).toMatchObject({
      field: 'agreement',
      made_by: null,
      reason: 'S-001 + S-002 + S-003 make up 1000 for 1000',
    });
  });

  it('are not linked to what only media announced, or to what was said not to come', async () => {
    await ledger.take({ ...AGREED, channel: 'media:unknown' });
    await ledger.take({
      ...AGREED,
      messageId: 2,
      says: {
        verdict: 'announcement',
        announcements: [{ status: 'denied', formula: [1000, 1000], figures: {} }],
      },
    });
    for (const post of STAGES) await ledger.take(post);
    expect(await agreements()).toEqual([null, null, null]);
  });

  it('of history keep the name that the file gives', async () => {
    await ledger.take(AGREED);
    for (const post of STAGES) await ledger.take(post);
    await importHistory(ledger.deps, { until: '2025-05-25' });
    const [event] = await database.db
      .selectFrom('events')
      .selectAll()
      .where('date', '=', '2025-05-25')
      .where('kind', '=', 'exchange')
      .execute();
    expect(event!.agreement).toBe('istanbul-2025-05-16');
  });
});
