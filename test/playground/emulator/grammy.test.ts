import { autoRetry } from '@grammyjs/auto-retry';
import { Bot, GrammyError, InlineKeyboard, InputFile } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import { flood } from '../../../src/playground/emulator/index.js';
import { png, startEmulator } from './harness.js';

const bots: Bot[] = [];
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

async function startBot() {
  const parts = await startEmulator();
  const bot = new Bot(parts.emulator.token, { client: { apiRoot: parts.emulator.apiRoot } });
  bots.push(bot);
  return { ...parts, bot };
}

describe('a bot of grammY', () => {
  it('answers a command, edits in place on a press, and confirms its updates when stopped', async () => {
    const { bot, emulator, updates } = await startBot();
    bot.command('start', (ctx) =>
      ctx.reply(`Hello ${ctx.match}`, { reply_markup: new InlineKeyboard().text('Go', 'go') }),
    );
    bot.callbackQuery('go', async (ctx) => {
      await ctx.editMessageText('<b>Done</b>', { parse_mode: 'HTML' });
      await ctx.answerCallbackQuery('ok');
    });
    void bot.start();
    const person = emulator.createPerson();
    const message = await person.ask('/start x1');
    expect(message.text).toBe('Hello x1');
    const press = await person.answered(person.press(message, 'Go'));
    expect(press.answer?.text).toBe('ok');
    expect(message.versions.map(({ text }) => text)).toEqual(['Hello x1', 'Done']);
    await bot.stop();
    expect(await updates()).toEqual([]);
  });

  it('uploads a photo from memory', async () => {
    const { bot, subscriber } = await startBot();
    const person = await subscriber();
    const photo = new InputFile(png(20, 10), 'a.png');
    const sent = await bot.api.sendPhoto(person.chat.id, photo, {
      caption: 'chart',
      reply_markup: { force_reply: true },
    });
    expect(sent.photo[0]).toMatchObject({ width: 20, height: 10 });
    expect(person.fromBot()[0]).toMatchObject({ text: 'chart', attachment: { kind: 'photo' } });
  });

  it('gets 429 as an error with retry_after, and auto-retry comes back', async () => {
    const { bot, emulator, subscriber } = await startBot();
    const person = await subscriber();
    emulator.faults.next('sendMessage', flood(3));
    const error = await bot.api.sendMessage(person.chat.id, 'x').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    bot.api.config.use(autoRetry());
    emulator.faults.next('sendMessage', flood(0));
    await bot.api.sendMessage(person.chat.id, 'second');
    expect(person.fromBot().map(({ text }) => text)).toEqual(['second']);
  });
});
