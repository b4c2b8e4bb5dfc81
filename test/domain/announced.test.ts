import { expect, it } from 'vitest';
import { agreementOf, announcedExchanges, type Statement } from '../../src/domain/announced.js';

function said(source: string, at: string, more: Partial<Statement>): Statement {
  return { status: 'agreed', formula: null, date: null, source, published_at: new Date(at), ...more };
}

it('statements of one formula are of one exchange: the newest tells how it stands', () => {
  const first = said('umerov', '2025-05-16T15:00Z', { formula: [1000, 1000] });
  const second = said('medinsky', '2025-05-16T16:00Z', { formula: [1000, 1000], status: 'planned' });
  const third = said('umerov', '2025-05-20T16:00Z', {
    formula: [1000, 1000],
    status: 'postponed',
    date: '2025-05-24',
  });
  const [one, ...others] = announcedExchanges([first, second, third]);
  expect(others).toEqual([]);
  expect(one).toEqual({
    formula: [1000, 1000],
    date: '2025-05-24',
    first,
    newest: third,
    said: [third, second],
  });
  expect(agreementOf(one!)).toBe('1000-for-1000-2025-05-16');
});

it('a day joins what is said of it without a formula', () => {
  const planned = said('umerov', '2025-05-16T15:00Z', { formula: [100, 100], date: '2025-05-20' });
  const off = said('umerov', '2025-05-19T15:00Z', { date: '2025-05-20', status: 'called_off' });
  expect(announcedExchanges([planned, off])).toMatchObject([{ formula: [100, 100], newest: off }]);
});

it('other formulas and days are other exchanges; a denial of nothing is none', () => {
  const statements = [
    said('umerov', '2025-05-16T15:00Z', { formula: [100, 100] }),
    said('umerov', '2025-05-16T16:00Z', { formula: [200, 200] }),
    said('umerov', '2025-05-16T17:00Z', { date: '2025-05-20' }),
    said('umerov', '2025-05-16T18:00Z', { date: '2025-05-28', status: 'denied' }),
    said('umerov', '2025-05-16T19:00Z', {}),
  ];
  const all = announcedExchanges(statements);
  expect(all.map(({ formula, date }) => [formula, date])).toEqual([
    [[100, 100], null],
    [[200, 200], null],
    [null, '2025-05-20'],
  ]);
  expect(agreementOf(all[2]!)).toBeNull();
});
