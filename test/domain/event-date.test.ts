import { expect, test } from 'vitest';
import type { DatedClaim } from '../../src/domain/dated-claim.js';
import { eventDate } from '../../src/domain/event-date.js';
import { partyOf } from '../../src/domain/sources.js';

function claim(source: string, date: string, postedAt: string | null): DatedClaim {
  const statedAt = postedAt === null ? null : new Date(postedAt);
  return {
    source,
    party: partyOf(source),
    figures: {},
    outside: {},
    qualifiers: {},
    mediators: [],
    date,
    statedAt,
  };
}

const cases: { sentence: string; claims: DatedClaim[]; date: string; precision?: 'approx' }[] = [
  {
    sentence: 'officials of the sides outweigh mediators and media who write a day later',
    claims: [
      claim('uae_mofa', '2024-10-19', '2024-10-19T06:00Z'),
      claim('media:unknown', '2024-10-19', '2024-10-19T07:00Z'),
      claim('zelensky', '2024-10-18', '2024-10-18T18:00Z'),
    ],
    date: '2024-10-18',
  },
  {
    sentence: 'a slip of the pen counts for nothing beside a likely day',
    claims: [
      claim('mod_russia', '2023-02-06', '2023-02-16T12:00Z'),
      claim('media:unknown', '2023-02-16', '2023-02-16T14:00Z'),
    ],
    date: '2023-02-16',
  },
  {
    sentence: 'an unlikely day alone is approximate',
    claims: [claim('mod_russia', '2023-02-06', '2023-02-16T12:00Z')],
    date: '2023-02-06',
    precision: 'approx',
  },
  {
    sentence: 'one source that repeats itself is one voice',
    claims: [
      claim('zelensky', '2022-11-24', '2022-11-23T22:10Z'),
      claim('zelensky', '2022-11-24', '2022-11-23T22:20Z'),
      claim('mod_russia', '2022-11-23', '2022-11-23T21:00Z'),
      claim('lubinets', '2022-11-23', '2022-11-23T21:10Z'),
    ],
    date: '2022-11-23',
  },
  {
    sentence: 'of two days with as many voices the earlier: the one midnight fell into',
    claims: [
      claim('koord_shtab', '2022-11-24', '2022-11-23T22:10Z'),
      claim('mod_russia', '2022-11-23', '2022-11-23T21:00Z'),
    ],
    date: '2022-11-23',
  },
  {
    sentence: 'a claim without a time of posting is taken by its day',
    claims: [claim('zelensky', '2022-04-14', null)],
    date: '2022-04-14',
  },
];

test.each(cases)('$sentence', ({ claims, date, precision }) => {
  const wanted = { date, date_precision: precision ?? 'day' };
  expect(eventDate(claims)).toEqual(wanted);
  expect(eventDate(claims.toReversed())).toEqual(wanted);
});

test('without claims there is no day', () => expect(eventDate([])).toBeNull());
