import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, forged, newest, openDesk, pressed } from './desk-world.js';

const DAY_MS = 86_400_000;

let world: DeskWorld;
let anna: Person;
let name: string;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.ledger.clock.advance(10 * DAY_MS);
});

const today = () => world.ledger.clock.now().toISOString().slice(0, 10);
const objections = () => world.db.selectFrom('objections').selectAll().orderBy('id').execute();

async function alerted(person: Person) {
  name = await world.swap({ date: today() });
  await world.deliverer.tick();
  return person.fromBot().find(({ text }) => text.includes(name))!;
}

describe.each([
  {
    language: 'en',
    button: '⚠️ Report an error',
    preset: 'A number is wrong',
    thanks: 'Thank you.',
    already: 'already',
  },
  {
    language: 'uk',
    button: '⚠️ Повідомити про помилку',
    preset: 'Неправильне число',
    thanks: 'Дякуємо.',
    already: 'вже',
  },
])('in $language', ({ language, button, preset, thanks, already }) => {
  test('two presses under an alert report an error; the alert stays as it is', async () => {
    const reader = await world.reader(language);
    const alert = await alerted(reader);
    await pressed(reader, alert, button);
    const question = newest(reader);
    expect(question.text).toContain(name);
    expect(question.buttons).toHaveLength(6);
    await pressed(reader, question, preset);
    expect(question.text).toContain(thanks);
    expect(alert.versions).toHaveLength(1);
    expect((await objections()).at(-1)).toMatchObject({
      preset: 'number_wrong',
      words: null,
      chat_id: reader.chat.id,
    });

    await pressed(reader, alert, button);
    await pressed(reader, 'latest', preset);
    expect(newest(reader).text).toContain(already);
  });

  test('own words are the answer to the bot’s question', async () => {
    const reader = await world.reader(language);
    const alert = await alerted(reader);
    await pressed(reader, alert, button);
    const buttons = newest(reader).buttons;
    await pressed(reader, 'latest', buttons.length - 1);
    const question = newest(reader);
    expect(question.text).toContain('300');
    const sent = reader.send('The <b>date</b> & the place are wrong', { replyTo: question });
    const answer = await reader.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
    expect(answer.text).toContain(thanks);
    expect((await objections()).at(-1)?.words).toBe('The <b>date</b> & the place are wrong');
  });
});

test('moderators see what readers object to, grouped, with their words as written', async () => {
  const readers = [await world.reader(), await world.reader(), await world.reader('ru')];
  await alerted(readers[0]!);
  const serial = name.slice(2).replace(/^0+/, '');
  for (const reader of readers) await forged(world, reader, `v1:a:objected:${serial}.double`);
  await pressed(
    readers[0]!,
    readers[0]!.fromBot().find(({ text }) => text.includes(name))!,
    '⚠️ Report an error',
  );
  await pressed(readers[0]!, 'latest', 'Something else');
  const sent = readers[0]!.send('<i>twice</i>', { replyTo: newest(readers[0]!) });
  await readers[0]!.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  await world.db
    .updateTable('cards')
    .set({ state: 'later', later_until: null })
    .where('event_id', '<', Number(serial))
    .execute();
  await anna.ask('/queue');
  let card = newest(anna);
  while (!card.text.includes(name)) {
    await pressed(anna, card, 'Next card');
    card = newest(anna);
  }
  expect(card.text).toContain('Told twice: 3');
  expect(card.text).toContain('<i>twice</i>');
  expect(card.text).toContain('Is all of it right as it stands?');
  await pressed(anna, card, '✅ Right');
  expect(
    (await objections()).filter(
      ({ event_id, settled_at }) => event_id === Number(serial) && settled_at === null,
    ),
  ).toEqual([]);
});

test('words are limited, and reports too', async () => {
  const reader = await world.reader();
  const alert = await alerted(reader);
  await pressed(reader, alert, '⚠️ Report an error');
  await pressed(reader, 'latest', 'Something else');
  const question = newest(reader);
  const long = reader.send('x'.repeat(301), { replyTo: question });
  const refused = await reader.waitFor(({ fromBot, id }) => fromBot && id > long.id);
  expect(refused.text).toContain('300 characters at most');
  const before = (await objections()).length;
  for (const preset of ['number_wrong', 'not_a_swap', 'old_news', 'double', 'translation']) {
    await forged(world, reader, `v1:a:objected:${Number(name.slice(2))}.${preset}`);
  }
  expect((await objections()).length - before).toBe(3);
  expect(newest(reader).text).toContain('come back later');
});

test('in groups the buttons lead to the private chat, and only there a report is filed', async () => {
  const admin = world.telegram.createPerson({ name: 'Admin' });
  const group = world.telegram.createGroup({ kind: 'supergroup' });
  const seat = group.add(admin, 'creator');
  group.addBot(admin);
  await seat.waitFor(({ fromBot }) => fromBot);
  const menu = await seat.ask('/subscribe');
  await seat.answered(seat.press(menu, 'prisoner exchanges'));
  name = await world.swap({ date: today() });
  await world.deliverer.tick();
  const alert = seat.fromBot().find(({ text }) => text.includes(name))!;
  expect(alert.buttons).toMatchObject([
    { url: `https://t.me/swapwatch_bot?start=error-${name}` },
    { url: `https://t.me/swapwatch_bot?start=${name}` },
  ]);
  const swap = await seat.ask(`/swap ${name}`);
  const press = await seat.answered(seat.press(swap, '⚠️ Report an error'));
  expect(press.answer?.url).toBe(`https://t.me/swapwatch_bot?start=error-${name}`);
  const sent = admin.start(`error-${name}`);
  const question = await admin.waitFor(({ fromBot, id }) => fromBot && id > sent.id);
  expect(question.buttons).toHaveLength(6);
});

test('an event that there is not is not objected to', async () => {
  const reader = await world.reader();
  const before = (await objections()).length;
  await forged(world, reader, 'v1:a:objected:99999.double');
  await forged(world, reader, 'v1:a:objected:1.nonsense');
  expect((await objections()).length).toBe(before);
});

test('/forget erases who objected and in which words', async () => {
  const reader = await world.reader();
  await alerted(reader);
  await forged(world, reader, `v1:a:objected:${Number(name.slice(2))}.double`);
  const question = await reader.ask('/forget');
  await pressed(reader, question, 'Erase everything');
  expect((await objections()).map(({ chat_id }) => chat_id)).not.toContain(reader.chat.id);
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
