import { expect, test } from 'vitest';
import { type CoveragePeriod, coverageSpan } from '../../src/domain/coverage-span.js';

const filed = (party: CoveragePeriod['party'], from: string, to: string | null, complete: 'yes' | 'no') =>
  ({ party, from_date: from, to_date: to, complete }) as const;

const FILE = [
  filed('ua', '2022-02-24', '2026-06-07', 'yes'),
  filed('ua', '2026-06-08', null, 'no'),
  filed('ru', '2022-02-24', '2026-06-07', 'yes'),
  filed('ru', '2026-06-08', null, 'no'),
  filed('mediator', '2022-02-24', null, 'no'),
];

test('the file ends, and channels are read since later', () => {
  expect(coverageSpan(FILE, '2026-11-22')).toEqual({
    onFileTo: '2026-06-07',
    gap: { from: '2026-06-08', to: '2026-11-21' },
  });
});

test('no channel was read yet', () => {
  expect(coverageSpan(FILE, null)).toEqual({ onFileTo: '2026-06-07', gap: { from: '2026-06-08', to: null } });
});

test('channels are read since the file ended: no gap', () => {
  expect(coverageSpan(FILE, '2026-06-08')).toEqual({ onFileTo: null, gap: null });
  expect(coverageSpan(FILE, '2026-05-01')).toEqual({ onFileTo: null, gap: null });
});

test('the side whose file ends earlier decides', () => {
  const uneven = [...FILE, filed('ru', '2026-04-01', null, 'no')];
  expect(coverageSpan(uneven, null).onFileTo).toBe('2026-03-31');
});

test('nothing is said to be missing', () => {
  expect(coverageSpan([], null)).toEqual({ onFileTo: null, gap: null });
});
