import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import type { IncomingPost } from '../../src/domain/post.js';
import { createLogger } from '../../src/logger.js';
import { type PollDeps, pollChannel, pollDueChannels, type StateChange } from '../../src/sources/poll.js';
import { createPreviewReader } from '../../src/sources/preview.js';
import { channelByHandle, dueChannels, syncChannels } from '../../src/store/channels.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { message, page, textBody } from './preview-markup.js';
import { type PreviewServer, sendHtml, startServer } from './preview-server.js';
import { SampleChannel } from './sample-channel.js';

const START = new Date('2026-10-12T10:00:00Z');
const CHAT_ID = -1001234567890;
const MINUTE = 60_000;

let database: TestDatabase;
let server: PreviewServer;
let sample: SampleChannel;
let clock: ManualClock;
let stop: AbortController;
let handed: { post: IncomingPost; firstReadPage: boolean }[];
let changes: StateChange[];
/** Message ids that the ledger refuses. */
let poison: Set<number>;
let deps: PollDeps;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.destroy();
});

beforeEach(async () => {
  sample = new SampleChannel();
  server = await startServer(sample.answer);
  clock = new ManualClock(START);
  stop = new AbortController();
  handed = [];
  changes = [];
  poison = new Set();
  deps = {
    db: database.db,
    clock,
    logger: createLogger('silent'),
    reader: createPreviewReader({ hosts: [server.origin], version: '0.1.0', clock }),
    processRevision: async (post, { firstReadPage }) => {
      if (poison.has(post.messageId)) throw new Error('poison');
      handed.push({ post, firstReadPage });
    },
    random: () => 0.5,
    sleep: async () => undefined,
    signal: stop.signal,
    onStateChange: (change) => changes.push(change),
  };
  await syncChannels(
    database.db,
    [{ source: 'mod_russia', handle: 'Sample', party: 'ru', languages: ['ru'] }],
    START,
  );
});
afterEach(async () => {
  await server.close();
  for (const table of ['posts', 'channel_states', 'channels'] as const)
    await database.db.deleteFrom(table).execute();
});

const channel = async () => (await channelByHandle(database.db, 'sample'))!;
const ids = () => handed.map(({ post }) => post.messageId);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Polls when the channel is due, and forgets what was handed over before. */
async function poll() {
  const { id, next_poll_at } = await channel();
  if (clock.now() < next_poll_at) clock.set(next_poll_at);
  handed = [];
  return pollChannel(deps, id);
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(code, headers).end();
const html = (text: string) => (_: unknown, response: ServerResponse) => sendHtml(response, text);

describe('the first poll', () => {
  it('hands over the newest page, oldest first, as a first page', async () => {
    sample.writeMany(1, 50);
    expect(await poll()).toEqual({ kind: 'read', state: 'ok', posts: 20, failed: 0 });
    expect(ids()).toEqual(range(31, 50));
    expect(handed.every(({ firstReadPage }) => firstReadPage)).toBe(true);
    expect(server.requests).toEqual(['/s/Sample']);
    expect(await channel()).toMatchObject({
      state: 'ok',
      chat_id: CHAT_ID,
      cursor: 50,
      gap_after: null,
      last_read_at: START,
    });
  });

  it('says of a post what the page says', async () => {
    sample.edit(7, '146 people');
    await poll();
    expect(handed[0]?.post).toEqual({
      handle: 'Sample',
      chatId: CHAT_ID,
      messageId: 7,
      publishedAt: new Date('2026-10-12T09:00:00Z'),
      text: '146 people',
      edited: true,
      via: 'preview',
      url: 'https://t.me/Sample/7',
    });
  });

  it('hands over a post without text, for it may be a picture of news', async () => {
    sample.write(7, '', { body: '<a class="tgme_widget_message_photo_wrap"></a>' });
    await poll();
    expect(handed[0]?.post.text).toBe('');
  });

  it('leaves "pinned «…»" out', async () => {
    sample.writeMany(1, 2);
    const pinned = message(3, { body: textBody('Sample pinned «146 people…»') });
    sample.answers.push(
      html(page([pinned.replace('js-widget_message"', 'js-widget_message service_message"')])),
    );
    await poll();
    expect(ids()).toEqual([]);
    expect((await channel()).cursor).toBe(3);
  });
});

describe('a later poll', () => {
  beforeEach(async () => {
    sample.writeMany(1, 30);
    await poll();
  });

  it('comes after 20 to 60 seconds, not before', async () => {
    const { id, next_poll_at } = await channel();
    expect(next_poll_at).toEqual(new Date(START.getTime() + 40_000));
    expect(await pollChannel(deps, id)).toEqual({ kind: 'not_due' });
    expect(await dueChannels(database.db, new Date(next_poll_at.getTime() - 1))).toEqual([]);
    expect(await dueChannels(database.db, next_poll_at)).toHaveLength(1);
  });

  it('hands over new posts as news, and edited ones of the first page as of that page', async () => {
    await database.db
      .insertInto('posts')
      .values({
        channel_id: (await channel()).id,
        message_id: 30,
        url: 'https://t.me/Sample/30',
        published_at: START,
        first_seen_at: START,
        first_read_page: true,
        recheck_step: 0,
      })
      .execute();
    sample.edit(30, 'changed');
    sample.write(31, 'new');
    await poll();
    expect(handed.slice(-2).map(({ post, firstReadPage }) => [post.text, firstReadPage])).toEqual([
      ['changed', true],
      ['new', false],
    ]);
  });

  it('closes the gap to what was read before', async () => {
    sample.writeMany(31, 90);
    expect(await poll()).toMatchObject({ state: 'ok', posts: 60 });
    expect(ids()).toEqual(range(31, 90));
    expect(server.requests.slice(1)).toEqual(['/s/Sample', '/s/Sample?before=71', '/s/Sample?before=51']);
    expect(await channel()).toMatchObject({ cursor: 90, gap_after: null, gap_before: null });
  });

  it('closes a large gap over several polls, with the news first', async () => {
    sample.writeMany(31, 300);
    await poll();
    expect(ids()).toEqual(range(181, 300));
    expect(await channel()).toMatchObject({ cursor: 300, gap_after: 30, gap_before: 181 });
    const all = new Set(ids());
    sample.write(301, 'news');
    await poll();
    expect(ids().at(-1)).toBe(301);
    for (const id of ids()) all.add(id);
    await poll();
    for (const id of ids()) all.add(id);
    expect([...all].toSorted((a, b) => a - b)).toEqual(expect.arrayContaining(range(31, 301)));
    expect(await channel()).toMatchObject({ cursor: 301, gap_after: null, gap_before: null });
  });

  it('goes on with the gap after a page of it could not be read', async () => {
    sample.writeMany(31, 70);
    sample.answers.push(null, status(429, { 'retry-after': '90' }));
    expect(await poll()).toMatchObject({ kind: 'read', state: 'rate_limited' });
    expect(ids()).toEqual(range(51, 70));
    const after = await channel();
    expect(after).toMatchObject({ cursor: 70, gap_after: 30, gap_before: 51, failures: 1 });
    expect(after.next_poll_at.getTime() - clock.now().getTime()).toBeGreaterThanOrEqual(90_000);
    await poll();
    expect(ids()).toEqual(range(31, 70));
    expect(await channel()).toMatchObject({ state: 'ok', gap_after: null, failures: 0 });
  });

  it('finds the end of the gap when everything below was deleted', async () => {
    sample.writeMany(31, 60);
    for (const id of range(1, 40)) sample.delete(id);
    await poll();
    expect(ids()).toEqual(range(41, 60));
    expect(server.requests.at(-1)).toBe('/s/Sample?before=41');
    expect((await channel()).gap_after).toBeNull();
  });

  it('does not go round in circles when ?before= is ignored', async () => {
    sample.writeMany(31, 60);
    sample.always = html(page(range(41, 60).map((id) => message(id))));
    expect(await poll()).toMatchObject({ state: 'page_shape' });
    expect(server.requests).toHaveLength(3);
    expect(await channel()).toMatchObject({ cursor: 60, gap_after: 30, gap_before: 41 });
  });

  it('hands a post over again until the ledger takes it, and the others at once', async () => {
    sample.writeMany(31, 33);
    poison.add(32);
    expect(await poll()).toEqual({ kind: 'read', state: 'processing_failed', posts: 20, failed: 1 });
    expect(ids()).toContain(33);
    expect((await channel()).last_error).toBe('posts not processed: 32');
    sample.writeMany(34, 70);
    await poll();
    expect((await channel()).state).toBe('processing_failed');
    poison.clear();
    await poll();
    expect(ids()).toContain(32);
    expect(await channel()).toMatchObject({ state: 'ok', gap_after: null, last_error: null });
  });

  it('is one poll though two processes start it', async () => {
    const { id, next_poll_at } = await channel();
    clock.set(next_poll_at);
    const outcomes = await Promise.all([pollChannel(deps, id), pollChannel(deps, id)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['not_due', 'read']);
  });

  it('records nothing when the program stops, and is due at the next start', async () => {
    const before = await channel();
    sample.write(31, 'new');
    deps.processRevision = async () => stop.abort();
    expect(await poll()).toEqual({ kind: 'stopped' });
    expect(await channel()).toEqual(before);
  });
});

describe('a channel that cannot be read', () => {
  it.each([
    ['no_preview', status(302, { location: 'https://t.me/Sample' })],
    ['zero_posts', html(page([]))],
    ['unknown_name', html('<title>Telegram Messenger</title>')],
    ['page_shape', html(page([message(7, { date: null })]))],
    ['not_a_page', html('<p>Blocked</p>')],
    ['http_error', status(500)],
    ['rate_limited', status(429)],
  ])('is "%s", not without news', async (state, answer) => {
    sample.always = answer;
    expect(await poll()).toEqual({ kind: 'unread', state });
    const after = await channel();
    expect(after).toMatchObject({ state, cursor: null, last_read_at: null, failures: 1 });
    expect(after.last_error).toMatch(/./);
    expect(changes).toMatchObject([{ from: 'not_read', to: state, channel: { handle: 'Sample' } }]);
  });

  it('is asked less and less often, within ten minutes', async () => {
    sample.always = status(500);
    const delays: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      await poll();
      delays.push((await channel()).next_poll_at.getTime() - clock.now().getTime());
    }
    expect(delays.map((delay) => delay / MINUTE)).toEqual([0.375, 0.75, 1.5, 3, 6, 7.5, 7.5, 7.5]);
  });

  it('is not asked before the time that it told', async () => {
    sample.always = status(429, { 'retry-after': '600' });
    await poll();
    const delay = (await channel()).next_poll_at.getTime() - clock.now().getTime();
    expect(delay).toBeGreaterThanOrEqual(600_000);
    expect(delay).toBeLessThan(602_000);
  });

  it('tells since when', async () => {
    sample.write(7, 'x');
    await poll();
    sample.always = status(500);
    await poll();
    const down = clock.now();
    await poll();
    await poll();
    expect(await channel()).toMatchObject({ state: 'http_error', state_since: down, last_read_at: START });
    sample.always = null;
    await poll();
    const states = await database.db.selectFrom('channel_states').selectAll().orderBy('since').execute();
    expect(states.slice(-3).map(({ state, since, until }) => [state, since, until])).toEqual([
      ['ok', START, down],
      ['http_error', down, clock.now()],
      ['ok', clock.now(), null],
    ]);
    expect(changes.map(({ to }) => to)).toEqual(['ok', 'http_error', 'ok']);
  });

  it('loses nothing of what was posted meanwhile', async () => {
    sample.writeMany(1, 20);
    await poll();
    sample.always = status(500);
    await poll();
    sample.writeMany(21, 70);
    sample.always = null;
    await poll();
    expect(ids()).toEqual(expect.arrayContaining(range(21, 70)));
  });
});

describe('a page of which a post cannot be read', () => {
  it('gives the others at once, and the one when it can be read', async () => {
    sample.writeMany(1, 5);
    await poll();
    sample.write(6, 'new', { date: null });
    sample.write(7, 'newer');
    expect(await poll()).toMatchObject({ kind: 'read', state: 'page_shape' });
    expect(ids()).toContain(7);
    expect((await channel()).failures).toBe(0);
    sample.writeMany(8, 40);
    sample.write(6, 'new');
    await poll();
    expect(ids()).toEqual(expect.arrayContaining(range(6, 40)));
    expect(await channel()).toMatchObject({ state: 'ok', cursor: 40, gap_after: null });
  });
});

describe('a takeover', () => {
  it('ends the reading of the channel, and is an alarm', async () => {
    sample.writeMany(1, 5);
    await poll();
    sample.channelId = -999;
    sample.write(6, 'false news');
    expect(await poll()).toEqual({ kind: 'unread', state: 'takeover' });
    expect(handed).toEqual([]);
    expect(changes.at(-1)).toMatchObject({ to: 'takeover', detail: expect.stringContaining('-100999') });
    expect(await channel()).toMatchObject({ state: 'takeover', cursor: 5, chat_id: CHAT_ID });

    sample.channelId = -1234567890;
    clock.advance(24 * 60 * MINUTE);
    expect(await dueChannels(database.db, clock.now())).toEqual([]);
    expect(await pollChannel(deps, (await channel()).id)).toEqual({ kind: 'not_due' });
    const requests = server.requests.length;
    await pollDueChannels(deps);
    expect(server.requests).toHaveLength(requests);
  });
});

describe('several channels', () => {
  const listed = (handle: string) => ({ source: 'kim', handle, party: 'ua' as const, languages: ['uk'] });

  it('are read one after the other over one connection, with pauses', async () => {
    sample.write(7, 'x');
    const pauses: number[] = [];
    deps.sleep = async (milliseconds) => void pauses.push(milliseconds);
    await syncChannels(database.db, [listed('Sample'), listed('second_one'), listed('third_one')], START);
    await pollDueChannels(deps);
    expect(server.requests).toEqual(['/s/Sample', '/s/second_one', '/s/third_one']);
    expect(server.connections()).toBe(1);
    expect(pauses).toEqual([1000, 1000, 1000]);
  });

  it('do not wait for one whose poll throws', async () => {
    sample.write(7, 'x');
    await syncChannels(database.db, [listed('Sample'), listed('second_one')], START);
    const { reader } = deps;
    deps.reader = {
      page: (handle, before) => {
        if (handle === 'Sample') throw new Error('a fault of ours');
        return reader.page(handle, before);
      },
    };
    await pollDueChannels(deps);
    expect(handed.map(({ post }) => post.handle)).toEqual(['second_one']);
  });

  it('are those of the list: others are kept and not read', async () => {
    await syncChannels(database.db, [listed('second_one')], START);
    expect((await dueChannels(database.db, START)).map(({ handle }) => handle)).toEqual(['second_one']);
    expect(await channel()).toMatchObject({ listed: false });
    await syncChannels(database.db, [listed('SAMPLE')], START);
    expect(await channel()).toMatchObject({ listed: true, handle: 'SAMPLE', source: 'kim' });
  });
});
