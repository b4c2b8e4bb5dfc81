import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import type { ChatMessage, Person } from '../../src/playground/emulator/index.js';
import { createWorld, type World } from './world.js';

const REPORT =
  '24 августа в результате переговоров возвращены 146 российских военнослужащих. Взамен переданы 146 военнопленных ВСУ.';
const OTHER_SIDE = 'Сьогодні відбувся 68-й обмін полоненими. Додому повертаються 146 військовослужбовців.';
const WAIT = { timeout: 20_000 };

let world: World;
let app: App;
let ann: Person;
let alert: ChatMessage;

beforeAll(async () => {
  world = await createWorld();
  app = await world.startProgram();
  await world.isRead(world.ministry);
  await world.isRead(world.headquarters);
  ann = world.telegram.createPerson({ name: 'Ann', language: 'en' });
  const welcome = await ann.ask('/start');
  await ann.answered(ann.press(welcome, 0));
  await ann.answered(ann.press(welcome, 'bodies'));
});
afterAll(() => world.end());

const events = () =>
  world.database.db.selectFrom('events').select(['id', 'version']).where('origin', '=', 'live').execute();

it('a post of one side becomes an alert that says whose word it is', async () => {
  const arrives = ann.waitFor((message) => message.text.includes('exchange reported'), WAIT);
  world.ministry.add(REPORT);
  alert = await arrives;
  expect(alert.silent).toBe(false);
  expect(alert.text).toContain('One source so far: Russia');
  expect(alert.text).toMatch(/To Ukraine: 146 military/);
  expect(alert.text).toContain('S-152');
});

it('the other side’s post changes the same message', async () => {
  const edited = ann.waitForEdit(alert, WAIT);
  world.headquarters.add(OTHER_SIDE);
  await edited;
  expect(alert.text).toContain('Both sides say it took place');
  expect(ann.fromBot().filter((message) => message.text.includes('S-152'))).toEqual([alert]);
});

it('an edited post enters the ledger again: a changed number waits for a person, and a reply with a sound says so', async () => {
  const reply = ann.waitFor((message) => message.replyTo === alert, WAIT);
  world.ministry.edit(2, REPORT.replace('возвращены 146', 'возвращены 147'));
  expect((await reply).silent).toBe(false);
  expect((await reply).text).not.toMatch(/14\d/);
  expect(alert.text).toContain('being checked');
  expect(alert.text).not.toContain('146');
  expect(await events()).toHaveLength(1);
});

it('the same pages again change nothing', async () => {
  const before = { events: await events(), versions: alert.versions.length, messages: ann.messages().length };
  await world.isRead(world.ministry);
  await world.isRead(world.headquarters);
  expect({
    events: await events(),
    versions: alert.versions.length,
    messages: ann.messages().length,
  }).toEqual(before);
});

it('what is posted while the program is stopped is told after its start', async () => {
  await app.stop();
  world.ministry.add('Сегодня украинской стороне переданы тела 1000 погибших военнослужащих.');
  const arrives = ann.waitFor((message) => message.text.includes('S-153'), WAIT);
  app = await world.startProgram();
  expect((await arrives).text).toMatch(/To Ukraine: 1,000 bodies/);
});

it('nobody presses in vain: every press was answered', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
});
