import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, newest, openDesk, pressed } from './desk-world.js';

const DAY_MS = 86_400_000;

let world: DeskWorld;
let anna: Person;
let reader: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
  reader = await world.reader();
});
afterAll(() => world.stop());
beforeEach(() => world.ledger.clock.advance(10 * DAY_MS));

const day = (shift = 0) =>
  new Date(world.ledger.clock.now().getTime() + shift * DAY_MS).toISOString().slice(0, 10);

const eventOf = (name: string) =>
  world.db
    .selectFrom('events')
    .selectAll()
    .where('serial', '=', Number(name.slice(2)))
    .executeTakeFirstOrThrow();

/** The menu of an event, and a press in it: the dialogue that begins. */
async function begin(person: Person, name: string, button: string) {
  const menu = await person.ask(`/moderate ${name}`);
  await pressed(person, menu, button);
  return newest(person);
}

async function confirm(person: Person, reason = 'Checked against the source') {
  await pressed(person, 'latest', reason);
  const dialogue = newest(person);
  await pressed(person, dialogue, '✅ Confirm');
  return dialogue;
}

async function undo(person: Person) {
  await pressed(person, 'latest', '↩️ Undo');
  return await confirm(person);
}

function alertOf(name: string) {
  const alert = reader.fromBot().find(({ text }) => text.includes(name));
  if (alert === undefined) throw new Error(`no alert about ${name}`);
  return alert;
}

async function shown() {
  world.ledger.clock.advance(11 * 60_000);
  await world.deliverer.tick();
  world.ledger.clock.advance(11 * 60_000);
  await world.deliverer.tick();
}

test('merge two events, and take it back', async () => {
  const first = await world.swap({ date: day() });
  const second = await world.swap({ date: day(-3), figures: { 'ua.military': 20, 'ru.military': 20 } });
  const dialogue = await begin(anna, second, '🔗 Merge into another');
  expect(dialogue.buttons.some(({ text }) => text.startsWith(first))).toBe(true);
  for (const [typed, why] of [
    ['S-999999', 'no such event'],
    [second, 'the same event'],
    ['anything', 'no such event'],
  ] as const) {
    expect((await anna.ask(typed)).text).toContain(why);
  }
  await anna.ask(first);
  const done = await confirm(anna, 'The same swap');
  expect(done.text).toContain('Done');
  expect((await eventOf(second)).merged_into).toBe((await eventOf(first)).id);
  expect((await anna.ask(`/edit ${second}`)).text).toContain(`part of ${first}`);
  await pressed(anna, done, '↩️ Undo');
  await confirm(anna, 'Another swap');
  expect((await eventOf(second)).merged_into).toBeNull();
});

test('split a claim off, and put it back', async () => {
  const name = await world.swap({ date: day() });
  await world.swap({ date: day() }, { channel: 'koord_shtab' });
  const dialogue = await begin(anna, name, '✂️ Split off');
  expect(dialogue.buttons.map(({ text }) => text).join()).toContain('Coordination');
  await pressed(anna, dialogue, 'Coordination');
  await confirm(anna, 'Another swap');
  const claims = () =>
    world.db
      .selectFrom('event_versions')
      .select('event_id')
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst();
  expect(await claims()).toBeDefined();
  const events = await world.db.selectFrom('events').select('serial').where('date', '=', day()).execute();
  expect(events).toHaveLength(2);
  await undo(anna);
  expect((await eventOf(name)).confirmed_by.toSorted()).toEqual(['ru', 'ua']);
});

test('of many claims each can be found, with its time, and what a later post replaced is marked', async () => {
  const name = await world.swap({ date: day() });
  for (let more = 0; more < 9; more += 1) {
    world.ledger.clock.advance(60_000);
    await world.swap({ date: day(), figures: { 'ua.military': 140 + more } }, { channel: 'koord_shtab' });
  }
  const dialogue = await begin(anna, name, '✂️ Split off');
  const labels = () => dialogue.buttons.map(({ text }) => text);
  expect(labels()).toHaveLength(8 + 2);
  expect(labels()[0]).toMatch(/Coordination.*Kyiv time.*148/);
  expect(labels()[0]).not.toContain('replaced');
  expect(labels()[1]).toMatch(/replaced later.*147/);
  expect(dialogue.text).toContain('Page 1 of 2');
  await pressed(anna, dialogue, 'Older →');
  expect(labels()[1]).toContain("Russia's Defence Ministry");
  await pressed(anna, dialogue, '← Newer');
  expect(labels()[0]).toContain('148');
  await pressed(anna, dialogue, 'Older →');
  await pressed(anna, dialogue, "Russia's Defence Ministry");
  expect(dialogue.text).not.toContain('Which claim');
  await pressed(anna, dialogue, 'Cancel');
});

test('the only claim cannot be split off', async () => {
  const name = await world.swap({ date: day() });
  await pressed(anna, await begin(anna, name, '✂️ Split off'), "Russia's Defence Ministry");
  await pressed(anna, 'latest', 'Another swap');
  expect(newest(anna).text).toContain('only claim');
});

test('withdraw: the alert is struck and rings; the undo lets it stand again', async () => {
  const name = await world.swap({ date: day() });
  await world.deliverer.tick();
  const alert = alertOf(name);
  await begin(anna, name, '↩️ Withdraw');
  const dialogue = await confirm(anna, 'Not a swap');
  expect(dialogue.text).toContain('with sound');
  await shown();
  expect(alert.text).toContain('We withdraw this report');
  expect(newest(reader)).toMatchObject({ silent: false, replyTo: alert });
  await undo(anna);
  await shown();
  expect(alert.text).not.toContain('We withdraw');
});

test('mark as false names who denies it and where', async () => {
  const name = await world.swap({ date: day() });
  await world.deliverer.tick();
  const alert = alertOf(name);
  await begin(anna, name, '❌ Mark as false');
  for (const typed of ['no link', 'javascript:alert(1)', 'https://user:pass@x.org/', 'ftp://x.org/a']) {
    expect((await anna.ask(typed)).text).toContain('no link');
  }
  const source = await anna.ask('https://t.me/koord_shtab/77');
  await pressed(anna, source, 'Coordination');
  await confirm(anna, 'The source denies it');
  expect((await eventOf(name)).lifecycle).toBe('denied');
  await shown();
  expect(alert.text).toContain('denied');
  expect(alert.text).toContain('Coordination');
});

test('hold a field, join an agreement, see each in the log, undo the newest', async () => {
  const name = await world.swap({ date: day() });
  await pressed(anna, await begin(anna, name, '🔒 Hold'), 'To Ukraine: military');
  await confirm(anna);
  await begin(anna, name, '🧩 Agreement');
  await anna.ask('istanbul-2025-05-16');
  await confirm(anna);
  expect((await eventOf(name)).agreement).toBe('istanbul-2025-05-16');
  const other = await begin(anna, name, '🧩 Agreement');
  expect(other.buttons.map(({ text }) => text)).toContain('istanbul-2025-05-16');
  await pressed(anna, other, 'Cancel');
  const log = await anna.ask(`/log ${name}`);
  expect(log.text).toContain('held a field');
  expect(log.text).toContain('linked to an agreement');
  expect(log.text).toContain('@anna');
  expect((await anna.ask('/undo')).text).toContain(`linked to an agreement ${name}`);
  await confirm(anna);
  expect((await eventOf(name)).agreement).toBeNull();
  expect((await anna.ask('/log @anna')).text).toContain('Undone');
  expect((await anna.ask('/log today')).text).toContain(name);
  expect((await anna.ask('/log @nobody')).text).toContain('/log S-123');
});

test('under check with one press is seen by readers at once and takes nothing away', async () => {
  const name = await world.swap({ date: day() });
  await world.deliverer.tick();
  const alert = alertOf(name);
  const before = alert.text;
  const menu = await anna.ask(`/moderate ${name}`);
  const press = await pressed(anna, menu, '🔎 Under check');
  expect(press.answer?.text).toContain('being checked');
  await world.deliverer.tick();
  expect(alert.text).not.toBe(before);
  expect(alert.text).toContain('146');
  expect(alert.versions.at(-1)?.sound).toBe(false);
  await pressed(anna, menu, 'Check is over');
  await shown();
  expect(alert.text).not.toContain('checked');
});

test('add an event by hand, with a link and figures', async () => {
  await anna.ask('/add');
  await anna.ask('https://www.example.org/news/1?a=1&b=<2>');
  await pressed(anna, 'latest', 'example.org');
  await pressed(anna, 'latest', 'took place');
  await pressed(anna, 'latest', 'Prisoner exchange');
  await pressed(anna, 'latest', 'Today');
  expect((await anna.ask('12')).text).toContain('press a figure first');
  const figures = () => anna.fromBot().findLast(({ buttons }) => buttons.length > 5)!;
  await pressed(anna, figures(), 'To Ukraine: military');
  expect((await anna.ask('1e3')).text).toContain('no whole number');
  await anna.ask('12');
  expect(newest(anna).buttons.some(({ text }) => text === 'To Ukraine: military = 12')).toBe(true);
  await pressed(anna, 'latest', 'Done →');
  await confirm(anna);
  const added = await world.db
    .selectFrom('claims')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(added).toMatchObject({ source: 'media:example.org', figures: { 'ua.military': 12 }, date: day() });
  await undo(anna);
});

test('add a claim to an event', async () => {
  const name = await world.swap({ date: day() });
  await begin(anna, name, '➕ Add a claim');
  await anna.ask('https://t.me/uae_mofa/5');
  await pressed(anna, 'latest', 'UAE');
  await pressed(anna, 'latest', 'took place');
  await pressed(anna, 'latest', 'Prisoner exchange');
  await pressed(anna, 'latest', 'Today');
  await pressed(anna, 'latest', 'Done →');
  await confirm(anna);
  expect((await anna.ask(`/swap ${name}`)).text).toContain('UAE');
});

test('pause a channel: what it says waits; resumed, it is told', async () => {
  const choice = await anna.ask('/pause');
  await pressed(anna, choice, '⏸ @mod_russia');
  await confirm(anna);
  const name = await world.swap({ date: day() });
  expect((await eventOf(name)).fact_published).toBe(false);
  const again = await anna.ask('/pause');
  expect(again.text).toContain('⏸ paused: @mod_russia');
  await pressed(anna, again, '▶️ Resume @mod_russia');
  await confirm(anna);
  expect((await anna.ask('/pause')).text).not.toContain('paused: @');
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
