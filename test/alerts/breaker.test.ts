import { describe, expect, it } from 'vitest';
import { ALARM_PAUSE_MS, type Alarm, Breaker, REFUSALS_IN_A_ROW } from '../../src/alerts/breaker.js';
import { FakeTimer } from './fake-timer.js';

function setUp() {
  const timer = new FakeTimer();
  const alarms: Alarm[] = [];
  return { timer, alarms, breaker: new Breaker(timer, (alarm) => alarms.push(alarm)) };
}
const repeat = (count: number, action: () => void) => {
  for (let i = 0; i < count; i++) action();
};

describe('breaker', () => {
  it('takes refusals for the chats’ own while messages arrive between them', () => {
    const { breaker, alarms } = setUp();
    repeat(10, () => {
      repeat(REFUSALS_IN_A_ROW - 1, () => breaker.refused());
      breaker.success();
    });
    expect([breaker.isStopped, alarms]).toEqual([false, []]);
  });

  it('alarms once for what it cannot be, and tries again later', () => {
    const { breaker, alarms, timer } = setUp();
    repeat(3 * REFUSALS_IN_A_ROW, () => breaker.refused());
    expect(alarms).toEqual([{ kind: 'refused_everywhere', chats: REFUSALS_IN_A_ROW }]);
    timer.advance(ALARM_PAUSE_MS - 1);
    expect(breaker.isStopped).toBe(true);
    timer.advance(1);
    expect(breaker.isStopped).toBe(false);
  });

  it('pauses longer and longer while Telegram is down, a minute at most', () => {
    const { breaker, timer } = setUp();
    const pauses = [];
    for (let outage = 0; outage < 7; outage++) {
      repeat(10, () => breaker.failed());
      let pause = 0;
      for (; breaker.isStopped; pause += 1000) timer.advance(1000);
      pauses.push(pause);
    }
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    breaker.success();
    repeat(9, () => breaker.failed());
    expect(breaker.isStopped).toBe(false);
  });

  it('slows down for all only when several chats are flooded within ten seconds', () => {
    const { breaker, timer } = setUp();
    repeat(5, () => breaker.flooded(1, 30));
    breaker.flooded(2, 30);
    expect(breaker.isStopped).toBe(false);
    timer.advance(10_000);
    breaker.flooded(3, 30);
    breaker.flooded(4, 30);
    expect(breaker.isStopped).toBe(false);
    breaker.flooded(5, 30);
    timer.advance(29_999);
    expect(breaker.isStopped).toBe(true);
    timer.advance(1);
    expect(breaker.isStopped).toBe(false);
  });
});
