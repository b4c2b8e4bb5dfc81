// Does a replay take linear time and flat memory? n, 2n and 4n labelled posts, one in ten of them a report.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { openScratchDatabase } from '../scripts/scratch-database.js';
import { addDays } from '../src/domain/day.js';
import { replay } from '../src/ledger/replay.js';
import { openReplay } from '../src/ledger/replay-lines.js';
import { createLogger } from '../src/logger.js';
import { PARSER_VERSION, parsePost } from '../src/parser/index.js';
import { type CorpusLine, corpusFiles, readCorpus } from '../test/corpus/read.js';

const POSTS = 2500;
const POSTS_A_DAY = 10;
const REPORT_EVERY = 10;
const FIRST_DAY = '2022-03-01';
const MEGABYTE = 1024 * 1024;

/** Labelled posts over and over, spread over days, each with words of its own. */
async function writePosts(path: string, count: number): Promise<void> {
  const all = corpusFiles().flatMap(readCorpus);
  const reports = all.filter(({ expect }) => expect.reports.length > 0);
  const others = all.filter(({ expect }) => expect.reports.length === 0);
  const file = createWriteStream(path);
  for (let n = 0; n < count; n += 1) {
    const group = n % REPORT_EVERY === 0 ? reports : others;
    const line = group[Math.floor(n / REPORT_EVERY) % group.length] as CorpusLine;
    const published = addDays(FIRST_DAY, Math.floor(n / POSTS_A_DAY));
    const dated = line.expect.reports.map(({ ordinal: _, ...report }) => ({ ...report, date: published }));
    const expect = { ...line.expect, reports: dated };
    const text = `${line.text}\n${n}`;
    file.write(`${JSON.stringify({ id: `p${n}`, channel: line.channel, published, text, expect })}\n`);
  }
  file.end();
  await finished(file);
}

interface Measured {
  posts: number;
  events: number;
  seconds: number;
  /** Of this process, at the end, after what went before it. */
  megabytes: number;
}

async function measure(folder: string, posts: number): Promise<Measured> {
  const path = join(folder, `${posts}.jsonl`);
  await writePosts(path, posts);
  const logger = createLogger('error');
  const scratch = await openScratchDatabase(process.env.REPLAY_DATABASE_URL, logger);
  const began = performance.now();
  let events = 0;
  try {
    const options = { db: scratch.db, logger, parsePost, parserVersion: PARSER_VERSION, labels: true };
    for await (const _ of replay(await openReplay([path]), options)) events += 1;
  } finally {
    await scratch.destroy();
  }
  const seconds = (performance.now() - began) / 1000;
  return { posts, events, seconds, megabytes: process.memoryUsage().rss / MEGABYTE };
}

/** Lines for people. */
export async function benchReplay(posts = POSTS): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swapwatch-bench-'));
  try {
    const lines: string[] = [];
    for (const count of [posts, 2 * posts, 4 * posts]) {
      const { events, seconds, megabytes } = await measure(folder, count);
      const perPost = ((1000 * seconds) / count).toFixed(2);
      lines.push(
        `replay of ${count.toLocaleString('en')} posts to ${events} events: ${seconds.toFixed(1)} s, ` +
          `${perPost} ms a post, ${megabytes.toFixed(0)} MB`,
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const posts = process.argv[2] === undefined ? POSTS : Number(process.argv[2]);
  for (const line of await benchReplay(posts)) console.log(line);
}
