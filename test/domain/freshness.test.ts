import { expect, test } from 'vitest';
import { freshness } from '../../src/domain/freshness.js';

test.each([
  ['2025-08-24T10:32:00Z', '2025-08-24T10:33:00Z', 'rings'],
  ['2025-08-24T10:00:00.000Z', '2025-08-24T12:00:00.000Z', 'rings'],
  ['2025-08-24T10:00:00.000Z', '2025-08-24T12:00:00.001Z', 'late'],
  ['2025-08-24T10:00:00.000Z', '2025-08-25T10:00:00.000Z', 'late'],
  ['2025-08-24T10:00:00.000Z', '2025-08-25T10:00:00.001Z', 'old'],
  ['2022-02-24T10:00:00Z', '2025-08-24T10:00:00Z', 'old'],
  ['2025-08-24T10:05:00Z', '2025-08-24T10:00:00Z', 'rings'],
] as const)('a post of %s read at %s: %s', (publishedAt, now, verdict) => {
  expect(freshness(new Date(publishedAt), new Date(now))).toBe(verdict);
});
