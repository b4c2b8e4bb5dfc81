import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report, RunningTotal } from '../../src/domain/report.js';
import { replaceCoverage } from '../../src/store/coverage.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { only } from './swap-posts.js';

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

let messageId = 0;
/** A swap of one day, and what a source counts in all after it. */
function told(channel: string, day: string, swap: Partial<Report>, total: Partial<RunningTotal>) {
  messageId += 1;
  const counted = { side: 'ua', what: 'people', qualifier: 'exact', scope: 'since_2022', value: 0, ...total };
  return ledger.take({
    channel,
    messageId,
    at: `${day}T10:00:00Z`,
    says: { reports: [report({ date: day, ...swap })], cumulative: [counted as RunningTotal] },
  });
}

function breaks() {
  return database.db.selectFrom('audit').selectAll().where('action', '=', 'checksum_break').execute();
}

describe('a running total', () => {
  it('that follows from the one before and the swaps since is no matter', async () => {
    await told('koord_shtab', '2025-08-14', { figures: { 'ua.people': 84 } }, { value: 6000 });
    const next = only(
      await told('koord_shtab', '2025-08-24', { figures: { 'ua.people': 146 } }, { value: 6146 }),
    );
    expect(next.doubts).toEqual([]);
    expect(await breaks()).toEqual([]);
  });

  it('that does not puts the only swap in between in doubt, and is on record with the gap', async () => {
    await told('koord_shtab', '2025-08-14', { figures: { 'ua.people': 84 } }, { value: 6000 });
    const next = only(
      await told('koord_shtab', '2025-08-24', { figures: { 'ua.people': 146 } }, { value: 6150 }),
    );
    expect(next).toMatchObject({ effect: 'new_message', factPublished: true, doubts: ['checksum_break'] });
    expect(await breaks()).toMatchObject([
      { event_id: next.eventId, reason: 'koord_shtab: +4', after: { gap: 4, verdict: 'gap' } },
    ]);
    const event = await database.db
      .selectFrom('events')
      .selectAll()
      .where('id', '=', next.eventId)
      .executeTakeFirstOrThrow();
    expect(event).toMatchObject({ figures_published: false, alert_version: 1, reply_version: null });
  });

  it('over several swaps puts none of them in doubt', async () => {
    await told('koord_shtab', '2025-08-14', { figures: { 'ua.people': 84 } }, { value: 6000 });
    await ledger.take({
      channel: 'koord_shtab',
      messageId: 1000,
      at: '2025-08-20T10:00:00Z',
      says: { reports: [report({ date: '2025-08-20', figures: { 'ua.people': 10 } })] },
    });
    const next = only(
      await told('koord_shtab', '2025-08-24', { figures: { 'ua.people': 146 } }, { value: 6200 }),
    );
    expect(next.doubts).toEqual([]);
    expect(await breaks()).toMatchObject([{ event_id: null, after: { gap: 44 } }]);
  });

  it('of a mediator is held against its own numbers, and puts nobody in doubt', async () => {
    const both = { side: 'both', scope: 'mediator' } as const;
    const own = { mediators: ['AE'], figures: { 'both.people': 300 } };
    await told(
      'koord_shtab',
      '2024-12-30',
      { figures: { 'ua.people': 189 }, mediators: ['AE'] },
      { value: 3956 },
    );
    await told(
      'uae_mofa',
      '2024-10-18',
      { mediators: ['AE'], figures: { 'both.people': 190 } },
      { ...both, value: 2184 },
    );
    const fits = only(await told('uae_mofa', '2024-12-30', own, { ...both, value: 2484 }));
    expect(fits.doubts).toEqual([]);
    expect(await breaks()).toEqual([]);
    const broken = only(
      await told(
        'uae_mofa',
        '2025-01-15',
        { mediators: ['AE'], figures: { 'both.people': 50 } },
        { ...both, value: 2583 },
      ),
    );
    expect(broken.doubts).toEqual([]);
    expect(await breaks()).toMatchObject([{ after: { gap: 49 } }]);
  });

  it('is held against nothing where the record is thin', async () => {
    await replaceCoverage(database.db, [
      { party: 'ua', from_date: '2025-08-15', to_date: '2025-08-20', complete: 'no', note: 'not collected' },
    ]);
    await told('koord_shtab', '2025-08-14', { figures: { 'ua.people': 84 } }, { value: 6000 });
    const next = only(
      await told('koord_shtab', '2025-08-24', { figures: { 'ua.people': 146 } }, { value: 6150 }),
    );
    expect(next.doubts).toEqual([]);
    expect(await breaks()).toEqual([]);
  });
});

describe('an official number', () => {
  const swap = (messageId: number, day: string, ordinal: number) =>
    ledger.take({
      channel: 'koord_shtab',
      messageId,
      at: `${day}T10:00:00Z`,
      says: { reports: [report({ date: day, ordinal })] },
    });

  it('may skip one', async () => {
    await swap(1, '2025-10-02', 69);
    expect(only(await swap(2, '2026-02-05', 71))).toMatchObject({ doubts: [], facts: { ordinal: 71 } });
  });

  it('that runs against the days waits for review', async () => {
    await swap(1, '2025-10-02', 69);
    expect(only(await swap(2, '2026-02-05', 68))).toMatchObject({
      doubts: ['ordinal_conflict'],
      factPublished: false,
    });
  });
});
