import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareEvents, type LabelledPost, type Replayed } from '../../scripts/event-comparison.js';
import { replay } from '../../src/ledger/replay.js';
import { openReplay } from '../../src/ledger/replay-lines.js';
import { createLogger } from '../../src/logger.js';
import { readCorpus } from '../corpus/read.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { EMPTY_PARSE } from './ledger.js';

const CORPUS = ['posts-2022-2023.jsonl', 'posts-2024.jsonl', 'posts-2025.jsonl', 'negatives.jsonl'];

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.destroy();
});
beforeEach(() => emptyLedger(database));

async function run(paths: string[]): Promise<Replayed[]> {
  const options = { db: database.db, logger: createLogger('silent'), parserVersion: 'test', labels: true };
  const events: Replayed[] = [];
  for await (const event of replay(await openReplay(paths), { ...options, parsePost: () => EMPTY_PARSE })) {
    events.push(event);
  }
  return events;
}

function file(name: string, lines: object[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

function swap(id: string, channel: string, published: string, people: number) {
  const expect = {
    verdict: 'report',
    language: 'uk',
    reports: [{ kind: 'exchange', date: published.slice(0, 10), figures: { 'ua.people': people } }],
  };
  return { id, channel, published, text: id, expect };
}

describe('the labelled posts', () => {
  it('of one swap make one event, posts of two never, and each says what its posts say', async () => {
    const paths = CORPUS.map((name) => fileURLToPath(new URL(`../corpus/${name}`, import.meta.url)));
    const misses: string[] = [];
    const result = compareEvents(
      CORPUS.flatMap((name) => readCorpus(name) as LabelledPost[]),
      await run(paths),
      (line) => misses.push(line),
    );
    expect(misses).toEqual([]);
    expect(result).toMatchObject({
      reports: 252,
      attached: 1,
      pair_precision: 1,
      pair_recall: 1,
      true_events: 115,
      doubled: 0,
      merged: 0,
      false_events: 0,
      cells_right: 1,
    });
  });
});

describe('replayed lines', () => {
  it('go by time over several files, equal times by the order of input', async () => {
    const late = file('late.jsonl', [
      swap('zelensky-95', 'zelensky', '2024-10-18', 95),
      swap('zelensky-96', 'zelensky', '2024-10-18', 96),
    ]);
    const early = file('early.jsonl', [swap('koord-50', 'koord_shtab', '2022-11-24T08:00:00Z', 50)]);
    const events = await run([late, early]);
    expect(events.map(({ id, date, claims }) => [id, date, claims.map(({ post }) => post)])).toEqual([
      ['S-001', '2022-11-24', ['koord-50']],
      ['S-002', '2024-10-18', ['zelensky-95', 'zelensky-96']],
    ]);
    expect(events[1]!.consolidated.ua.people).toBe(96);
  });

  it('may be denied in a line that has no figures', async () => {
    const denied = {
      ...swap('denied', 'mod_russia', '2024-10-18T12:00:00Z', 95),
      expect: { verdict: 'announcement', language: 'ru', announcements: [{ status: 'denied' }] },
    };
    const [event] = await run([
      file('denied.jsonl', [swap('zelensky-95', 'zelensky', '2024-10-18T09:00:00Z', 95), denied]),
    ]);
    expect(event).toMatchObject({
      lifecycle: 'carried_out',
      confirmed_by: ['ua'],
      doubts: ['officially_denied'],
    });
    expect(event!.claims.map(({ post }) => post)).toEqual(['zelensky-95']);
  });

  it('have days in many forms', async () => {
    const forms = ['2024-10-18', '2024-10-18T09:00', '2024-10-18T09:00:00+03:00', '2024-10-18T08:00:00.000Z'];
    const path = file(
      'forms.jsonl',
      forms.map((published, n) => swap(`${n}`, 'zelensky', published, 95)),
    );
    const [event] = await run([path]);
    expect(event!.claims.map(({ post }) => post)).toEqual(['2', '3', '1', '0']);
  });

  it('of no channel are each a source of its own, and wait for review', async () => {
    const [event] = await run([
      file('other.jsonl', [swap('a', 'other', '2024-10-18', 95), swap('b', 'other', '2024-10-18', 95)]),
    ]);
    expect(event!.claims.map(({ source, figures }) => [source, figures])).toEqual([
      ['media:unknown', { 'ua.people': 95 }],
      ['media:unknown', { 'ua.people': 95 }],
    ]);
    expect(event).toMatchObject({ review: true, doubts: ['media_only'] });
  });

  it('that are not posts are refused with their place', async () => {
    const path = file('broken.jsonl', [swap('a', 'zelensky', '2024-10-18', 95), { id: 'b' }]);
    await expect(openReplay([path])).rejects.toThrow(`${path}, line 2: not a post`);
    const nowhere = join(folder, 'nowhere.jsonl');
    await expect(openReplay([nowhere])).rejects.toThrow(`${nowhere}: cannot be read`);
  });
});
