import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import type { IncomingPost } from '../../src/domain/post.js';
import type { Verdict } from '../../src/domain/report.js';
import { createLogger } from '../../src/logger.js';
import { createPreviewReader } from '../../src/sources/preview.js';
import { type RecheckDeps, recheckDuePosts } from '../../src/sources/recheck.js';
import { nextRecheck } from '../../src/sources/recheck-schedule.js';
import {
  changeChannelState,
  channelByHandle,
  syncChannels,
  updateChannel,
} from '../../src/store/channels.js';
import { insertPost, postById, setPostDeleted } from '../../src/store/posts.js';
import { insertRevision } from '../../src/store/revisions.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { type PreviewServer, startServer } from './preview-server.js';
import { SampleChannel } from './sample-channel.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PUBLISHED = new Date('2026-10-12T09:00:00Z');
const afterPost = (milliseconds: number) => new Date(PUBLISHED.getTime() + milliseconds);

let database: TestDatabase;
let server: PreviewServer;
let sample: SampleChannel;
let clock: ManualClock;
let handed: { post: IncomingPost; firstReadPage: boolean }[];
let deps: RecheckDeps;
let channelId: number;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.destroy();
});

beforeEach(async () => {
  sample = new SampleChannel();
  server = await startServer(sample.answer);
  clock = new ManualClock(afterPost(0));
  handed = [];
  deps = {
    db: database.db,
    clock,
    logger: createLogger('silent'),
    reader: createPreviewReader({ hosts: [server.origin], version: '0.1.0', clock }),
    processRevision: async (post, { firstReadPage }) => {
      handed.push({ post, firstReadPage });
    },
    markPostDeleted: (id, at) => setPostDeleted(database.db, id, at),
    markPostVisible: (id) => setPostDeleted(database.db, id, null),
    sleep: async () => undefined,
    signal: new AbortController().signal,
  };
  const listed = { source: 'mod_russia', handle: 'Sample', party: 'ru' as const, languages: ['ru'] };
  await syncChannels(database.db, [listed], PUBLISHED);
  const channel = (await channelByHandle(database.db, 'Sample'))!;
  channelId = channel.id;
  await updateChannel(database.db, channelId, { chat_id: -1001234567890 });
});
afterEach(async () => {
  await server.close();
  for (const table of ['revisions', 'posts', 'channel_states', 'channels'] as const)
    await database.db.deleteFrom(table).execute();
});

async function known(messageId: number, verdict: Verdict = 'report', publishedAt = PUBLISHED) {
  const { id } = await insertPost(database.db, {
    channel_id: channelId,
    message_id: messageId,
    url: `https://t.me/Sample/${messageId}`,
    published_at: publishedAt,
    first_seen_at: publishedAt,
  });
  await insertRevision(database.db, {
    post_id: id,
    number: 1,
    hash: 'x',
    text: '146 people',
    edited: false,
    via: 'preview',
    seen_at: publishedAt,
    language: 'en',
    verdict,
    parse: '{}',
    parser_version: '1',
  });
  return id;
}

async function lookAt(milliseconds: number) {
  clock.set(afterPost(milliseconds));
  await recheckDuePosts(deps);
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(code, headers).end();

describe('the plan', () => {
  it.each([
    [0, 0, { step: 0, at: afterPost(5 * MINUTE) }],
    [1, 5 * MINUTE, { step: 1, at: afterPost(15 * MINUTE) }],
    [1, 70 * MINUTE, { step: 3, at: afterPost(6 * HOUR) }],
    [5, 30 * HOUR, { step: 5, at: afterPost(48 * HOUR) }],
    [6, 48 * HOUR, { step: 6, at: null }],
    [0, 72 * HOUR, { step: 6, at: null }],
  ])('after %i looks, %i ms after the post', (step, age, expected) => {
    expect(nextRecheck(PUBLISHED, step, afterPost(age))).toEqual(expected);
  });
});

describe('a post that says something of a transfer', () => {
  it('is looked at after 5, 15, 60 minutes, 6, 24 and 48 hours, and no more', async () => {
    sample.write(7, '146 people');
    const id = await known(7);
    await lookAt(0);
    const looks: number[] = [];
    for (const minutes of [4, 5, 6, 14, 15, 59, 60, 61, 359, 360, 1439, 1440, 2879, 2880, 2881, 9999]) {
      const before = server.requests.length;
      await lookAt(minutes * MINUTE);
      if (server.requests.length > before) looks.push(minutes);
    }
    expect(looks).toEqual([5, 15, 60, 360, 1440, 2880]);
    expect(await postById(database.db, id)).toMatchObject({ next_recheck_at: null, deleted_at: null });
  });

  it('goes to the ledger as its embed has it', async () => {
    sample.edit(7, '8 people');
    await known(7);
    await lookAt(0);
    await lookAt(5 * MINUTE);
    expect(handed).toMatchObject([
      { post: { messageId: 7, text: '8 people', edited: true, via: 'embed' }, firstReadPage: false },
    ]);
  });

  it('that is gone is recorded once, with the first time', async () => {
    const id = await known(7);
    await lookAt(0);
    await lookAt(5 * MINUTE);
    await lookAt(15 * MINUTE);
    expect((await postById(database.db, id))?.deleted_at).toEqual(afterPost(5 * MINUTE));
    expect(handed).toEqual([]);
  });

  it('that is there again is visible again', async () => {
    const id = await known(7);
    await lookAt(0);
    await lookAt(5 * MINUTE);
    sample.write(7, '146 people');
    await lookAt(15 * MINUTE);
    expect((await postById(database.db, id))?.deleted_at).toBeNull();
  });

  it.each([
    ['a server error', status(500), 10 * MINUTE],
    ['"slow down"', status(429), 10 * MINUTE],
    ['"slow down" for ten minutes', status(429, { 'retry-after': '600' }), 15 * MINUTE],
  ])('is not gone because of %s, and is looked at again', async (_, answer, again) => {
    const id = await known(7);
    await lookAt(0);
    sample.always = answer;
    await lookAt(5 * MINUTE);
    expect(await postById(database.db, id)).toMatchObject({
      deleted_at: null,
      recheck_step: 0,
      next_recheck_at: afterPost(again),
    });
  });

  it('is not gone because its channel cannot be shown', async () => {
    const id = await known(7);
    await lookAt(0);
    sample.always = status(302, { location: 'https://t.me/Sample' });
    await lookAt(5 * MINUTE);
    expect(await postById(database.db, id)).toMatchObject({ deleted_at: null, recheck_step: 1 });
  });

  it('keeps its text when the page only says "open Telegram"', async () => {
    await known(7);
    sample.write(7, '', { body: '<div class="message_media_not_supported">Please open Telegram</div>' });
    await lookAt(0);
    await lookAt(5 * MINUTE);
    expect(handed).toEqual([]);
  });

  it('is looked at again when the ledger could not take it', async () => {
    sample.edit(7, '8 people');
    const id = await known(7);
    deps.processRevision = async () => {
      throw new Error('no');
    };
    await lookAt(0);
    await lookAt(5 * MINUTE);
    expect(await postById(database.db, id)).toMatchObject({
      recheck_step: 0,
      next_recheck_at: afterPost(10 * MINUTE),
    });
  });

  it('is looked at once though two processes do it', async () => {
    sample.write(7, '146 people');
    await known(7);
    await lookAt(0);
    clock.set(afterPost(5 * MINUTE));
    const { reader } = deps;
    let looks = 0;
    const meanwhile: RecheckDeps = {
      ...deps,
      reader: {
        post: async (handle, id) => {
          looks += 1;
          return reader.post(handle, id);
        },
      },
    };
    deps.reader = {
      post: async (handle, id) => {
        await recheckDuePosts(meanwhile);
        return reader.post(handle, id);
      },
    };
    await recheckDuePosts(deps);
    expect(looks).toBe(0);
    expect(handed).toHaveLength(1);
  });
});

describe('nobody looks again', () => {
  it.each([
    ['at a post of another subject', () => known(7, 'irrelevant')],
    ['at a post of three days ago', () => known(7, 'report', afterPost(-72 * HOUR))],
    [
      'at a channel that was taken over',
      async () => {
        await known(7);
        await changeChannelState(database.db, channelId, 'takeover', PUBLISHED);
      },
    ],
  ])('%s', async (_, arrange) => {
    sample.write(7, '146 people');
    await arrange();
    await lookAt(0);
    await lookAt(5 * MINUTE);
    expect(server.requests).toEqual([]);
  });

  it('takes the new owner’s post for an edit', async () => {
    await known(7);
    sample.channelId = -999;
    sample.write(7, 'false news');
    await lookAt(0);
    await lookAt(5 * MINUTE);
    expect(handed).toEqual([]);
  });
});
