import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, isDay, kyivDay } from '../../src/domain/day.js';

describe('the day in Kyiv', () => {
  test.each([
    ['2025-08-24T10:32:00Z', '2025-08-24', 'noon is easy'],
    ['2025-08-24T20:59:59Z', '2025-08-24', 'the last second of a summer day, three hours ahead of UTC'],
    ['2025-08-24T21:00:00Z', '2025-08-25', 'midnight in summer'],
    ['2025-01-15T21:30:00Z', '2025-01-15', 'half past eleven in winter, two hours ahead'],
    ['2025-01-15T22:00:00Z', '2025-01-16', 'midnight in winter'],
    ['2025-03-30T00:59:59Z', '2025-03-30', 'a second before the clocks go forward'],
    ['2025-03-29T21:59:59Z', '2025-03-29', 'still winter time on the eve of the change'],
    ['2025-03-29T22:00:00Z', '2025-03-30', 'midnight of the night of the change'],
    ['2025-03-30T21:00:00Z', '2025-03-31', 'the next midnight comes an hour earlier'],
    ['2025-10-25T20:59:59Z', '2025-10-25', 'summer time on the eve of the autumn change'],
    ['2025-10-25T21:00:00Z', '2025-10-26', 'midnight of the autumn change'],
    ['2025-10-26T21:59:59Z', '2025-10-26', 'a day of twenty-five hours ends later'],
    ['2025-12-31T22:00:00Z', '2026-01-01', 'the year turns in Kyiv first'],
    ['2024-02-28T22:00:00Z', '2024-02-29', 'a leap day'],
  ])('%s is %s: %s', (instant, day) => expect(kyivDay(new Date(instant))).toBe(day));

  it('does not depend on the zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Asia/Vladivostok', 'America/Los_Angeles']) {
        process.env.TZ = other;
        expect(kyivDay(new Date('2025-08-24T21:00:00Z'))).toBe('2025-08-25');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('arithmetic of days', () => {
  test.each([
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2025-05-23', 0, '2025-05-23'],
  ])('%s plus %i is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it('comes back from any distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2022-02-24', addDays('2022-02-24', days))).toBe(days);
      }),
    );
  });

  test.each(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '', 'today', '2025-01-01T00:00:00Z'])(
    '"%s" is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );
});
