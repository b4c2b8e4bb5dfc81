import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatMessage, Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, newest, openDesk, pressed } from './desk-world.js';

const DAY_MS = 86_400_000;

let world: DeskWorld;
let name: string;
let anna: Person;
let borys: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
  borys = await world.moderator('Borys', 'ru');
  name = await world.swap();
});
afterAll(() => world.stop());

const toUkraine = async () => {
  const row = await world.db
    .selectFrom('event_sides')
    .innerJoin('events', 'events.id', 'event_sides.event_id')
    .select('military')
    .where('serial', '=', Number(name.slice(2)))
    .where('side', '=', 'ua')
    .executeTakeFirstOrThrow();
  return row.military;
};

/** Up to the question for the value of one field. */
async function upToValue(person: Person, field: string): Promise<ChatMessage> {
  const question = await person.ask(`/edit ${name}`);
  await pressed(person, question, field);
  return question;
}

async function lettingChatsKnow(): Promise<void> {
  world.ledger.clock.advance(11 * 60_000);
  await world.deliverer.tick();
}

describe.each([
  {
    language: 'en',
    field: 'To Ukraine: military',
    range: '0 to 10,000',
    misread: 'We misread the post',
    before: 'To Ukraine: military: 146 → 147',
    told: '🔔 1 chat will be told, with sound.',
    confirm: '✅ Confirm',
    undo: '↩️ Undo',
    restored: 'To Ukraine: military: 147 → 146',
  },
  {
    language: 'uk',
    field: 'Україні: військов',
    range: 'від 0 до 10 000',
    misread: 'Ми неправильно прочитали допис',
    before: '146 → 147',
    told: '🔔 Дізнається 1 чат, зі звуком.',
    confirm: '✅ Підтвердити',
    undo: '↩️ Скасувати',
    restored: '147 → 146',
  },
])('in $language', ({ language, field, range, misread, before, told, confirm, undo, restored }) => {
  test('field, value, reason, confirmation: the chats are corrected, and the undo corrects them back', async () => {
    world.ledger.clock.advance(10 * DAY_MS);
    name = await world.swap({ date: world.ledger.clock.now().toISOString().slice(0, 10) });
    const moderator = await world.moderator(`Mod_${language}`, language);
    const reader = await world.reader(language);
    await world.deliverer.tick();
    const alert = newest(reader);
    expect(alert.text).toContain('146');

    const question = await upToValue(moderator, field);
    expect(question.text).toContain(range);
    expect(question.text).toContain('146');
    const reason = await moderator.ask('147');
    await pressed(moderator, reason, misread);
    expect(reason.text).toContain(before);
    expect(reason.text).toContain(told);
    expect(await toUkraine()).toBe(146);
    await pressed(moderator, reason, confirm);
    expect(await toUkraine()).toBe(147);

    await lettingChatsKnow();
    await lettingChatsKnow();
    expect(alert.text).toContain('147');
    expect(alert.buttons).toHaveLength(2);
    expect(newest(reader)).toMatchObject({ silent: false, replyTo: alert });

    await pressed(moderator, reason, undo);
    await pressed(moderator, 'latest', misread);
    expect(newest(moderator).text).toContain(restored);
    await pressed(moderator, 'latest', confirm);
    expect(await toUkraine()).toBe(146);
    await world.db.deleteFrom('subscriptions').execute();
  });
});

describe('what is typed as a number', () => {
  test.each([
    ['1e9', 'no whole number'],
    ['−5', 'cannot be below zero'],
    ['-5', 'cannot be below zero'],
    ['сто сорок шесть', 'no whole number'],
    ['1000000', 'too large'],
    ['146.5', 'no whole number'],
    ['<b>146</b>', 'no whole number'],
  ])('%s is refused, and the question stays', async (typed, why) => {
    await upToValue(anna, 'To Ukraine: military');
    expect((await anna.ask(typed)).text).toContain(why);
    const reason = await anna.ask('١٤٧');
    expect(reason.text).toContain('Why?');
    await pressed(anna, reason, 'We misread the post');
    expect(reason.text).toContain('146 → 147');
    await pressed(anna, reason, 'Cancel');
    expect(reason.text).toBe('Nothing was changed.');
    expect(await toUkraine()).toBe(146);
  });

  test('unknown is a value, and 0 another', async () => {
    const question = await upToValue(anna, 'To Ukraine: military');
    await pressed(anna, question, 'not known');
    await pressed(anna, question, 'We misread the post');
    expect(question.text).toContain('146 → not known');
    await pressed(anna, question, '← Back');
    await pressed(anna, question, '← Back');
    const reason = await anna.ask('0');
    await pressed(anna, reason, 'We misread the post');
    expect(reason.text).toContain('146 → 0');
    await pressed(anna, reason, 'Cancel');
  });
});

test('days are read day first; what is no day is refused', async () => {
  const question = await upToValue(anna, 'Date');
  expect(question.text).toContain('24.08.2025');
  for (const typed of ['2025-02-30', '2021-08-24', '2031-01-01', 'tomorrow', '24.08']) {
    expect((await anna.ask(typed)).text).not.toContain('Why?');
  }
  const reason = await anna.ask('20.08.2025');
  await pressed(anna, reason, 'The wrong day');
  expect(reason.text).toContain('→ 20 Aug 2025');
  await pressed(anna, reason, 'Cancel');
});

test('of two at once the second sees what has changed and by whom; nothing is overwritten', async () => {
  const first = await upToValue(anna, 'To Ukraine: military');
  const second = await upToValue(borys, 'Украине: воен');
  expect(first.text).toContain('146');
  const annas = await anna.ask('150');
  const boryss = await borys.ask('151');
  await pressed(anna, annas, 'We misread the post');
  await pressed(borys, boryss, 'Мы неверно прочли пост');
  await pressed(anna, annas, '✅ Confirm');
  expect(await toUkraine()).toBe(150);

  await pressed(borys, boryss, '✅ Подтвердить');
  expect(await toUkraine()).toBe(150);
  expect(boryss.text).toContain('@anna');
  expect(boryss.text).toContain('146 → 150');
  await pressed(borys, boryss, 'Продолжить с этого места');
  expect(boryss.text).toContain('150 → 151');
  await pressed(borys, boryss, '✅ Подтвердить');
  expect(await toUkraine()).toBe(151);
  expect(second.id).toBeLessThan(boryss.id);
});

test('a reason of one’s own is shown as it was written, without its HTML', async () => {
  await upToValue(anna, 'To Russia: military');
  const reason = await anna.ask('140');
  expect(reason.text).toContain('300 characters');
  expect((await anna.ask('x'.repeat(301))).text).toContain('300 characters at most');
  const confirmation = await anna.ask('<b>Bold</b> & <a href="https://x.y">link</a>');
  expect(confirmation.text).toContain('<b>Bold</b> & <a href="https://x.y">link</a>');
  await pressed(anna, confirmation, '✅ Confirm');
  expect((await anna.ask(`/log ${name}`)).text).toContain('<b>Bold</b> & <a href="https://x.y">link</a>');
  expect((await anna.ask(`/swap ${name}`)).text).toContain('<b>Bold</b> &');
  expect((await anna.ask('/corrections')).text).toContain('<b>Bold</b> &');
});

test('a dialogue goes on after a restart, and ends after a day', async () => {
  await upToValue(anna, 'To Russia: military');
  await world.restart();
  const reason = await anna.ask('139');
  expect(reason.text).toContain('Why?');
  await world.restart();
  world.ledger.clock.advance(25 * 3_600_000);
  const press = await pressed(anna, reason, 'We misread the post');
  expect(press.answer?.text).toBe("This dialogue is over, or somebody else's.");
  expect((await anna.ask('138')).text).toContain('/help');
});

test('a confirmation pressed twice acts once; buttons of an earlier dialogue do nothing', async () => {
  await upToValue(anna, 'To Russia: military');
  const reason = await anna.ask('138');
  await pressed(anna, reason, 'We misread the post');
  const version = reason.versions.length - 1;
  await pressed(anna, reason, '✅ Confirm');
  const again = await anna.answered(anna.press(reason, '✅ Confirm', { version }));
  expect(again.answer?.text).toContain('over');
  const old = await upToValue(anna, 'To Russia: military');
  await upToValue(anna, 'To Ukraine: military');
  expect((await pressed(anna, old, 'not known')).answer?.text).toContain('over');
  await pressed(anna, 'latest', 'Cancel');
  const corrections = await world.db
    .selectFrom('corrections')
    .select('value')
    .where('field', '=', 'ru.military')
    .execute();
  expect(corrections.map(({ value }) => value)).toEqual([{ value: 140 }, { value: 138 }]);
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
