import { expect, it } from 'vitest';
import { UpdatesInHand } from '../../src/bot/updates-in-hand.js';

let now = 0;
const inHand = () => new UpdatesInHand(() => now);

it('the oldest holds up what may be forgotten, until it is done', () => {
  const updates = inHand();
  updates.take([7, 8, 9]);
  updates.done(8);
  expect(updates.oldest()).toBe(7);
  updates.done(7);
  expect(updates.oldest()).toBe(9);
  updates.done(9);
  expect(updates.oldest()).toBeUndefined();
});

it('one that hangs is given up after a minute', () => {
  const updates = inHand();
  updates.take([7]);
  now += 30_000;
  updates.take([8]);
  now += 30_000;
  expect(updates.oldest()).toBe(8);
});

it('is settled when the last one is done, or when patience ends', async () => {
  const updates = inHand();
  await updates.settled(60_000);
  updates.take([1, 2]);
  const order: string[] = [];
  const settled = updates.settled(60_000).then(() => order.push('settled'));
  updates.done(1);
  order.push('one left');
  updates.done(2);
  await settled;
  expect(order).toEqual(['one left', 'settled']);
  updates.take([3]);
  await updates.settled(1);
  expect(updates.oldest()).toBe(3);
});
