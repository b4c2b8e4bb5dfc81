import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  linkParameter,
  readLinkParameter,
  readTotalsQuery,
  type TotalsQuery,
  writeTotalsQuery,
} from '../../src/bot/texts/totals-query.js';
import { KINDS } from '../../src/domain/report.js';

const year = (name: string) => ({ from: `${name}-01-01`, to: `${name}-12-31` });

test.each<[string, TotalsQuery]>([
  ['', {}],
  ['2025', year('2025')],
  ['2024-2025', { from: '2024-01-01', to: '2025-12-31' }],
  ['2024–2025', { from: '2024-01-01', to: '2025-12-31' }],
  ['2025-06', { from: '2025-06-01', to: '2025-06-30' }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ['2025-05-23', { from: '2025-05-23', to: '2025-05-23' }],
  ['2025-05-23..2025-05-25', { from: '2025-05-23', to: '2025-05-25' }],
  ['2025-05..2025-07-04', { from: '2025-05-01', to: '2025-07-04' }],
  ['20250523-20250525', { from: '2025-05-23', to: '2025-05-25' }],
  ['ua', { side: 'ua' }],
  ['России', { side: 'ru' }],
  ['україна тіла', { side: 'ua', kind: 'bodies' }],
  ['bodies 2024 ru', { ...year('2024'), side: 'ru', kind: 'bodies' }],
  ['обмены, ОАЭ', { kind: 'exchange', mediator: 'AE' }],
  ['ICRC', { mediator: 'ICRC' }],
  ['2025 UAE', { ...year('2025'), mediator: 'AE' }],
  ['LT', { mediator: 'LT' }],
  ['as of 2025-12-31', { asOf: '2025-12-31T23:59' }],
  ['asof 2026-11-22T12:07', { asOf: '2026-11-22T12:07' }],
  ['2025 asof:20260101', { ...year('2025'), asOf: '2026-01-01T23:59' }],
])('%j is understood', (text, query) => {
  expect(readTotalsQuery(text)).toEqual({ kind: 'query', query });
});

test.each([
  ['1999', '1999'],
  ['2025-13', '2025-13'],
  ['2025-02-30', '2025-02-30'],
  ['2025-05-25..2025-05-23', '2025-05-25..2025-05-23'],
  ['ua what?', 'what?'],
  ['<b>', '<b>'],
  ['asof tomorrow', 'asoftomorrow'],
  ['asof 2026-11-22T25:00', 'asof2026-11-22T25:00'],
  ['١٤٦', '١٤٦'],
  ["'; drop table events", "';"],
])('of %j the word %j is not', (text, word) => {
  expect(readTotalsQuery(text)).toEqual({ kind: 'unknown', word });
});

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const query = fc
  .record(
    {
      period: fc.tuple(day, day).map((days) => days.toSorted() as [string, string]),
      side: fc.constantFrom('ua' as const, 'ru' as const),
      kind: fc.constantFrom(...KINDS),
      mediator: fc.constantFrom('AE', 'ICRC', 'TR'),
      asOf: day.map((date) => `${date}T12:07`),
    },
    { requiredKeys: [] },
  )
  .map(({ period, ...rest }): TotalsQuery => (period ? { from: period[0], to: period[1], ...rest } : rest));

test('what is written reads the same and fits into a button and a link', () => {
  fc.assert(
    fc.property(query, (wanted) => {
      const text = writeTotalsQuery(wanted);
      expect(readTotalsQuery(text)).toEqual({ kind: 'query', query: wanted });
      expect(`v1:s:totals:0:${text}`.length).toBeLessThanOrEqual(64);
      const parameter = linkParameter(wanted);
      expect(parameter).toMatch(/^[\w-]{1,64}$/);
      expect(readLinkParameter(parameter)).toBe(text);
    }),
  );
});
