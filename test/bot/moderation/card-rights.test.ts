import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, forged, newest, openDesk, pressed } from './desk-world.js';
import { cardOf, doubtfulSwap, startAnew, today } from './doubtful.js';

let world: DeskWorld;
let anna: Person;

beforeAll(async () => {
  world = await openDesk();
  anna = await world.moderator('Anna');
});
afterAll(() => world.stop());

beforeEach(() => startAnew(world));

describe('who may not', () => {
  test('a stranger’s forged press changes nothing', async () => {
    const name = await doubtfulSwap(world);
    const { id, revision } = await cardOf(world, name);
    const stranger = world.telegram.createPerson({ name: 'Stranger' });
    await stranger.ask('/start');
    for (const press of ['right', 'wrong', 'more', 'later', 'check']) {
      const answered = await forged(world, stranger, `v1:a:card:${id}.${revision}.${press}`);
      expect(answered.answer).toMatchObject({ alert: true, text: 'Only moderators can do that.' });
    }
    for (const data of [
      'v1:a:event:1.retract',
      'v1:a:undo:1',
      'v1:a:queue:0',
      'v1:s:log:0:',
      'v1:a:pause:pause.0',
      'v1:a:ask:00000000.confirm.',
    ]) {
      const answered = await forged(world, stranger, data);
      expect(answered.answer?.text, data).toBe('Only moderators can do that.');
    }
    expect(await cardOf(world, name)).toMatchObject({ state: 'open', revision, taken_by: null });
  });

  test('a moderator removed while a card is open cannot answer it', async () => {
    const name = await doubtfulSwap(world);
    const zoya = await world.moderator('Zoya');
    await zoya.ask('/queue');
    const card = newest(zoya);
    await pressed(zoya, card, '✖️ It did not');
    const dialogue = newest(zoya);
    const list = await world.owner.ask('/mods');
    await pressed(world.owner, list, 'Remove @zoya');
    const press = await pressed(zoya, dialogue, 'Not a swap');
    expect(press.answer?.text).toBe('Only moderators can do that.');
    expect((await pressed(zoya, card, '✅ It did')).answer?.text).toBe('Only moderators can do that.');
    expect((await zoya.ask('a reason')).text).toMatch(/Only moderators|\/help/);
    expect((await cardOf(world, name)).fact_published).toBe(false);
  });

  test('data that nobody made is answered and changes nothing', async () => {
    for (const data of [
      'card:',
      'card:0.0.right',
      'card:1',
      'card:999999.1.right',
      'card:1.1.nothing',
      'event:0.',
      'event:9999.merge',
      'undo:0',
      'undo:-1',
      'undo:1e3',
      'ask:',
      'ask:x.y.z',
      'appoint:0',
      'objected:1',
      'object:x',
      'queue:-1',
      'pause:ignore.0',
    ]) {
      const press = await forged(world, anna, `v1:a:${data}`);
      expect(press.answer, data).toBeDefined();
    }
  });
});

test('more steps in a minute than a person makes are refused', async () => {
  const lifecycleOf = (serial: string) =>
    world.db
      .selectFrom('events')
      .select('lifecycle')
      .where('serial', '=', Number(serial.slice(2)))
      .executeTakeFirstOrThrow();
  const name = await world.swap({ date: today(world) });
  const menu = await anna.ask(`/moderate ${name}`);
  for (let i = 0; i < 20; i += 1) await pressed(anna, menu, i % 2 === 0 ? '🔎 Under check' : 'Check is over');
  await pressed(anna, menu, '↩️ Withdraw');
  await pressed(anna, 'latest', 'Not a swap');
  const press = await pressed(anna, 'latest', '✅ Confirm');
  expect(press.answer?.text).toContain('Too many steps');
  expect((await lifecycleOf(name)).lifecycle).toBe('carried_out');
  world.ledger.clock.advance(61_000);
  await pressed(anna, 'latest', '✅ Confirm');
  expect((await lifecycleOf(name)).lifecycle).toBe('retracted');
});

test('whoever presses is answered, and nothing failed', () => {
  expect(world.telegram.unansweredPresses()).toEqual([]);
  expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
