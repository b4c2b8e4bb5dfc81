import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moderationDeps } from '../../../src/bot/moderation-deps.js';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, newest, openDesk, pressed } from './desk-world.js';
import { cardOf, doubtfulSwap, startAnew, today } from './doubtful.js';

let world: DeskWorld;
let anna: Person;
let borys: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
  borys = await world.moderator('Borys', 'ru');
});
afterAll(() => world.stop());

beforeEach(() => startAnew(world));

describe.each([
  {
    language: 'en',
    question: 'Did it take place, as read?',
    right: '✅ It did',
    read: 'Prisoner exchange, took place',
  },
  {
    language: 'uk',
    question: 'Це відбулося, як прочитано?',
    right: '✅ Відбулося',
    read: 'Обмін полоненими, відбулося',
  },
])('in $language', ({ language, question, right, read }) => {
  test('a card shows the words, what was read and one question; one press answers it', async () => {
    const moderator = await world.moderator(`Card_${language}`, language);
    const name = await doubtfulSwap(world);
    await moderator.ask('/queue');
    const card = await moderator.waitFor(({ text }) => text.includes(name));
    expect(card.text).toContain(question);
    expect(card.text).toContain(read);
    expect(card.text).toContain('146');
    expect(card.buttons).toHaveLength(3);
    expect((await cardOf(world, name)).fact_published).toBe(false);
    await pressed(moderator, card, right);
    expect(await cardOf(world, name)).toMatchObject({ state: 'settled', fact_published: true });
    expect(card.text).toContain(`@card_${language}`);
  });
});

test('of the post the evidence is marked', async () => {
  const words = 'The ministry: 146 & <more> came home.';
  const start = words.indexOf('146');
  const at = world.ledger.clock.now();
  const spans = { 'ua.military': { start, end: start + 3 } };
  const report = {
    kind: 'exchange' as const,
    date: today(world),
    figures: { 'ua.military': 146 },
    outside: {},
    qualifiers: {},
    mediators: [],
    categories: [],
    spans,
  };
  world.ledger.say(words, { reports: [report], doubts: ['verdict_unsure'] });
  const post = world.ledger.incoming({
    channel: 'mod_russia',
    messageId: 900,
    at: at.toISOString(),
    says: {},
  });
  await moderationDeps(world.ledger.deps, []).takePost({ ...post, text: words });
  await anna.ask('/queue');
  const card = newest(anna);
  const marked = card.entities
    .filter(({ type }) => type === 'underline')
    .map(({ offset, length }) => card.text.slice(offset, offset + length));
  expect(marked).toEqual(['146']);
  expect(card.text).toContain(words);
});

test('more opens everything else, and less closes it', async () => {
  const name = await doubtfulSwap(world);
  await anna.ask('/queue');
  const card = newest(anna);
  await pressed(anna, card, '⋯ More');
  for (const text of [
    'Edit',
    'another event',
    'Split off',
    'follow-up',
    'announced',
    'Not about',
    'Under check',
    'Later',
    'Source',
    'Look again',
  ]) {
    expect(
      card.buttons.some((button) => button.text.includes(text)),
      text,
    ).toBe(true);
  }
  expect(card.buttons.find(({ text }) => text.startsWith('Source'))).toMatchObject({
    url: expect.stringMatching(/^https:\/\/t\.me\/mod_russia\/\d+$/),
  });
  expect(card.text).toContain('@anna has this card.');
  await pressed(anna, card, '← Less');
  expect(card.buttons).toHaveLength(3);
  await pressed(anna, card, '⋯ More');
  await pressed(anna, card, '🕓 Later');
  expect((await cardOf(world, name)).state).toBe('later');
});

test('no asks for a reason and says what follows, and only then sets the report aside', async () => {
  const name = await doubtfulSwap(world);
  await anna.ask('/queue');
  await pressed(anna, 'latest', '✖️ It did not');
  const dialogue = newest(anna);
  await pressed(anna, dialogue, 'Not a swap');
  expect(dialogue.text).toContain('Not told to readers.');
  expect((await cardOf(world, name)).state).toBe('taken');
  await pressed(anna, dialogue, '✅ Confirm');
  expect(await cardOf(world, name)).toMatchObject({ state: 'settled', fact_published: false });
});

test('a card that somebody has is refused to others, in words of their own language', async () => {
  await doubtfulSwap(world);
  await anna.ask('/queue');
  await borys.ask('/queue');
  await pressed(anna, 'latest', '⋯ More');
  const press = await pressed(borys, 'latest', '✅ Состоялось');
  expect(press.answer?.alert).toBe(true);
  // The card looks different since Anna took it; shown anew, it says who has it.
  const again = await pressed(borys, 'latest', '✅ Состоялось');
  expect(again.answer?.text).toContain('@anna');
});

test('an answer to what the card said before is not taken', async () => {
  const name = await doubtfulSwap(world);
  await anna.ask('/queue');
  const card = newest(anna);
  await world.db
    .updateTable('cards')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', (await cardOf(world, name)).id)
    .execute();
  const press = await pressed(anna, card, '✅ It did');
  expect(press.answer?.text).toContain('changed');
  expect((await cardOf(world, name)).state).toBe('open');
  await pressed(anna, card, '✅ It did');
  expect((await cardOf(world, name)).state).toBe('settled');
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
