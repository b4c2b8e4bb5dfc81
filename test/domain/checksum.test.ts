import { describe, expect, it, test } from 'vitest';
import { checkRunningTotal, type DatedTotal, REFUSALS } from '../../src/domain/check-running-total.js';
import {
  type Chain,
  type ChainCheck,
  checkChain,
  type Reading,
  readEvent,
} from '../../src/domain/checksum.js';
import type { Block } from '../../src/domain/event.js';
import { checkOrdinal, missingOrdinals, type NumberedEvent } from '../../src/domain/ordinals.js';
import { type HistoryEvent, historyChains, historyEvents, historyTotals } from './history.js';

interface ChainRow extends Omit<Chain, 'from' | 'stated' | 'terms'> {
  id: string;
  scope: string;
  /** Null where the count begins with nothing. */
  from: { value: number; date: string } | null;
  stated: { value: number; date: string };
  terms: { event: string | null; value: number }[];
  gap: number;
  verdict: ChainCheck['verdict'];
}

const events = new Map(historyEvents().map((event) => [event.id, event]));
const rows = historyChains<ChainRow>();

function chainOf({ side, count, qualifier, from, stated, terms }: ChainRow): Chain {
  return {
    side,
    count,
    qualifier,
    from: from?.value ?? 0,
    stated: stated.value,
    terms: terms.map(({ event, value }) => (event === null ? value : events.get(event)!)),
  };
}

describe('the chains on file', () => {
  it('are 59 exact ones, 13 with a gap, 4 with a bound', () => {
    const verdicts = rows.map((row) => checkChain(chainOf(row)).verdict);
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    expect([count('exact'), count('gap'), count('bound'), rows.length]).toEqual([59, 13, 4, 76]);
  });

  test.each(rows)('$id: $verdict, $gap', (row) => {
    const check = checkChain(chainOf(row));
    expect(check.verdict).toBe(row.verdict);
    if (check.verdict === 'gap') expect(check.gap).toBe(row.gap);
    if (check.verdict === 'bound') expect(check.excess).toBe(-row.gap);
  });

  it('are read event by event as the file reads them', () => {
    for (const row of rows) {
      const check = checkChain(chainOf(row));
      const reading: Reading = check.verdict === 'exact' ? check.reading : row.count;
      for (const { event, value } of row.terms) {
        if (event !== null) expect(readEvent(events.get(event)!, row.side, reading), row.id).toBe(value);
      }
    }
  });

  it('mostly count the formula; twice only its military, once those outside as well', () => {
    const readings = rows
      .filter(({ count }) => count === 'persons')
      .flatMap((row) => {
        const check = checkChain(chainOf(row));
        return check.verdict === 'exact' && check.reading !== 'persons' ? [`${row.id} ${check.reading}`] : [];
      });
    expect(readings).toEqual(['C35 military', 'C64 with_outside', 'C67 military', 'C70 military']);
  });

  it('says of the unsettled eight what they would leave of the gap', () => {
    const check = checkChain(chainOf(rows.find(({ id }) => id === 'C31')!));
    expect(check).toMatchObject({
      explanations: [{ kind: 'unsettled_part', event: 'S-134', value: 8, remainder: 35 }],
    });
  });

  it('finds the event that a total left out', () => {
    const check = checkChain(chainOf(rows.find(({ id }) => id === 'C04')!));
    expect(check).toMatchObject({
      gap: -12,
      explanations: [{ kind: 'event_left_out', event: 'S-039', value: 12 }],
    });
  });

  it('takes 8050 after 6922 for another count', () => {
    const check = checkChain(chainOf(rows.find(({ id }) => id === 'C39')!));
    expect(check).toEqual({ verdict: 'gap', gap: 1128, explanations: [{ kind: 'other_count' }] });
  });
});

const EMPTY: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

function event(id: string, date: string, ua: Partial<Block>, kind: HistoryEvent['kind'] = 'exchange') {
  return { id, date, kind, consolidated: { ua: { ...EMPTY, ...ua }, ru: EMPTY } };
}

function total(value: number, date: string, more: Partial<DatedTotal> = {}): DatedTotal {
  return {
    source: 'koord_shtab',
    side: 'ua',
    what: 'people',
    scope: 'since_2022',
    qualifier: 'exact',
    value,
    date,
    ...more,
  };
}

describe('one chain a sentence', () => {
  const chain: Chain = {
    side: 'ua',
    count: 'persons',
    from: 100,
    terms: [],
    stated: 100,
    qualifier: 'exact',
  };
  const ua = (block: Partial<Block>) => event('S-1', '2025-01-01', block);

  test.each([
    ['nothing between and the same number', chain, { verdict: 'exact', reading: 'persons' }],
    [
      'an unsettled part closes the gap, and it stays a gap',
      { ...chain, stated: 254, terms: [ua({ military: 146, unsettled: { civilians: 8 } })] },
      {
        verdict: 'gap',
        gap: 8,
        explanations: [{ kind: 'unsettled_part', event: 'S-1', value: 8, remainder: 0 }],
      },
    ],
    [
      'an event without a number may be the gap',
      { ...chain, stated: 140, terms: [ua({})] },
      { verdict: 'gap', gap: 40, explanations: [{ kind: 'without_number', events: ['S-1'] }] },
    ],
    [
      'one of two events counts those outside',
      {
        ...chain,
        stated: 152,
        terms: [ua({ military: 20, outside: 2 }), event('S-2', '', { people: 30, outside: 5 })],
      },
      { verdict: 'gap', gap: 2, explanations: [{ kind: 'outside_counted', event: 'S-1', value: 2 }] },
    ],
    [
      'one of two events counts without its civilians',
      {
        ...chain,
        stated: 155,
        terms: [ua({ military: 20, civilians: 2 }), event('S-2', '', { military: 30, civilians: 5 })],
      },
      { verdict: 'gap', gap: -2, explanations: [{ kind: 'civilians_left_out', event: 'S-1', value: 2 }] },
    ],
    [
      'a lower limit holds',
      { ...chain, qualifier: 'more_than', stated: 110, terms: [ua({ people: 20 })] },
      { verdict: 'bound', excess: 10 },
    ],
    [
      '"more than" the very number does not hold',
      { ...chain, qualifier: 'more_than', stated: 120, terms: [ua({ people: 20 })] },
      { verdict: 'gap', gap: 0, explanations: [] },
    ],
    [
      '"at least" the very number holds',
      { ...chain, qualifier: 'at_least', stated: 120, terms: [ua({ people: 20 })] },
      { verdict: 'bound', excess: 0 },
    ],
    [
      'an approximation compares with nothing',
      { ...chain, qualifier: 'approx' },
      { verdict: 'not_comparable', reason: 'inexact' },
    ],
    [
      'both sides together need both numbers',
      { ...chain, side: 'both', stated: 120, terms: [ua({ people: 20 })] },
      { verdict: 'gap', gap: 20, explanations: [{ kind: 'without_number', events: ['S-1'] }] },
    ],
  ] as [string, Chain, ChainCheck][])('%s', (_, drawn, check) => expect(checkChain(drawn)).toEqual(check));
});

describe('a newly stated total', () => {
  const before = total(4306, '2025-03-19');
  const easter = event('S-110', '2025-04-19', { military: 246, outside: 31 });

  const cases: [string, ReturnType<typeof checkRunningTotal>, object][] = [
    [
      'follows from the one before',
      checkRunningTotal(total(4552, '2025-04-19'), before, [easter]),
      { verdict: 'exact', reading: 'persons' },
    ],
    [
      'does not count what came before the total before, nor after this one',
      checkRunningTotal(total(4552, '2025-04-19'), before, [
        event('old', '2025-03-19', { people: 175 }),
        easter,
        event('later', '2025-05-06', { people: 205 }),
      ]),
      { verdict: 'exact' },
    ],
    [
      'counts a release without an exchange where it then fits',
      checkRunningTotal(total(6266, '2025-11-27'), total(6235, '2025-10-15'), [
        event('S-139', '2025-11-22', { civilians: 31 }, 'civilians'),
      ]),
      { verdict: 'exact' },
    ],
    [
      'does not count children who came home',
      checkRunningTotal(total(4552, '2025-04-19'), before, [
        easter,
        event('children', '2025-04-01', { civilians: 6 }, 'civilians'),
      ]),
      { verdict: 'exact' },
    ],
    [
      'of people compares with none of bodies',
      checkRunningTotal(total(7926, '2025-04-18'), total(7017, '2025-03-28', { what: 'bodies' }), []),
      { verdict: 'not_comparable', reason: 'other_definition' },
    ],
    [
      'has a gap that is the return of the day of the total before',
      checkRunningTotal(
        total(8835, '2025-04-18', { what: 'bodies' }),
        total(7017, '2025-03-28', { what: 'bodies' }),
        [
          event('S-107', '2025-03-28', { bodies: 909 }, 'bodies'),
          event('S-109', '2025-04-18', { bodies: 909 }, 'bodies'),
        ],
      ),
      {
        verdict: 'gap',
        gap: 909,
        explanations: [{ kind: 'event_after_previous', event: 'S-107', value: 909 }],
      },
    ],
    [
      'of a year begins with nothing, whatever was said last year',
      checkRunningTotal(
        total(246, '2025-04-19', { scope: 'year' }),
        total(1358, '2024-12-30', { scope: 'year' }),
        [event('S-100', '2024-12-30', { people: 189 }), easter],
      ),
      { verdict: 'exact' },
    ],
    [
      'of a month begins with its first day',
      checkRunningTotal(total(246, '2025-04-30', { scope: 'month' }), null, [
        event('march', '2025-03-31', { people: 5 }),
        easter,
      ]),
      { verdict: 'exact' },
    ],
    [
      'of a series counts its own events',
      checkRunningTotal(total(697, '2025-05-24', { scope: 'series' }), null, [
        event('S-113', '2025-05-23', { military: 270, civilians: 120 }),
        event('S-114', '2025-05-24', { military: 307 }),
      ]),
      { verdict: 'exact' },
    ],
    [
      'of those outside counts only them',
      checkRunningTotal(
        total(500, '2025-04-19', { scope: 'outside' }),
        total(469, '2025-03-19', { scope: 'outside' }),
        [easter],
      ),
      { verdict: 'exact', reading: 'outside' },
    ],
    [
      'as a lower limit is a bound',
      checkRunningTotal(total(4500, '2025-04-19', { qualifier: 'more_than' }), before, [easter]),
      { verdict: 'bound', excess: 52 },
    ],
    [
      'that is far from everything in between is another count',
      checkRunningTotal(total(8050, '2026-03-11'), total(6922, '2026-03-06'), []),
      { verdict: 'not_comparable', reason: 'other_count' },
    ],
    [
      'that approximates compares with nothing',
      checkRunningTotal(total(4500, '2025-04-19', { qualifier: 'approx' }), before, [easter]),
      { verdict: 'not_comparable', reason: 'inexact' },
    ],
    [
      'since 2022 needs a total before it',
      checkRunningTotal(total(4552, '2025-04-19'), null, [easter]),
      { verdict: 'not_comparable', reason: 'no_previous' },
    ],
    [
      'after a mere bound compares with nothing',
      checkRunningTotal(total(4552, '2025-04-19'), total(4300, '2025-03-19', { qualifier: 'more_than' }), [
        easter,
      ]),
      { verdict: 'not_comparable', reason: 'previous_inexact' },
    ],
    [
      'of an earlier day compares with nothing',
      checkRunningTotal(total(4131, '2025-02-05'), before, []),
      { verdict: 'not_comparable', reason: 'not_later' },
    ],
    [
      'of exchanges is a matter of ordinals',
      checkRunningTotal(total(63, '2025-04-19', { what: 'exchanges', side: 'both' }), null, []),
      { verdict: 'not_comparable', reason: 'counts_exchanges' },
    ],
  ];

  test.each(cases)('%s', (_, check, wanted) => expect(check).toMatchObject(wanted));

  it('has a case for every refusal', () => {
    const seen = cases.flatMap(([, check]) => (check.verdict === 'not_comparable' ? [check.reason] : []));
    expect([...new Set(seen)].sort()).toEqual([...REFUSALS].sort());
  });

  it('gives along the chains of Kyiv since 2024 what the file says of each', () => {
    const dated = [...events.values()];
    const since = rows.filter(({ side, count, scope, from }) => {
      return (
        side === 'ua' && count === 'persons' && scope === 'since_2022' && from !== null && from.date >= '2024'
      );
    });
    expect(since.length).toBeGreaterThan(15);
    for (const { id, from, stated, verdict, gap } of since) {
      const check = checkRunningTotal(
        total(stated.value, stated.date),
        total(from!.value, from!.date),
        dated,
      );
      const wanted =
        id === 'C39' ? { verdict: 'not_comparable' } : verdict === 'gap' ? { verdict, gap } : { verdict };
      expect(check, id).toMatchObject(wanted);
    }
  });

  it('never throws on the totals on file, whatever the pair', () => {
    const totals = historyTotals();
    for (const [index, stated] of totals.entries()) {
      const { verdict } = checkRunningTotal(stated, totals[index - 1] ?? null, [...events.values()]);
      expect(['exact', 'gap', 'bound', 'not_comparable']).toContain(verdict);
    }
  });
});

describe('official ordinals', () => {
  const numbered = [...events.values()].flatMap(({ id, date, ordinal }): NumberedEvent<string>[] =>
    ordinal === null ? [] : [{ id, date, ordinal }],
  );

  it('on file agree with each other, each held against all others', () => {
    const conflicts = numbered.filter(({ id, ...stated }) => {
      return (
        checkOrdinal(
          stated,
          numbered.filter((one) => one.id !== id),
        ).verdict === 'conflict'
      );
    });
    expect(conflicts).toEqual([]);
  });

  const known = [
    { id: 'the 68th', date: '2025-08-24', ordinal: 68 },
    { id: 'the 69th', date: '2025-10-02', ordinal: 69 },
  ];
  test.each([
    ['the next number follows', { date: '2026-02-05', ordinal: 70 }, { verdict: 'follows' }],
    [
      'after 69 the 71st leaves a gap',
      { date: '2026-02-05', ordinal: 71 },
      { verdict: 'gap', missing: [70] },
    ],
    [
      'the same number three days later is another stage',
      { date: '2025-10-05', ordinal: 69 },
      { verdict: 'shared', with: 'the 69th' },
    ],
    [
      'the same number half a year later is a conflict',
      { date: '2026-03-05', ordinal: 69 },
      { verdict: 'conflict', with: 'the 69th' },
    ],
    [
      'a lower number on a later day is a conflict',
      { date: '2026-03-05', ordinal: 67 },
      { verdict: 'conflict', with: 'the 68th' },
    ],
    [
      'a higher number on an earlier day is a conflict',
      { date: '2025-09-01', ordinal: 70 },
      { verdict: 'conflict', with: 'the 69th' },
    ],
  ])('%s', (_, stated, check) => expect(checkOrdinal(stated, known)).toEqual(check));

  it('say nothing where none is known, except how many are missing', () => {
    expect(checkOrdinal({ date: '2022-03-24', ordinal: 1 }, [])).toEqual({ verdict: 'follows' });
    expect(checkOrdinal({ date: '2022-03-24', ordinal: 3 }, [])).toEqual({ verdict: 'gap', missing: [1, 2] });
  });
});

it('numbers that are missing are told for every period that the time between their neighbours touches', () => {
  const numbered = [
    { date: '2026-02-05', ordinal: 71 },
    { date: '2025-10-02', ordinal: 69 },
    { date: '2025-06-09', ordinal: 65 },
    { date: '2025-06-10', ordinal: 65 },
  ];
  const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });
  expect(missingOrdinals(numbered, year(2025))).toEqual([
    { first: 66, last: 68 },
    { first: 70, last: 70 },
  ]);
  expect(missingOrdinals(numbered, year(2026))).toEqual([{ first: 70, last: 70 }]);
  expect(missingOrdinals(numbered, year(2024))).toEqual([]);
});
