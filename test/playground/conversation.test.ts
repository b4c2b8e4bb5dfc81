import { PassThrough } from 'node:stream';
import { Bot } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import { chatRoutes } from '../../src/playground/chat-routes.js';
import { Conversation, type Entry } from '../../src/playground/conversation.js';
import { Emulator } from '../../src/playground/emulator/index.js';
import { openTerminal, type Terminal } from '../../src/playground/terminal/terminal.js';

const clock = new ManualClock(new Date('2025-08-24T10:31:30Z'));
let telegram: Emulator;
let bot: Bot;
let conversation: Conversation;
let entries: Entry[];

/** A bot that repeats what is said, under two buttons; the first changes the message. */
beforeEach(async () => {
  telegram = new Emulator({ clock });
  bot = new Bot(telegram.token, { client: { apiRoot: await telegram.start() } });
  const buttons = {
    inline_keyboard: [
      [
        { text: 'Change', callback_data: 'change' },
        { text: 'Site', url: 'https://example.org/' },
      ],
    ],
  };
  bot.on('message', (ctx) => ctx.reply(`you said ${ctx.msg.text}`, { reply_markup: buttons }));
  bot.on('callback_query', async (ctx) => {
    await ctx.editMessageText('changed', { reply_markup: buttons });
    await ctx.answerCallbackQuery('done');
  });
  void bot.start();
  const person = telegram.createPerson({ id: 77 });
  conversation = new Conversation(clock, person, telegram);
  entries = [];
  conversation.listen((entry) => entries.push(entry));
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

const kinds = () => entries.map(({ kind }) => kind);

async function say(text: string): Promise<void> {
  conversation.say(text);
  await conversation.person.waitFor((message) => message.fromBot && message.text === `you said ${text}`);
}

describe('a conversation', () => {
  it('tells an answer from what comes unasked', async () => {
    await say('hello');
    clock.advance(60_000);
    const alert = await bot.api.sendMessage(77, 'An alert');
    await bot.api.editMessageText(77, alert.message_id, 'An alert, changed');
    await bot.api.sendMessage(77, 'A reply', { reply_parameters: { message_id: alert.message_id } });
    expect(kinds()).toEqual(['said', 'answer', 'alert', 'alert_edited', 'alert_reply']);
  });

  it('presses buttons by number, and says why it cannot', async () => {
    await say('hello');
    expect(conversation.press(3)).toBe('there is no button 3');
    expect(conversation.press(2)).toBe('that button opens https://example.org/');
    expect(conversation.press(1)).toBeNull();
    await conversation.person.waitFor((message) => message.text === 'changed');
    expect(kinds()).toEqual(expect.arrayContaining(['pressed', 'changed_answer']));
  });
});

describe('the chat over HTTP', () => {
  it('answers a text with what the bot says', async () => {
    const response = await chatRoutes(conversation).request('/say', { method: 'POST', body: '/totals\n' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(
      'You · 13:32:30\n  /totals\n\nBot · 13:32:30\n  you said /totals\n  [1] Change   [2] Site\n'.replaceAll(
        '13:32:30',
        kyivTime(),
      ),
    );
  });

  it('presses, and refuses what it cannot', async () => {
    await say('hello');
    const routes = chatRoutes(conversation);
    expect(await (await routes.request('/press/1', { method: 'POST' })).text()).toContain('changed');
    const missing = await routes.request('/press/9', { method: 'POST' });
    expect([missing.status, await missing.text()]).toEqual([404, 'there is no button 9\n']);
    expect((await routes.request('/say', { method: 'POST', body: ' ' })).status).toBe(400);
    for (const wrong of ['abc', '0', '-1', '1.5', '1e2', '%3Cb%3E']) {
      const refused = await routes.request(`/press/${wrong}`, { method: 'POST' });
      expect(refused.status).toBe(400);
      expect(await refused.text()).toMatch(/^Expected the number of a button/);
    }
  });
});

describe('the terminal', () => {
  let terminal: Terminal;
  let input: PassThrough;
  let printed: string;
  const posts: [string, string][] = [];

  beforeEach(() => {
    input = new PassThrough();
    const output = new PassThrough();
    printed = '';
    output.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    terminal = openTerminal({
      conversation,
      input,
      output,
      colour: false,
      channels: ['sample'],
      post: (handle, text) => handle === 'sample' && posts.push([handle, text]) > 0,
      quit: () => undefined,
    });
  });
  afterEach(() => terminal.close());

  async function type(line: string, awaited: string): Promise<void> {
    input.write(`${line}\n`);
    await expect.poll(() => printed).toContain(awaited);
  }

  it('takes piped lines like typed ones: texts, numbers of buttons, posts', async () => {
    await type('/help', 'you said /help');
    await type('1', 'changed');
    await type('9', '(there is no button 9)');
    await type(':channels', '@sample');
    await type(':post nobody text', '(no channel nobody; :channels lists them)');
    await type(':post sample', '(:post <channel> <text>');
    await type(':what', ':quit');
    input.write(':post @sample two\\nlines\n');
    await expect.poll(() => posts).toEqual([['sample', 'two\nlines']]);
  });
});

function kyivTime(): string {
  return clock.now().toLocaleTimeString('en-GB', { timeZone: 'Europe/Kyiv' });
}
