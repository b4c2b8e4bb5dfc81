import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { flood, refusedChat } from '../../src/playground/emulator/index.js';
import { type RunningBot, startBot } from './harness.js';

let running: RunningBot;

beforeAll(async () => {
  running = await startBot({ history: false });
});
afterAll(() => running.stop());
afterEach(() => {
  running.log.length = 0;
});

const LONGEST = 4096;

describe.each([
  ['en', 'I only answer commands', 'There is no such command'],
  ['ru', 'Я отвечаю только на команды', 'Такой команды нет'],
])('in %s', (language, plain, unknown) => {
  test('a name and a text full of HTML', async () => {
    const person = running.telegram.createPerson({ language, name: '<b>Bob</b> & "co"', lastName: '</i>' });
    expect((await person.ask('<a href="tg://user?id=1">x</a> & <script>')).text).toContain(plain);
    expect((await person.ask('/start <b>&lt;')).text).toContain('Swapwatch');
    expect((await person.ask('/swap <b>134</b>')).text).toContain('/swap S-134');
  });

  test('the longest text, as words and behind a command', async () => {
    const person = running.telegram.createPerson({ language });
    expect((await person.ask('ж'.repeat(LONGEST))).text).toContain(plain);
    expect((await person.ask(`/swap ${'9'.repeat(LONGEST - 6)}`)).text).toContain('/swap S-134');
    expect((await person.ask(`/${'x'.repeat(60)} ${'y '.repeat(1000)}`)).text).toContain(unknown);
  });

  test('media get an answer too', async () => {
    const person = running.telegram.createPerson({ language });
    const document = { file_id: 'x', file_unique_id: 'y', file_name: '<b>.pdf' };
    const sent = person.send('', { attachment: { kind: 'document', document } });
    const answer = await person.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
    expect(answer.text).toContain('/help');
  });

  test('a button of another version gets words and a fresh menu, and the old message stays', async () => {
    const person = running.telegram.createPerson({ language });
    await person.ask('/help');
    const alert = await running.bot.api.sendMessage(person.chat.id, 'An alert', {
      reply_markup: { inline_keyboard: [[{ text: 'old', callback_data: 'v0:subscribe' }]] },
    });
    const press = await person.answered(person.press(alert.message_id, 'old'));
    expect(press.answer?.text).not.toBe('');
    const menu = await person.waitFor(({ fromBot, id }) => fromBot && id > alert.message_id);
    expect(menu.text).toContain('Swapwatch');
    expect(menu.buttons.length).toBeGreaterThan(2);
    expect(person.messages().find(({ id }) => id === alert.message_id)?.text).toBe('An alert');
  });
});

test.each([
  'v1:s:nosuch:0:',
  'v1:a:nosuch:x',
  'v1:a:language:xx',
  'v1:s:totals:9999:',
  'v1:a:kinds:exchange,<b>,exchange,;drop',
  'x'.repeat(64),
])('a forged press of %j is answered', async (data) => {
  const person = running.telegram.createPerson();
  await person.ask('/help');
  const message = await running.bot.api.sendMessage(person.chat.id, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'press', callback_data: data }]] },
  });
  await person.answered(person.press(message.message_id, 'press'));
  expect(running.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('kinds that are none are left out of a forged choice', async () => {
  const { rows } = await running.pool.query<{ kinds: string[] }>(
    "select kinds from subscriptions where kinds && array['<b>']::text[] or cardinality(kinds) > 4",
  );
  expect(rows).toEqual([]);
});

test('an update delivered twice is handled once', async () => {
  const person = running.telegram.createPerson();
  running.telegram.deliverTwice(3);
  const menu = await person.ask('/start');
  await person.answered(person.press(menu, 0));
  await person.ask('/help');
  const sent = () =>
    running.telegram.calls('sendMessage').filter(({ params }) => Number(params.chat_id) === person.chat.id);
  await expect.poll(() => sent().length).toBe(2);
  expect(person.fromBot()).toHaveLength(2);
});

test('many messages of one chat at once are answered in their order', async () => {
  const person = running.telegram.createPerson();
  const commands = ['/help', '/ask', '/language', '/help', '/sources', '/subscribe'];
  for (const command of commands) person.send(command);
  await expect.poll(() => person.fromBot().length).toBe(commands.length);
  const texts = person.fromBot().map(({ text }) => text.split('\n')[0]);
  expect(texts).toEqual([
    'What is known',
    'Who can answer about a person',
    'The language of this chat:',
    'What is known',
    'No channel is on the list.',
    '🔕 This chat gets no alerts. Choose what to be told about:',
  ]);
});

test('an answer that Telegram refuses once is sent again', async () => {
  const person = running.telegram.createPerson();
  running.telegram.faults.next('sendMessage', flood(1), { chatId: person.chat.id });
  expect((await person.ask('/help')).text).toContain('What is known');
});

test('an edited message and a service message are no questions', async () => {
  const person = running.telegram.createPerson();
  const question = person.send('/help');
  await person.waitFor(({ fromBot, id }) => fromBot && id > question.id);
  person.edit(question, 'nothing');
  expect((await person.ask('/language')).text).toContain('language');
  expect(person.fromBot()).toHaveLength(2);
});

describe('when the database does not answer', () => {
  test('the person is told in the language of the app, and the log has no secret', async () => {
    const person = running.telegram.createPerson({ language: 'uk' });
    await running.pool.query('alter table destinations rename to hidden');
    try {
      expect((await person.ask('/start')).text).toContain('щось зламалося');
      const error = running.log.find((line) => line.includes('an update failed'));
      expect(error).toBeDefined();
      expect(running.log.join('\n')).not.toContain(running.telegram.token);
    } finally {
      await running.pool.query('alter table hidden rename to destinations');
    }
    expect((await person.ask('/help')).text).toContain('Що відомо');
  });
});

test('a person who blocked the bot meanwhile is marked so, and nothing breaks', async () => {
  const person = running.telegram.createPerson();
  await person.ask('/start');
  running.telegram.faults.next('sendMessage', refusedChat(), { chatId: person.chat.id });
  person.send('/help');
  const status = async () => {
    const row = await running.db
      .selectFrom('destinations')
      .select('status')
      .where('chat_id', '=', person.chat.id)
      .executeTakeFirst();
    return row?.status;
  };
  await expect.poll(status).toBe('blocked');
});
