import { expect, it } from 'vitest';
import { Pace } from '../../src/alerts/pace.js';
import { FakeTimer } from './fake-timer.js';

async function times(timer: FakeTimer, pace: Pace, chats: readonly number[]): Promise<number[]> {
  const start = timer.now();
  return Promise.all(
    chats.map(async (chat) => {
      await pace.take(chat);
      return timer.now() - start;
    }),
  );
}

it('keeps to the rate over all chats, a tenth of a second ahead at most', async () => {
  const timer = new FakeTimer();
  const chats = Array.from({ length: 300 }, (_, index) => index + 1);
  const at = (await times(timer, new Pace(30, timer), chats)).toSorted((a, b) => a - b);
  for (let first = 0; first + 31 < at.length; first++) {
    // 31 more calls take at least a second, but for the tenth that may be caught up.
    expect(at[first + 31]! - at[first]!).toBeGreaterThan(900);
  }
  expect(at.at(-1)).toBeGreaterThan(9800);
  expect(at.at(-1)).toBeLessThan(10_000);
});

it('gives a chat one message a second, and a group one in three', async () => {
  const timer = new FakeTimer();
  const pace = new Pace(1000, timer);
  expect(await times(timer, pace, [7, 7, 7])).toEqual([0, 1000, 2000]);
  timer.advance(10_000);
  expect(await times(timer, pace, [-7, -7])).toEqual([0, 3000]);
});

it('lets nobody wait in place for a chat that must rest long', async () => {
  const timer = new FakeTimer();
  const pace = new Pace(1000, timer);
  const rests = await Promise.all([-7, -7, -7, -7].map((chat) => pace.take(chat)));
  expect(rests).toEqual([0, 0, 6000, 6000]);
});
