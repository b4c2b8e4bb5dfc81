import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderEvent } from '../../src/alerts/render.js';
import { importHistory } from '../../src/ledger/import-history.js';
import { refoldEvent } from '../../src/ledger/refold-event.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { insertCorrection } from '../../src/store/corrections.js';
import { loadEventView } from '../../src/store/event-view.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { moscow, only } from './swap-posts.js';

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

describe('history and the present', () => {
  const late = {
    channel: 'mod_russia',
    messageId: 9,
    at: '2026-03-06T15:00:00Z',
    says: { reports: [report({ date: '2026-03-06', figures: { 'ua.military': 300, 'ru.military': 300 } })] },
  };

  it('a post about an imported swap joins it and tells nobody', async () => {
    await importHistory(ledger.deps);
    ledger.clock.set(new Date('2026-03-08T12:00:00Z'));
    expect(only(await ledger.take(late))).toMatchObject({ serial: 147, version: 2, effect: 'none' });
    expect(await database.db.selectFrom('events').selectAll().execute()).toHaveLength(151);
  });

  it('a post of today about a swap of weeks ago joins it and tells nobody', async () => {
    await importHistory(ledger.deps);
    const today = { ...late, at: '2026-03-26T15:00:00Z' };
    expect(only(await ledger.take(today))).toMatchObject({
      serial: 147,
      factPublished: true,
      effect: 'none',
    });
  });

  it('the next live swap has the next number after the whole file', async () => {
    await importHistory(ledger.deps, { until: '2025-08-23' });
    expect(only(await ledger.take(moscow)).serial).toBe(152);
  });

  it('the first swap after the gap between the file and the present says so, and no later one', async () => {
    await importHistory(ledger.deps);
    const told: string[] = [];
    for (const day of ['2026-11-22', '2026-11-25']) {
      const at = `${day}T10:00:00Z`;
      const says = { reports: [report({ date: day, figures: { 'ua.military': 146 } })] };
      const change = only(await ledger.take({ ...late, messageId: Number(day.slice(-2)), at, says }));
      const view = await loadEventView(database.db, change.eventId);
      told.push(renderEvent(view!, 'en', loadTranslations(), ledger.clock.now()));
    }
    const line = 'Nothing of the days from 8 Jun 2026 to 21 Nov 2026 is on file here';
    expect(told[0]).toContain(line);
    expect(told[1]).not.toContain('is on file here');
  });

  it('a swap that was live before its line is imported is not doubled', async () => {
    await importHistory(ledger.deps, { until: '2026-01-01' });
    const change = only(await ledger.take(late));
    expect(await importHistory(ledger.deps)).toMatchObject({ attached: 1, unchanged: 142 });
    const event = await database.db
      .selectFrom('events')
      .selectAll()
      .where('id', '=', change.eventId)
      .executeTakeFirstOrThrow();
    expect(event).toMatchObject({ serial: 152, ordinal: 73, version: 2, agreement: 'geneva-2026-03' });
    expect(await importHistory(ledger.deps)).toMatchObject({ attached: 0, added: 0, unchanged: 151 });
  });

  it('a correction stays in force through an import', async () => {
    await importHistory(ledger.deps, { until: '2022-03-20' });
    const { id } = await database.db
      .selectFrom('events')
      .select('id')
      .where('serial', '=', 1)
      .executeTakeFirstOrThrow();
    const at = ledger.clock.now();
    await insertCorrection(database.db, {
      eventId: id,
      field: 'ua.military',
      value: 6,
      reason: 'test',
      madeBy: 1,
      madeAt: at,
    });
    await database.db
      .transaction()
      .execute((trx) => refoldEvent(trx, ledger.deps, { eventId: id, at, cause: { type: 'correction' } }));
    await importHistory(ledger.deps);
    const facts = await database.db
      .selectFrom('event_sides')
      .selectAll()
      .where('event_id', '=', id)
      .where('side', '=', 'ua')
      .executeTakeFirstOrThrow();
    expect(facts.military).toBe(6);
  });
});
