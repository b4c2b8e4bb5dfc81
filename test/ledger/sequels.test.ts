import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { processRevision } from '../../src/ledger/process-revision.js';
import { parsePost } from '../../src/parser/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, type SaidPost, TestLedger } from './ledger.js';
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

const corrected: SaidPost = {
  ...moscow,
  messageId: 101,
  at: '2025-08-24T11:32:00Z',
  says: {
    reports: [report({ figures: { 'ua.military': 246, 'ru.military': 246 } })],
    sequel: 'correction',
  },
};

describe('a source that corrects its own number in a later post', () => {
  it('replaces it, and those who were told hear that a number is another', async () => {
    const first = only(await ledger.take(moscow));
    const change = only(await ledger.take(corrected));
    expect(change).toMatchObject({
      eventId: first.eventId,
      reason: 'number_changed',
      effect: 'edit_and_reply',
      doubts: [],
    });
    expect(change.facts.consolidated).toMatchObject({ ua: { military: 246 }, ru: { military: 246 } });
    expect(change.facts.agreement_state).toBe('one_party');
  });

  it('replaces it where the correction is read first', async () => {
    const first = only(await ledger.take(corrected));
    const change = only(await ledger.take(moscow));
    expect(change).toMatchObject({ eventId: first.eventId, doubts: [] });
    expect(change.facts.consolidated.ua.military).toBe(246);
  });

  it('need not say so where the number is near', async () => {
    const first = only(await ledger.take(moscow));
    const near = {
      ...corrected,
      says: { reports: [report({ figures: { 'ua.military': 149, 'ru.military': 146 } })] },
    };
    const change = only(await ledger.take(near));
    expect(change).toMatchObject({ eventId: first.eventId, reason: 'number_changed', doubts: [] });
    expect(change.facts.consolidated.ua.military).toBe(149);
  });
});

it('the words of a correction are read by the real parser', async () => {
  ledger.deps.parsePost = parsePost;
  ledger.clock.set(new Date('2025-08-24T10:33:00Z'));
  const words = [
    'Сьогодні додому повернулися 95 захисників.',
    'Уточнення: сьогодні додому повернулися 195 захисників, а не 95.',
  ];
  const outcomes = [];
  for (const [index, text] of words.entries()) {
    const incoming = ledger.incoming({ ...moscow, channel: 'koord_shtab', messageId: index + 1 });
    ledger.clock.advance(60_000);
    outcomes.push(await processRevision(ledger.deps, { ...incoming, text }, { firstReadPage: false }));
  }
  expect(only(outcomes[1]!)).toMatchObject({
    eventId: only(outcomes[0]!).eventId,
    reason: 'number_changed',
    facts: { consolidated: { ua: { military: 195 } } },
  });
});

it('a second swap of the day, by the words of its source, waits for a moderator and changes no number', async () => {
  await ledger.take(moscow);
  const second = {
    ...corrected,
    says: {
      reports: [report({ figures: { 'ua.military': 150, 'ru.military': 150 } })],
      sequel: 'another' as const,
    },
  };
  expect(only(await ledger.take(second))).toMatchObject({ doubts: ['unsure_match'], factPublished: false });
});
