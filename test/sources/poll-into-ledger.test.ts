import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import type { ParsePost } from '../../src/domain/report.js';
import { DEFAULT_LEDGER_SETTINGS, type LedgerDeps } from '../../src/ledger/ledger-deps.js';
import { markPostDeleted, markPostVisible } from '../../src/ledger/post-visibility.js';
import { processRevision } from '../../src/ledger/process-revision.js';
import { createLogger } from '../../src/logger.js';
import { type PreviewChannel, PreviewServer } from '../../src/playground/channels/index.js';
import { pollDueChannels } from '../../src/sources/poll.js';
import { createPreviewReader, type PreviewReader } from '../../src/sources/preview.js';
import { recheckDuePosts } from '../../src/sources/recheck.js';
import { syncChannels } from '../../src/store/channels.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

const NOTHING_BUT_A_TOTAL: ParsePost = () => ({
  verdict: 'statement',
  language: 'en',
  reports: [],
  cumulative: [],
  announcements: [],
  held: [],
});

let database: TestDatabase;
let clock: ManualClock;
let server: PreviewServer;
let channel: PreviewChannel;
let reader: PreviewReader;
let ledger: LedgerDeps;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  clock = new ManualClock(new Date('2026-10-12T09:00:00Z'));
  server = new PreviewServer(clock);
  channel = server.createChannel({ handle: 'Sample', id: 1234567890 });
  reader = createPreviewReader({ hosts: [await server.start()], version: '0.1.0', clock });
  ledger = {
    db: database.db,
    clock,
    logger: createLogger('silent'),
    parsePost: NOTHING_BUT_A_TOTAL,
    parserVersion: 'test',
    settings: DEFAULT_LEDGER_SETTINGS,
  };
  const listed = { source: 'mod_russia', handle: 'sample', party: 'ru' as const, languages: ['ru'] };
  await syncChannels(database.db, [listed], clock.now());
});
afterEach(() => server.stop());

const common = () => ({
  db: database.db,
  clock,
  logger: ledger.logger,
  reader,
  processRevision: processRevision.bind(null, ledger),
  random: () => 0.5,
  sleep: async () => undefined,
  signal: new AbortController().signal,
});

async function poll() {
  clock.advance(60_000);
  await pollDueChannels(common());
}

async function recheck() {
  await recheckDuePosts({
    ...common(),
    markPostDeleted: (id, at) => markPostDeleted(ledger, id, at),
    markPostVisible: (id, at) => markPostVisible(ledger, id, at),
  });
}

const revisions = () =>
  database.db
    .selectFrom('posts')
    .innerJoin('revisions', 'revisions.post_id', 'posts.id')
    .select(['message_id', 'number', 'text', 'via', 'first_read_page'])
    .orderBy('message_id')
    .orderBy('number')
    .execute();

it('a post is read once, its edits are its revisions, and its deletion is noticed', async () => {
  channel.add('Channel created', { service: true });
  channel.add('before we came');
  await poll();
  await poll();
  channel.add('146 people');
  await poll();
  const first = { number: 1, via: 'preview' };
  expect(await revisions()).toEqual([
    { ...first, message_id: 2, text: 'before we came', first_read_page: true },
    { ...first, message_id: 3, text: '146 people', first_read_page: false },
  ]);

  channel.edit(3, '147 people');
  await poll();
  channel.edit(3, '148 people');
  await recheck();
  clock.advance(10 * 60_000);
  await recheck();
  await poll();
  expect((await revisions()).slice(2)).toEqual([
    { message_id: 3, number: 2, text: '147 people', via: 'preview', first_read_page: false },
    { message_id: 3, number: 3, text: '148 people', via: 'embed', first_read_page: false },
  ]);

  channel.delete(3);
  clock.advance(60 * 60_000);
  await recheck();
  const { deleted_at } = await database.db
    .selectFrom('posts')
    .select('deleted_at')
    .where('message_id', '=', 3)
    .executeTakeFirstOrThrow();
  expect(deleted_at).toEqual(clock.now());
});

it('a forward goes on record as such; a channel that forwards itself speaks for itself', async () => {
  const repeating = server.createChannel({ handle: 'Repeating', id: 77 });
  const listed = { source: 'diu', handle: 'repeating', party: 'ua' as const, languages: ['uk'] };
  await syncChannels(database.db, [listed], clock.now());
  repeating.add('Somebody else says.', { forwardedFrom: { name: 'Other', href: 'https://t.me/other/7' } });
  repeating.add('We said.', { forwardedFrom: { name: 'Repeating', href: 'https://t.me/Repeating/1' } });
  repeating.add('A person says.', { forwardedFrom: { name: 'Hidden' } });
  await poll();
  const posts = await database.db
    .selectFrom('posts')
    .innerJoin('channels', 'channels.id', 'posts.channel_id')
    .select(['message_id', 'forwarded_from'])
    .where('handle', '=', 'repeating')
    .orderBy('message_id')
    .execute();
  expect(posts.map((post) => post.forwarded_from)).toEqual(['Other', null, 'Hidden']);
});
