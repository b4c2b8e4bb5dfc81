import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/playground/emulator/index.js';
import { type DeskWorld, openDesk } from './desk-world.js';
import { DAY_MS, today } from './doubtful.js';

const WORDS = [
  '/queue',
  '/edit S-001',
  '/moderate S-002',
  '/log today',
  '/undo',
  '/add',
  '/pause',
  '/mods',
  '/swap S-001',
  '147',
  '0',
  '?',
  '-1',
  '1e9',
  'S-002',
  '2025-08-24',
  'https://example.org/a',
  'words <b>of</b> & my own',
  'x'.repeat(400),
];

let world: DeskWorld;

beforeAll(async () => {
  world = await openDesk();
  await world.owner.ask('/start');
  for (const doubts of [undefined, ['verdict_unsure' as const], ['contradictory_figures' as const]]) {
    world.ledger.clock.advance(10 * DAY_MS);
    await world.swap({ date: today(world) }, doubts && { doubts });
    await world.swap({ date: today(world) }, { channel: 'koord_shtab' });
  }
});
afterAll(() => world.stop());

/** Types, or presses a button of some message, perhaps one that the message no longer has. */
async function step(person: Person, [what, which, when]: [number, number, number]): Promise<void> {
  const messages = person.fromBot().flatMap((message) =>
    message.versions.map((version, index) => ({
      message,
      index,
      buttons: version.keyboard?.inline_keyboard.flat() ?? [],
    })),
  );
  const pressable = messages.flatMap(({ message, index, buttons }) =>
    buttons.flatMap((button, number) => ('callback_data' in button ? [{ message, index, number }] : [])),
  );
  // Mostly the newest buttons: somebody who gets somewhere.
  const near = pressable.slice(when % 4 === 0 ? 0 : -12);
  const target = near[which % Math.max(1, near.length)];
  if (what % 3 === 0 || target === undefined) {
    await person.ask(WORDS[which % WORDS.length]!);
    return;
  }
  await person.answered(person.press(target.message, target.number, { version: target.index }));
}

test('whatever an owner presses and types, in whatever order, is answered and fails nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)), { minLength: 40, maxLength: 40 }),
      async (steps) => {
        for (const one of steps) await step(world.owner, one);
        world.ledger.clock.advance(120_000);
        await world.deliverer.tick();
        await world.cards.tick();
        expect(world.log.filter((line) => line.includes('"level":50'))).toEqual([]);
        expect(world.telegram.unansweredPresses()).toEqual([]);
      },
    ),
    { numRuns: 4, seed: 20261126, endOnFailure: true },
  );
}, 60_000);
