import { describe, expect, it } from 'vitest';
import { Emulator } from '../../../src/playground/emulator/index.js';
import { START, startEmulator } from './harness.js';

describe('the HTTP side', () => {
  it('answers 401 to another token, 404 to what is no token and to an unknown method', async () => {
    const { emulator, refusal } = await startEmulator();
    const other = await fetch(`${emulator.apiRoot}/bot1:other/getMe`);
    expect([other.status, await other.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ]);
    expect((await fetch(`${emulator.apiRoot}/botnothing/getMe`)).status).toBe(404);
    expect(await refusal('sendChecklist')).toBe('404 Not Found: method not found');
  });

  it('answers 401 after the token was revoked, until it is restored', async () => {
    const { emulator, refusal } = await startEmulator();
    emulator.revokeToken();
    expect(await refusal('getMe')).toBe('401 Unauthorized');
    emulator.restoreToken();
    expect(await refusal('getMe')).toBe('not refused');
  });

  it('takes GET, forms with nested JSON, and method names in any case', async () => {
    const { url, subscriber } = await startEmulator();
    const person = await subscriber();
    await fetch(`${url('SENDMESSAGE')}?chat_id=${person.chat.id}&text=by+GET`);
    await fetch(url('sendMessage'), {
      method: 'POST',
      body: new URLSearchParams({
        chat_id: String(person.chat.id),
        text: 'by form',
        disable_notification: 'true',
        reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }),
      }),
    });
    const form = new FormData();
    form.set('chat_id', String(person.chat.id));
    form.set('text', 'by multipart');
    await fetch(url('sendMessage'), { method: 'POST', body: form });
    expect(person.fromBot().map(({ text }) => text)).toEqual(['by GET', 'by form', 'by multipart']);
    expect(person.fromBot()[1]).toMatchObject({ silent: true, buttons: [{ text: 'A', callback_data: 'a' }] });
    expect(person.fromBot()[0]?.silent).toBe(false);
  });

  it('says so when its port is in use', async () => {
    const { emulator } = await startEmulator();
    const port = Number(new URL(emulator.apiRoot).port);
    await expect(new Emulator().start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses a body that is no JSON', async () => {
    const { url } = await startEmulator();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url('getMe'), { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(400);
  });
});

describe('sendMessage', () => {
  it('answers with the message: text, entities, chat, date', async () => {
    const { call, subscriber, emulator } = await startEmulator();
    const person = await subscriber();
    const { result } = await call('sendMessage', {
      chat_id: person.chat.id,
      text: '  <b>146</b> people, /latest \n',
      parse_mode: 'HTML',
    });
    expect(result).toEqual({
      message_id: 2,
      from: { id: 7000000001, is_bot: true, first_name: 'Swapwatch', username: 'swapwatch_bot' },
      chat: { id: person.chat.id, type: 'private', first_name: 'Olena' },
      date: START.getTime() / 1000,
      text: '146 people, /latest',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'bot_command', offset: 12, length: 7 },
      ],
    });
    expect(emulator.calls('sendMessage')).toHaveLength(1);
  });

  it.each([
    [{}, '400 Bad Request: message text is empty'],
    [{ text: ' \n ' }, '400 Bad Request: text must be non-empty'],
    [{ text: '<b> </b>', parse_mode: 'HTML' }, '400 Bad Request: text must be non-empty'],
    [{ text: 'x'.repeat(4097) }, '400 Bad Request: message is too long'],
    [{ text: '🕊'.repeat(2049) }, '400 Bad Request: message is too long'],
    [
      { text: '<b>x', parse_mode: 'HTML' },
      `400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [
      { text: '*x*', parse_mode: 'MarkdownV2' },
      "400 Bad Request: can't parse entities: MarkdownV2 is unsupported in the emulator, use HTML",
    ],
    [{ text: 'x', parse_mode: 'BBCode' }, '400 Bad Request: unsupported parse_mode'],
    [{ text: 'x', message_thread_id: 7 }, '400 Bad Request: message thread not found'],
    [{ text: 'x', chat_id: '' }, '400 Bad Request: chat_id is empty'],
    [{ text: 'x', chat_id: 999 }, '400 Bad Request: chat not found'],
    [{ text: 'x', chat_id: '@nobody' }, '400 Bad Request: chat not found'],
  ])('refuses %o', async (params, complaint) => {
    const { refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    expect(await refusal('sendMessage', { chat_id: person.chat.id, ...params })).toBe(complaint);
  });

  it('counts the 4,096 after the tags are taken out', async () => {
    const { refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    const text = `<b>${'x'.repeat(4096)}</b>`;
    expect(await refusal('sendMessage', { chat_id: person.chat.id, text, parse_mode: 'HTML' })).toBe(
      'not refused',
    );
  });

  it('takes entities instead of a parse mode, and refuses those that reach beyond the text', async () => {
    const { call, refusal, subscriber } = await startEmulator();
    const chat_id = (await subscriber()).chat.id;
    const entities = [{ type: 'bold', offset: 1, length: 2 }];
    const { result } = await call('sendMessage', { chat_id, text: 'abc', entities });
    expect(result).toMatchObject({ entities });
    const beyond = [{ type: 'bold', offset: 1, length: 9 }];
    expect(await refusal('sendMessage', { chat_id, text: 'abc', entities: beyond })).toContain('ends beyond');
  });

  it('replies to a message that is there', async () => {
    const { call, refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    const chat_id = person.chat.id;
    const { result } = await call('sendMessage', { chat_id, text: 'x', reply_parameters: { message_id: 1 } });
    expect(result).toMatchObject({ reply_to_message: { message_id: 1, text: '/start' } });
    expect(await refusal('sendMessage', { chat_id, text: 'x', reply_parameters: { message_id: 77 } })).toBe(
      '400 Bad Request: message to be replied not found',
    );
    const lenient = { message_id: 77, allow_sending_without_reply: true };
    expect(
      (await call('sendMessage', { chat_id, text: 'x', reply_parameters: lenient })).result,
    ).not.toHaveProperty('reply_to_message');
  });
});

describe('reply_markup', () => {
  const button = (fields: object) => ({ inline_keyboard: [[{ text: 'B', ...fields }]] });
  it.each([
    [button({ callback_data: 'x'.repeat(65) }), 'BUTTON_DATA_INVALID'],
    [button({ callback_data: 'ї'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    [button({ callback_data: '' }), 'BUTTON_DATA_INVALID'],
    [button({ url: 'not a url' }), "inline keyboard button URL 'not a url' is invalid: Wrong HTTP URL"],
    [button({}), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [button({ text: '', callback_data: 'a' }), 'inline keyboard button text must be non-empty'],
    [
      button({ callback_data: 'a', style: 'pink' }),
      "can't parse inline keyboard button: invalid button style specified",
    ],
    [button({ copy_text: { text: 'x'.repeat(257) } }), 'BUTTON_COPY_TEXT_INVALID'],
    [
      { inline_keyboard: [{ text: 'B' }] },
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    [{ inline_keyboard: [Array(101).fill({ text: 'B', callback_data: 'a' })] }, 'reply markup is too long'],
    [{ keyboard: [[{ text: '' }]] }, 'keyboard button text must be non-empty'],
    [{ keyboard: [[1]] }, "can't parse keyboard button: KeyboardButton must be a String or an Object"],
    [{ remove_keyboard: 'yes' }, 'field "remove_keyboard" of the reply markup must be of the type Boolean'],
    ['{', "can't parse reply keyboard markup JSON object"],
  ])('refuses %j', async (reply_markup, complaint) => {
    const { refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    expect(await refusal('sendMessage', { chat_id: person.chat.id, text: 'x', reply_markup })).toBe(
      `400 Bad Request: ${complaint}`,
    );
    expect(person.fromBot()).toEqual([]);
  });

  it.each([
    button({ callback_data: 'x'.repeat(64), style: 'danger' }),
    button({ url: 'https://t.me/a/1' }),
    button({ copy_text: { text: 'S-134' } }),
    button({ switch_inline_query: '' }),
    button({ switch_inline_query_current_chat: 'totals' }),
    { keyboard: [[{ text: 'A' }, 'B']], resize_keyboard: true },
    { remove_keyboard: true },
    { force_reply: true, selective: true },
  ])('takes %j', async (reply_markup) => {
    const { refusal, subscriber } = await startEmulator();
    const person = await subscriber();
    const answer = await refusal('sendMessage', { chat_id: person.chat.id, text: 'x', reply_markup });
    expect(answer).toBe('not refused');
  });
});

describe('who may be written to', () => {
  it('never a person who did not start the bot, blocked it, or is gone', async () => {
    const { emulator, refusal, subscriber } = await startEmulator();
    const text = 'x';
    const stranger = emulator.createPerson();
    expect(await refusal('sendMessage', { chat_id: stranger.chat.id, text })).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    );
    const person = await subscriber();
    const chat_id = person.chat.id;
    person.block();
    expect(await refusal('sendMessage', { chat_id, text })).toBe(
      '403 Forbidden: bot was blocked by the user',
    );
    expect(await refusal('sendChatAction', { chat_id, action: 'typing' })).toContain('403 Forbidden');
    person.unblock();
    expect(await refusal('sendMessage', { chat_id, text })).toBe('not refused');
    person.deleteAccount();
    expect(await refusal('sendMessage', { chat_id, text })).toBe('403 Forbidden: user is deactivated');
  });

  it('never a group that threw the bot out, nor a channel without being admin', async () => {
    const { emulator, call, refusal, subscriber } = await startEmulator();
    const owner = await subscriber();
    const group = emulator.createGroup();
    const channel = emulator.createChannel({ username: 'news' });
    expect(await refusal('sendMessage', { chat_id: group.id, text: 'x' })).toBe(
      '403 Forbidden: bot is not a member of the group chat',
    );
    group.addBot(owner);
    expect(await refusal('sendMessage', { chat_id: group.id, text: 'x' })).toBe('not refused');
    group.removeBot(owner);
    expect(await refusal('sendMessage', { chat_id: group.id, text: 'x' })).toBe(
      '403 Forbidden: bot was kicked from the group chat',
    );
    expect(await refusal('sendMessage', { chat_id: '@news', text: 'x' })).toBe(
      '403 Forbidden: bot is not a member of the channel chat',
    );
    channel.addBot(owner);
    const { result } = await call('sendMessage', { chat_id: '@NEWS', text: 'x' });
    expect(result).toMatchObject({ sender_chat: { username: 'news' } });
    expect(result).not.toHaveProperty('from');
  });

  it('tells the new id of a group that became a supergroup', async () => {
    const { emulator, call, refusal, updates, subscriber } = await startEmulator();
    const owner = await subscriber();
    const group = emulator.createGroup();
    group.add(owner, 'creator');
    group.addBot(owner);
    const old = group.id;
    const id = group.upgrade(owner);
    expect(await call('sendMessage', { chat_id: old, text: 'x' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: id },
    });
    expect(await refusal('sendMessage', { chat_id: id, text: 'x' })).toBe('not refused');
    expect(await updates()).toMatchObject([
      { my_chat_member: {} },
      { message: { chat: { id: old, type: 'group' }, migrate_to_chat_id: id } },
      { message: { chat: { id, type: 'supergroup' }, migrate_from_chat_id: old } },
    ]);
  });

  it('posts to the topics of a forum', async () => {
    const { emulator, call, refusal, subscriber } = await startEmulator();
    const owner = await subscriber();
    const forum = emulator.createGroup({ kind: 'forum' });
    forum.addBot(owner);
    const message_thread_id = forum.createTopic(owner, 'Alerts');
    const { result } = await call('sendMessage', { chat_id: forum.id, message_thread_id, text: 'x' });
    expect(result).toMatchObject({ message_thread_id, is_topic_message: true, chat: { is_forum: true } });
    expect(await refusal('sendMessage', { chat_id: forum.id, message_thread_id: 99, text: 'x' })).toBe(
      '400 Bad Request: message thread not found',
    );
  });
});
