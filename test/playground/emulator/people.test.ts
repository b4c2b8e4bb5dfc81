import { describe, expect, it } from 'vitest';
import { CALLBACK_SECONDS } from '../../../src/playground/emulator/index.js';
import { START, startEmulator } from './harness.js';

const KEYBOARD = {
  inline_keyboard: [
    [
      { text: 'Subscribe', callback_data: 'sub' },
      { text: 'Subscribe to bodies', callback_data: 'bodies' },
    ],
    [{ text: 'Source', url: 'https://t.me/a/1' }],
  ],
};

describe('a person', () => {
  it('opens the chat with a deep link, in a language', async () => {
    const { emulator, updates } = await startEmulator();
    emulator.createPerson({ name: 'Іра <b>', username: 'ira', language: 'uk' }).start('S-134');
    expect(await updates()).toMatchObject([
      {
        message: {
          message_id: 1,
          from: { first_name: 'Іра <b>', username: 'ira', language_code: 'uk', is_bot: false },
          chat: { type: 'private', username: 'ira' },
          text: '/start S-134',
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        },
      },
    ]);
    expect(() => emulator.createPerson().start('a b')).toThrow('Not a start parameter');
  });

  it('blocks and comes back', async () => {
    const { updates, subscriber } = await startEmulator();
    const person = await subscriber();
    person.block();
    person.send('hello again');
    expect(await updates()).toMatchObject([
      {
        my_chat_member: {
          chat: { type: 'private' },
          old_chat_member: { status: 'member' },
          new_chat_member: { status: 'kicked' },
        },
      },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      { message: { text: 'hello again' } },
    ]);
  });

  it('edits an own message and replies', async () => {
    const { updates, subscriber } = await startEmulator();
    const person = await subscriber();
    const message = person.send('/swap 1');
    person.edit(message, '/swap 2');
    person.send('thanks', { replyTo: message });
    expect((await updates()).slice(1)).toMatchObject([
      { edited_message: { text: '/swap 2', edit_date: START.getTime() / 1000 } },
      { message: { text: 'thanks', reply_to_message: { text: '/swap 2' } } },
    ]);
  });

  it('forwards posts of channels, known to the emulator or not, and from hidden authors', async () => {
    const { emulator, updates, subscriber } = await startEmulator();
    const person = await subscriber();
    const date = new Date('2026-02-28T08:00:00Z');
    person.forwardPost({
      chatId: -1001234,
      title: 'MoD',
      username: 'mod',
      messageId: 5,
      date,
      text: 'post',
      signature: 'S',
    });
    person.forwardFromHidden('Somebody', date, 'rumour');
    person.forward(emulator.createChannel({ title: 'Own' }).post('own post'));
    const seconds = date.getTime() / 1000;
    expect(await updates()).toMatchObject([
      {
        message: {
          text: 'post',
          date: START.getTime() / 1000,
          forward_origin: {
            type: 'channel',
            chat: { id: -1001234, type: 'channel', title: 'MoD', username: 'mod' },
            message_id: 5,
            date: seconds,
            author_signature: 'S',
          },
        },
      },
      { message: { forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: seconds } } },
      {
        message: {
          text: 'own post',
          forward_origin: { type: 'channel', chat: { title: 'Own' }, message_id: 1 },
        },
      },
    ]);
  });

  it('says what the chat shows when a message does not come', async () => {
    const { subscriber } = await startEmulator();
    const person = await subscriber();
    await expect(person.waitFor(({ fromBot }) => fromBot, { timeout: 1 })).rejects.toThrow(
      '#1 person: /start',
    );
  });
});

describe('a press', () => {
  async function withButtons() {
    const parts = await startEmulator();
    const person = await parts.subscriber();
    await parts.call('sendMessage', { chat_id: person.chat.id, text: 'menu', reply_markup: KEYBOARD });
    return { ...parts, person, message: person.fromBot()[0]! };
  }

  it('reaches the bot and spins until it is answered', async () => {
    const { emulator, call, updates, person, message } = await withButtons();
    const press = person.press('latest', 'Subscribe');
    expect(await updates()).toMatchObject([
      {
        callback_query: {
          id: press.id,
          data: 'sub',
          from: { id: person.account.id },
          message: { message_id: message.id },
        },
      },
    ]);
    expect(emulator.unansweredPresses()).toEqual([press]);
    await call('answerCallbackQuery', { callback_query_id: press.id, text: 'Done', show_alert: true });
    expect((await person.answered(press)).answer).toMatchObject({ text: 'Done', alert: true });
    expect(emulator.unansweredPresses()).toEqual([]);
  });

  it('finds the button by a part of its text or its index, and says which there are', async () => {
    const { person, message } = await withButtons();
    expect(person.press(message, 'bodies').data).toBe('bodies');
    expect(person.press(message.id, 0).data).toBe('sub');
    expect(() => person.press('latest', 'Sub')).toThrow('More than one button is "Sub"');
    expect(() => person.press('latest', 'Stop')).toThrow(
      'there are: "Subscribe", "Subscribe to bodies", "Source"',
    );
    expect(() => person.press('latest', 'Source')).toThrow('sends nothing to the bot');
  });

  it('can be of a version that is no longer shown, or of a message that is gone', async () => {
    const { call, updates, person, message } = await withButtons();
    await call('editMessageText', { chat_id: person.chat.id, message_id: message.id, text: 'other' });
    person.press(message, 'Subscribe', { version: 0 });
    person.delete(message);
    person.press(message, 'Subscribe', { version: 0 });
    expect(await updates()).toMatchObject([
      { callback_query: { data: 'sub', message: { text: 'other' } } },
      { callback_query: { data: 'sub', message: { message_id: message.id, date: 0 } } },
    ]);
  });

  it('can be answered once, and not late', async () => {
    const { call, refusal, clock, person } = await withButtons();
    const late = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    const [first, second] = [person.press('latest', 0), person.press('latest', 0)];
    await call('answerCallbackQuery', { callback_query_id: first.id });
    expect(await refusal('answerCallbackQuery', { callback_query_id: first.id })).toBe(late);
    expect(await refusal('answerCallbackQuery', { callback_query_id: '1' })).toBe(late);
    expect(
      await refusal('answerCallbackQuery', { callback_query_id: second.id, text: 'x'.repeat(201) }),
    ).toBe('400 Bad Request: MESSAGE_TOO_LONG');
    clock.advance(CALLBACK_SECONDS * 1000 + 1);
    expect(await refusal('answerCallbackQuery', { callback_query_id: second.id })).toBe(late);
  });
});

describe('a group', () => {
  it('hides from the bot what is not meant for it', async () => {
    const { emulator, call, updates } = await startEmulator();
    const [owner, guest] = [emulator.createPerson(), emulator.createPerson()];
    const group = emulator.createGroup({ title: 'Family' });
    group.add(owner, 'creator');
    const seat = group.add(guest);
    group.addBot(owner);
    await call('sendMessage', { chat_id: group.id, text: 'hello' });
    seat.send('between us');
    seat.send('/latest');
    seat.send('/latest@swapwatch_bot');
    seat.send('/latest@other_bot');
    seat.send('@Swapwatch_Bot what is new');
    seat.send('reply', { replyTo: group.messages()[0]! });
    const texts = async () => (await updates()).flatMap(({ message }) => (message ? [message.text] : []));
    const heard = ['/latest', '/latest@swapwatch_bot', '@Swapwatch_Bot what is new', 'reply'];
    expect(await texts()).toEqual(heard);
    group.promoteBot(owner);
    seat.send('heard by an admin');
    expect(await texts()).toEqual([...heard, 'heard by an admin']);
  });

  it('tells when the bot comes, rises and is thrown out', async () => {
    const { emulator, updates } = await startEmulator();
    const owner = emulator.createPerson();
    const group = emulator.createGroup();
    group.addBot(owner);
    group.promoteBot(owner);
    group.removeBot(owner);
    const statuses = (await updates()).map(({ my_chat_member: change }) => change!.new_chat_member.status);
    expect(statuses).toEqual(['member', 'administrator', 'kicked']);
  });

  it('lets nobody speak who is not in it', async () => {
    const { emulator } = await startEmulator();
    const person = emulator.createPerson({ name: 'Guest' });
    expect(() => person.in(emulator.createGroup()).send('hello')).toThrow('Guest is not in chat');
  });
});

describe('a channel', () => {
  it('tells the bot of posts and edits only while it is admin', async () => {
    const { emulator, updates } = await startEmulator();
    const owner = emulator.createPerson();
    const channel = emulator.createChannel({ title: 'News', username: 'news' });
    channel.post('before');
    channel.addBot(owner);
    const post = channel.post('seen', { signature: 'Press' });
    channel.edit(post, 'seen, corrected');
    channel.removeBot(owner);
    channel.edit(post, 'unseen');
    const [, first, second, ...rest] = await updates();
    expect(first).toMatchObject({
      channel_post: {
        message_id: 2,
        text: 'seen',
        author_signature: 'Press',
        sender_chat: { title: 'News' },
      },
    });
    expect(first?.channel_post).not.toHaveProperty('from');
    expect(second).toMatchObject({ edited_channel_post: { message_id: 2, text: 'seen, corrected' } });
    expect(rest).toMatchObject([{ my_chat_member: {} }]);
  });
});

describe('inline mode', () => {
  const article = (id: string, extra: object = {}) => ({
    type: 'article',
    id,
    title: 'Totals',
    input_message_content: { message_text: '<b>N</b>', parse_mode: 'HTML' },
    ...extra,
  });

  it('offers results and sends the chosen one, which can be edited if it has buttons', async () => {
    const { emulator, call, updates, subscriber } = await startEmulator();
    const person = await subscriber();
    const group = emulator.createGroup();
    group.add(person);
    const offered = person.inline('totals', 'group');
    const [{ inline_query: query } = {}] = await updates();
    expect(query).toMatchObject({ query: 'totals', chat_type: 'group', from: { language_code: 'uk' } });
    const results = [
      article('t', { reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } }),
    ];
    await call('answerInlineQuery', { inline_query_id: query!.id, results });
    const message = person.choose((await offered)[0]!, 'totals', group);
    expect(message).toMatchObject({ text: 'N', fromBot: false });
    const { inline_message_id } = (await updates()).at(-1)!.chosen_inline_result!;
    await call('editMessageText', { inline_message_id, text: 'new' });
    expect(message.text).toBe('new');
  });

  it.each([
    [[article('')], 'RESULT_ID_INVALID'],
    [[article('x'.repeat(65))], 'RESULT_ID_INVALID'],
    [[article('a'), article('a')], 'RESULT_ID_DUPLICATE'],
    [Array.from({ length: 51 }, (_, n) => article(String(n))), 'RESULTS_TOO_MUCH'],
    [[article('a', { title: '' })], 'ARTICLE_TITLE_EMPTY'],
    [
      [article('a', { type: 'gif' })],
      `can't parse inline query result: type "gif" is unsupported in the emulator`,
    ],
    [[article('a', { input_message_content: { message_text: '' } })], 'message text is empty'],
  ])('refuses bad results %#', async (results, complaint) => {
    const { emulator, refusal, updates } = await startEmulator();
    void emulator.createPerson().inline('q');
    const [{ inline_query: query } = {}] = await updates();
    expect(await refusal('answerInlineQuery', { inline_query_id: query!.id, results })).toBe(
      `400 Bad Request: ${complaint}`,
    );
  });
});
