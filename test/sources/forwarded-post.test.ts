import type { Message } from 'grammy/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readForwardedPost } from '../../src/sources/forwarded-post.js';
import { channelByHandle, syncChannels, updateChannel } from '../../src/store/channels.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

const NOW = new Date('2026-10-12T10:00:00Z');
const MINISTRY = -1001000000001;
const date = Math.floor(NOW.getTime() / 1000);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await syncChannels(
    database.db,
    [
      { source: 'mod_russia', handle: 'Test_Ministry', party: 'ru', languages: ['ru'] },
      { source: 'koord_shtab', handle: 'test_hq', party: 'ua', languages: ['uk'] },
    ],
    NOW,
  );
  const ministry = await channelByHandle(database.db, 'test_ministry');
  await updateChannel(database.db, ministry!.id, { chat_id: MINISTRY });
});
afterAll(() => database.destroy());

const forward = (forward_origin: object | undefined, content: object = { text: 'Words' }) =>
  readForwardedPost(database.db, {
    message_id: 5,
    date: date + 60,
    chat: { id: 1, type: 'private', first_name: 'A' },
    forward_origin,
    ...content,
  } as Message);

const post = (chat: object) => ({
  type: 'channel',
  chat: { type: 'channel', title: 'T', ...chat },
  message_id: 77,
  date,
});

test('a channel is known by its number, whatever it is called now', async () => {
  expect(await forward(post({ id: MINISTRY, username: 'renamed' }))).toMatchObject({
    kind: 'post',
    post: {
      handle: 'Test_Ministry',
      chatId: MINISTRY,
      messageId: 77,
      publishedAt: NOW,
      text: 'Words',
      edited: false,
      via: 'forward',
      url: 'https://t.me/Test_Ministry/77',
    },
  });
});

test('a channel whose number is not known yet is known by its name', async () => {
  const read = await forward(post({ id: -1009, username: 'TEST_HQ' }), {
    photo: [],
    caption: 'Below a picture',
  });
  expect(read).toMatchObject({ kind: 'post', post: { chatId: -1009, text: 'Below a picture' } });
});

test('the name of a channel is not enough where its number is another', async () => {
  expect(await forward(post({ id: -1005, username: 'test_ministry' }))).toEqual({
    kind: 'other_owner',
    handle: 'Test_Ministry',
  });
});

test.each([
  [undefined, 'not_forwarded'],
  [{ type: 'user', sender_user: { id: 5, is_bot: false, first_name: 'B' }, date }, 'not_a_channel'],
  [{ type: 'chat', sender_chat: { id: -5, type: 'supergroup', title: 'G' }, date }, 'not_a_channel'],
  [{ type: 'hidden_user', sender_user_name: 'C', date }, 'hidden'],
  [post({ id: -1008, username: 'rumours' }), 'unknown_channel'],
  [post({ id: -1008 }), 'unknown_channel'],
])('%j is no post that is read: %s', async (origin, kind) => {
  expect(await forward(origin)).toMatchObject({ kind });
});
