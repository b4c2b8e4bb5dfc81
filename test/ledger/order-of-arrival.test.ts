import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import { partyOf } from '../../src/domain/sources.js';
import { exportEvents } from '../../src/ledger/export-events.js';
import { type Label, labelledParse } from '../../src/ledger/labelled-parse.js';
import type { LedgerDeps } from '../../src/ledger/ledger-deps.js';
import { processRevision } from '../../src/ledger/process-revision.js';
import { createLogger } from '../../src/logger.js';
import { syncChannels } from '../../src/store/channels.js';
import { type CorpusLine, corpusFiles, readCorpus } from '../corpus/read.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';

/** Days on which much was said: of several swaps, with unequal numbers, a slip of the pen, a late mediator. */
const DAYS = [
  ['2023-02-16', '2023-02-16'],
  ['2024-01-03', '2024-01-03'],
  ['2024-02-08', '2024-02-09'],
  ['2024-05-31', '2024-05-31'],
  ['2024-10-18', '2024-10-19'],
  ['2025-05-23', '2025-05-25'],
  ['2025-06-14', '2025-06-16'],
] as const;
const PERMUTATIONS = 3;

const posts = corpusFiles()
  .filter((name) => name.startsWith('posts-'))
  .flatMap(readCorpus);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

interface Post {
  line: CorpusLine;
  messageId: number;
}

async function ledgerOf(arrivals: readonly Post[]): Promise<unknown> {
  await emptyLedger(database);
  const clock = new ManualClock(new Date('2025-06-17T00:00:00Z'));
  let label: Label | undefined;
  const deps: LedgerDeps = {
    db: database.db,
    clock,
    logger: createLogger('silent'),
    parsePost: () => labelledParse(label!),
    parserVersion: 'labels',
    settings: { settleMilliseconds: 0, newAlertsPerHour: 100 },
  };
  const channels = [...new Set(arrivals.map(({ line }) => line.channel))];
  await syncChannels(
    database.db,
    channels.map((handle) => {
      const source = handle === 'other' ? 'media:unknown' : handle;
      return { source, handle, party: partyOf(handle), languages: [] };
    }),
    clock.now(),
  );
  for (const { line, messageId } of arrivals) {
    label = line.expect as Label;
    await processRevision(
      deps,
      {
        handle: line.channel,
        chatId: null,
        messageId,
        publishedAt: new Date(`${line.published}T10:00:00Z`),
        text: line.text,
        edited: false,
        via: 'preview',
        url: line.id,
      },
      { firstReadPage: false },
    );
  }
  const events = [];
  const exported = exportEvents(database.db, (claim, row) => ({ ...claim, post: row.url }));
  for await (const { id: _, doubts = [], review: __, ...event } of exported) {
    // Of two reports that may be one transfer the later to arrive is the unsure one; what they say is the same.
    events.push({ ...event, doubts: doubts.filter((doubt) => doubt !== 'unsure_match') });
  }
  return events.sort((a, b) => (JSON.stringify(a.claims) < JSON.stringify(b.claims) ? -1 : 1));
}

describe('the order in which posts arrive makes no difference', () => {
  test.each(DAYS)('%s to %s', async (from, to) => {
    const told = posts
      .filter(({ published }) => published >= from && published <= to)
      .map((line, index) => ({ line, messageId: index + 1 }));
    expect(told.length).toBeGreaterThan(2);
    const inOrder = await ledgerOf(told);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(told, { minLength: told.length }), async (arrivals) => {
        expect(await ledgerOf(arrivals)).toEqual(inOrder);
      }),
      { numRuns: PERMUTATIONS },
    );
  });
});
