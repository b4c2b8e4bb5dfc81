import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import type { ChatMessage, Person } from '../../src/playground/emulator/index.js';
import { createWorld, type World } from './world.js';

const WAIT = { timeout: 20_000 };
const [OLENA, PETRO] = [4242, 4343];
const TOO_MANY =
  '24 августа возвращены 900 российских военнослужащих. Взамен переданы 900 военнопленных ВСУ.';

let world: World;
let app: App;
let olena: Person;
let petro: Person;
let ann: Person;
let iryna: Person;
let alert: ChatMessage;
let same: ChatMessage;

beforeAll(async () => {
  world = await createWorld({ ownerIds: [OLENA, PETRO] });
  app = await world.startProgram();
  await world.isRead(world.ministry);
  olena = world.telegram.createPerson({ id: OLENA, name: 'Olena', language: 'en' });
  petro = world.telegram.createPerson({ id: PETRO, name: 'Petro', language: 'uk' });
  ann = world.telegram.createPerson({ name: 'Ann', language: 'en' });
  iryna = world.telegram.createPerson({ name: 'Iryna', language: 'uk' });
  for (const reader of [ann, iryna]) await reader.answered(reader.press(await reader.ask('/start'), 0));
});
afterAll(() => world.end());

const press = async (person: Person, message: ChatMessage | 'latest', button: string) =>
  person.answered(person.press(message, button));

it('a doubtful number is told to nobody, and waits for those who decide', async () => {
  const arrives = ann.waitFor(({ text }) => text.includes('S-152'), WAIT);
  const arrivesInUkrainian = iryna.waitFor(({ text }) => text.includes('S-152'), WAIT);
  world.ministry.add(TOO_MANY);
  [alert, same] = await Promise.all([arrives, arrivesInUkrainian]);
  expect(alert.text).toContain('being checked');
  expect(alert.text).not.toContain('900');
  expect((await olena.ask('/start')).text).toContain('1 post awaits review');
  const card = await olena.ask('/queue');
  expect(card.text).toContain('Are the figures right?');
  const marked = card.entities
    .filter(({ type }) => type === 'underline')
    .map(({ offset, length }) => card.text.slice(offset, offset + length));
  expect(marked).toEqual(['24 августа', '900', '900']);
  expect((await petro.ask('/queue')).text).toContain('Числа правильні?');
});

it('what one owner corrects is right in every chat and language, and the other’s card says who did it', async () => {
  const card = petro.fromBot().at(-1)!;
  const fixed = ann.waitFor((message) => message === alert && message.text.includes('90 military'), WAIT);
  const settled = olena.waitFor(({ text }) => text.includes('Settled by'), WAIT);
  await press(petro, card, '✖️ Неправильно');
  await press(petro, 'latest', 'Україні: військові');
  await petro.ask('90');
  await press(petro, 'latest', 'Ми неправильно прочитали допис');
  const first = petro.fromBot().at(-1)!;
  expect(first.text).toContain('900 → 90');
  // What would still be wrong is seen before anybody is told.
  expect(first.text).toContain('Росії: 900 військових');
  await press(petro, first, 'Підтвердити й виправити ще');
  expect(alert.text).not.toContain('900');
  await press(petro, 'latest', 'Росії: військові');
  await petro.ask('90');
  await press(petro, 'latest', 'Ми неправильно прочитали допис');
  const second = petro.fromBot().at(-1)!;
  expect(second.text).toContain('2 чати');
  await press(petro, second, '✅ Підтвердити: тепер усе правильно');
  await fixed;
  await iryna.waitFor((message) => message === same && message.text.includes('90 військов'), WAIT);
  expect(alert.text).toContain('Corrected by us');
  expect(alert.text).not.toContain('To Russia: 900');
  expect(alert.buttons.map(({ text }) => text)).toContain('⚠️ Report an error');
  expect((await settled).text).toContain(String(PETRO));
});

it('a reader reports an error, a moderator looks, corrects it and takes it back', async () => {
  await press(ann, alert, '⚠️ Report an error');
  await press(ann, 'latest', 'A number is wrong');
  // Replies to alerts come when they come.
  await ann.waitFor((message) => message.fromBot && message.text.includes('Thank you'));
  const card = await olena.ask('/queue');
  expect(card.text).toContain('A number is wrong: 1');
  await press(olena, card, '✖️ Wrong');
  await press(olena, 'latest', 'To Russia: military');
  await olena.ask('91');
  await press(olena, 'latest', 'We misread the post');
  const dialogue = olena.fromBot().at(-1)!;
  const corrected = ann.waitFor(({ text }) => text.includes('To Russia: 91'), WAIT);
  const before = ann.fromBot();
  const rings = ann.waitFor((message) => message.replyTo === alert && !before.includes(message), WAIT);
  await press(olena, dialogue, '✅ Confirm: now all is right');
  await corrected;
  expect((await rings).silent).toBe(false);

  const back = ann.waitFor(({ text }) => text.includes('To Russia: 90 '), WAIT);
  await press(olena, dialogue, '↩️ Undo');
  await press(olena, 'latest', 'Checked against the source');
  await press(olena, 'latest', '✅ Confirm');
  await back;
});

it('a dialogue survives a restart of the program', async () => {
  const field = await olena.ask('/edit S-152');
  await press(olena, field, 'Date');
  await app.stop();
  app = await world.startProgram();
  const reason = await olena.ask('23.08.2025');
  expect(reason.text).toContain('Why?');
  await press(olena, reason, 'Cancel');
  expect(reason.text).toBe('Nothing was changed.');
});

it('nobody presses in vain', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
});
