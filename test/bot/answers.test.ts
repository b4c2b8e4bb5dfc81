import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, registerCommands } from '../../src/bot/commands.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { LANGUAGES } from '../../src/locales/translate.js';
import { type RunningBot, startBot } from './harness.js';

const translate = loadTranslations();

let running: RunningBot;

beforeAll(async () => {
  running = await startBot();
});
afterAll(() => running.stop());

/** The first words of a text, as a reader sees them. */
function seen(html: string): string {
  return html.replace(/<[^>]*>/g, '').split('\n')[0]!;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['/start', 'start-text'],
    ['/help', 'help-text'],
    ['/subscribe', 'subscribe-none'],
    ['/latest', 'latest-title'],
    ['/totals', 'totals-title'],
    ['/swap', 'swap-usage'],
    ['/sources', 'sources-none'],
    ['/ask', 'ask-intro'],
    ['/language', 'language-choose'],
    ['/stop', 'stop-not-subscribed'],
    ['/forget', 'forget-confirm'],
    ['/nothing', 'unknown-command'],
    ['Привет', 'unknown-text'],
    ['😀', 'unknown-text'],
  ])('%s answers with %s', async (command, key) => {
    const answer = await running.telegram.createPerson({ language }).ask(command);
    expect(answer.text.startsWith(seen(translate(language, key)))).toBe(true);
  });

  test('/totals tells both sides, officials, those held and the day to which it is complete', async () => {
    const { text } = await running.telegram.createPerson({ language }).ask('/totals');
    const plain = text.replaceAll('\u00a0', ' ');
    for (const number of [
      '7 508',
      '6 466',
      '480',
      '562',
      '6 467',
      '22 748',
      '1 340',
      '8 050',
      '6 922',
      '2 466',
    ]) {
      expect(plain).toContain(language === 'en' ? number.replace(' ', ',') : number);
    }
    expect(plain).toContain('2026, 12:07 UTC');
    expect(text.length).toBeLessThanOrEqual(4096);
  });

  test('/swap by serial and by official number', async () => {
    const person = running.telegram.createPerson({ language });
    const bySerial = await person.ask('/swap S-134');
    const byOrdinal = await person.ask('/swap 68-й');
    expect(byOrdinal.text).toBe(bySerial.text);
    expect(bySerial.text).toContain('2025');
    expect((await person.ask('/swap 9999')).text).toBe(
      translate(language, 'swap-not-found', { name: 'S-9999' }),
    );
    expect((await person.ask('/swap 999th')).text).toContain('999');
  });
});

test('an official number of several days offers them', async () => {
  const person = running.telegram.createPerson();
  const answer = await person.ask('/swap 53rd');
  expect(answer.buttons.map(({ text }) => text)).toEqual(['S-086', 'S-087']);
  await person.answered(person.press(answer, 'S-087'));
  expect(answer.text).toContain('S-087');
});

test('a link in an alert opens its swap', async () => {
  const person = running.telegram.createPerson();
  person.start('S-134');
  expect((await person.waitFor(({ fromBot }) => fromBot)).text).toContain('S-134');
  expect((await person.ask('/start <b>')).text).toContain('Swapwatch');
});

test('a merged swap leads to the one it became', async () => {
  const { db } = running;
  const target = await db.selectFrom('events').select('id').where('serial', '=', 2).executeTakeFirstOrThrow();
  await db.updateTable('events').set({ merged_into: target.id }).where('serial', '=', 1).execute();
  const { text } = await running.telegram.createPerson().ask('/swap S-001');
  expect(text).toContain(
    translate('en', 'swap-merged', { old: 'S-001', new: 'S-002' }).replace(/<[^>]*>/g, ''),
  );
  await db.updateTable('events').set({ merged_into: null }).where('serial', '=', 1).execute();
});

test.each([
  ['/START', 'start-text'],
  ['/Swap', 'swap-usage'],
  ['/Sources@{me}', 'sources-none'],
])('%s is understood whatever its case', async (command, key) => {
  const text = command.replace('{me}', running.bot.botInfo.username);
  const answer = await running.telegram.createPerson().ask(text);
  expect(answer.text.startsWith(seen(translate('en', key)))).toBe(true);
});

test('what stands behind a command in capitals keeps its case', async () => {
  const { text } = await running.telegram.createPerson().ask('/TOTALS What');
  expect(text).toContain('“What”');
});

test('what is not published is not found', async () => {
  const { db } = running;
  await db.updateTable('events').set({ fact_published: false }).where('serial', '=', 3).execute();
  expect((await running.telegram.createPerson().ask('/swap 3')).text).toContain('no S-003');
  await db.updateTable('events').set({ fact_published: true }).where('serial', '=', 3).execute();
});

test('buttons go from one screen to another in the same message', async () => {
  const person = running.telegram.createPerson();
  const menu = await person.ask('/start');
  await person.answered(person.press(menu, 'Totals'));
  expect(menu.text).toContain('Returned since March 2022');
  await person.answered(person.press(menu, '2025'));
  expect(menu.text).toContain('Returned, 1 Jan 2025 – 31 Dec 2025');
  await person.answered(person.press(menu, 'Bodies'));
  expect(menu.text).toContain('Only: bodies');
  expect(person.fromBot()).toHaveLength(1);
  await person.answered(person.press(menu, 'How we count'));
  const [, below] = person.fromBot();
  expect(below?.text).toContain('How we count');
  expect(menu.text).toContain('Only: bodies');
});

test('the menus of commands and the descriptions are registered in every language', async () => {
  const { bot } = running;
  await registerCommands(bot.api, translate);
  for (const language of LANGUAGES) {
    const code = language === 'en' ? {} : { language_code: language };
    const menu = await bot.api.getMyCommands(code);
    expect(menu.map(({ command }) => command)).toEqual([...COMMANDS]);
    expect(menu[1]?.description).toBe(translate(language, 'command-latest'));
    const inGroups = await bot.api.getMyCommands({ scope: { type: 'all_group_chats' }, ...code });
    expect(inGroups.map(({ command }) => command)).not.toContain('start');
    expect((await bot.api.getMyDescription(code)).description).toBe(translate(language, 'bot-description'));
  }
  const before = running.telegram.calls('setMyDescription').length;
  await registerCommands(bot.api, translate);
  expect(running.telegram.calls('setMyDescription')).toHaveLength(before);
});

test('every command of the menu is known', async () => {
  const person = running.telegram.createPerson();
  for (const command of COMMANDS) {
    expect((await person.ask(`/${command}`)).text).not.toBe(translate('en', 'unknown-command'));
  }
});

test('every press was answered', () => {
  expect(running.telegram.unansweredPresses()).toEqual([]);
});
