import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kyivDay } from '../../src/domain/day.js';
import {
  isWithinReach,
  type Match,
  type MatchCandidate,
  type MatchReport,
  matchEvent,
  UNSURE_REASONS,
} from '../../src/domain/match-event.js';
import type { Figures } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';
import { asReport, foldReports, type LabelledReport, scorePairs } from './fold.js';
import { fixture, historyEvents } from './history.js';

/** `at` is the post's time; the day of the transfer is the post's own unless told. */
function report(
  source: string,
  at: string,
  figures: Figures = {},
  more: Partial<MatchReport> = {},
): MatchReport {
  return {
    source,
    party: partyOf(source),
    figures,
    outside: {},
    qualifiers: {},
    mediators: [],
    kind: 'exchange',
    date: kyivDay(new Date(at)),
    ordinal: null,
    statedAt: new Date(at),
    ...more,
  };
}

function event(
  id: string,
  reports: MatchReport[],
  more: Partial<MatchCandidate<string>> = {},
): MatchCandidate<string> {
  const [first] = reports;
  return {
    id,
    kind: first!.kind,
    date: first!.date,
    datePrecision: 'day',
    ordinal: reports.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null,
    lifecycle: 'carried_out',
    claims: reports,
    ...more,
  };
}

const NEW: Match<string> = { match: 'new' };
const same = (id: string): Match<string> => ({ match: 'same', id });
const unsure = (reason: (typeof UNSURE_REASONS)[number]): Match<string> => ({ match: 'unsure', reason });

const may24 = event('24 May', [report('koord_shtab', '2025-05-24T10:00Z', { 'ua.military': 307 })]);
const march5 = event('5 March', [
  report('mod_russia', '2026-03-05T10:00Z', { 'ua.military': 200, 'ru.military': 200 }),
]);
const aug24 = event('24 Aug', [
  report('mod_russia', '2025-08-24T10:32Z', { 'ua.military': 146, 'ru.military': 146 }),
]);
const vereshchuk = report(
  'vereshchuk',
  '2022-04-14T12:00Z',
  { 'ua.people': 30, 'ua.military': 22, 'ru.military': 22 },
  { ordinal: 4 },
);
const feb16 = { 'ru.military': 101 };

const cases: {
  sentence: string;
  report: MatchReport;
  candidates: MatchCandidate<string>[];
  match: Match<string>;
}[] = [
  {
    sentence: 'nothing near is new',
    report: report('zelensky', '2025-08-24T11:00Z'),
    candidates: [may24],
    match: NEW,
  },
  {
    sentence: 'minutes later, another party, the same number',
    report: report('uae_mofa', '2025-08-24T11:00Z', { 'both.people': 292 }),
    candidates: [aug24],
    match: same('24 Aug'),
  },
  {
    sentence: 'the same day without any number',
    report: report('zelensky', '2025-08-24T11:00Z'),
    candidates: [aug24],
    match: same('24 Aug'),
  },
  {
    sentence: 'the same day with only a part that nobody else gives',
    report: report('koord_shtab', '2025-08-24T11:00Z', { 'ua.civilians': 8 }),
    candidates: [aug24],
    match: same('24 Aug'),
  },
  {
    sentence: 'unequal numbers of one day are two views of one swap',
    report: report('koord_shtab', '2024-12-30T15:00Z', { 'ua.people': 189 }),
    candidates: [
      event('30 Dec', [
        report('mod_russia', '2024-12-30T13:00Z', { 'ua.military': 150, 'ru.military': 150 }),
      ]),
    ],
    match: same('30 Dec'),
  },
  {
    sentence: 'a source that corrects its own number of the day',
    report: report('koord_shtab', '2025-05-24T18:00Z', { 'ua.military': 308 }),
    candidates: [may24],
    match: same('24 May'),
  },
  {
    sentence: 'a source that says that it corrects its number, however far it is',
    report: report('koord_shtab', '2025-05-24T18:00Z', { 'ua.military': 30 }, { sequel: 'correction' }),
    candidates: [may24],
    match: same('24 May'),
  },
  {
    sentence: 'a source that says that it corrects both numbers',
    report: report(
      'mod_russia',
      '2025-08-24T12:00Z',
      { 'ua.military': 246, 'ru.military': 246 },
      { sequel: 'correction' },
    ),
    candidates: [aug24],
    match: same('24 Aug'),
  },
  {
    sentence: 'a correction of the next morning',
    report: report('koord_shtab', '2025-05-25T06:00Z', { 'ua.military': 30 }, { sequel: 'correction' }),
    candidates: [may24],
    match: same('24 May'),
  },
  {
    sentence: 'the correction was read first',
    report: report('koord_shtab', '2025-05-24T10:00Z', { 'ua.military': 30 }),
    candidates: [
      event('24 May', [
        report('koord_shtab', '2025-05-24T18:00Z', { 'ua.military': 307 }, { sequel: 'correction' }),
      ]),
    ],
    match: same('24 May'),
  },
  {
    sentence: 'nobody corrects another source',
    report: report('zelensky', '2025-05-24T18:00Z', { 'ua.military': 30 }, { sequel: 'correction' }),
    candidates: [may24],
    match: unsure('other_figures'),
  },
  {
    sentence: 'a correction of one of two swaps that are both far from it',
    report: report('koord_shtab', '2022-04-14T18:00Z', { 'ua.military': 300 }, { sequel: 'correction' }),
    candidates: [
      event('the 30', [report('koord_shtab', '2022-04-14T12:00Z', { 'ua.military': 30 })]),
      event('the 5', [report('koord_shtab', '2022-04-14T15:00Z', { 'ua.military': 5 })]),
    ],
    match: unsure('several_candidates'),
  },
  {
    sentence: 'a correction does not cross an ordinal conflict',
    report: report(
      'koord_shtab',
      '2025-08-24T12:00Z',
      { 'ua.military': 46 },
      { ordinal: 69, sequel: 'correction' },
    ),
    candidates: [
      event('24 Aug', [report('koord_shtab', '2025-08-24T11:00Z', { 'ua.military': 146 }, { ordinal: 68 })]),
    ],
    match: unsure('ordinal_conflict'),
  },
  {
    sentence: 'a second swap of the day, with a number near that of the first',
    report: report('koord_shtab', '2025-05-24T18:00Z', { 'ua.military': 303 }, { sequel: 'another' }),
    candidates: [may24],
    match: unsure('other_figures'),
  },
  {
    sentence: 'yesterday told with its date',
    report: report('mod_russia', '2025-05-25T06:00Z', { 'ru.military': 307 }, { date: '2025-05-24' }),
    candidates: [may24],
    match: same('24 May'),
  },
  {
    sentence: "a mediator's word of the next day, without the date, with the number of the day before",
    report: report('uae_mofa', '2026-03-06T08:00Z', { 'both.people': 400 }),
    candidates: [march5],
    match: same('5 March'),
  },
  {
    sentence: "a mediator's word is of the day before even where a swap of its own day is known",
    report: report('uae_mofa', '2026-03-06T08:00Z', { 'both.people': 400 }),
    candidates: [march5, event('6 March', [report('zelensky', '2026-03-06T07:00Z', { 'ua.people': 302 })])],
    match: same('5 March'),
  },
  {
    sentence: 'a small part in common with the day before tells nothing',
    report: report('media:unknown', '2026-03-06T12:00Z', { 'ua.civilians': 2 }),
    candidates: [
      event('5 March', [report('zelensky', '2026-03-05T10:00Z', { 'ua.people': 202, 'ua.civilians': 2 })]),
    ],
    match: unsure('adjacent_day'),
  },
  {
    sentence: 'a larger part in common with the day before tells enough',
    report: report('media:unknown', '2022-04-15T12:00Z', { 'ua.civilians': 8 }),
    candidates: [
      event('14 April', [report('vereshchuk', '2022-04-14T12:00Z', { 'ua.people': 30, 'ua.civilians': 8 })]),
    ],
    match: same('14 April'),
  },
  {
    sentence: 'swaps on days running are apart: 303 after 307',
    report: report('zelensky', '2025-05-25T10:00Z', { 'ua.military': 303 }),
    candidates: [may24],
    match: NEW,
  },
  {
    sentence: 'swaps on days running are apart: 300 after 200',
    report: report('mod_russia', '2026-03-06T10:00Z', { 'ua.military': 300, 'ru.military': 300 }),
    candidates: [march5],
    match: NEW,
  },
  {
    sentence: 'swaps on days running are apart when an official gives no number at all',
    report: report('zelensky', '2025-06-10T12:00Z'),
    candidates: [event('9 June', [report('mod_russia', '2025-06-09T12:00Z')])],
    match: NEW,
  },
  {
    sentence: 'a mediator without a number may mean yesterday',
    report: report('uae_mofa', '2025-06-10T12:00Z'),
    candidates: [event('9 June', [report('mod_russia', '2025-06-09T12:00Z')])],
    match: unsure('adjacent_day'),
  },
  {
    sentence: 'a swap late at night is dated two ways, and each gives its own number',
    report: report('koord_shtab', '2022-11-23T22:30Z', { 'ua.people': 36 }),
    candidates: [event('23 Nov', [report('mod_russia', '2022-11-23T20:40Z', { 'ru.military': 35 })])],
    match: same('23 Nov'),
  },
  {
    sentence: 'the number of last night given by the other side next morning',
    report: report('mod_russia', '2022-09-22T09:00Z', { 'ru.military': 55 }),
    candidates: [
      event('21 Sept', [report('yermak', '2022-09-21T20:30Z', { 'ua.people': 215, 'ru.people': 55 })]),
    ],
    match: same('21 Sept'),
  },
  {
    sentence: 'the same number from another official a day later may be another stage',
    report: report('mod_russia', '2026-03-06T10:00Z', { 'ru.military': 300 }),
    candidates: [event('5 March', [report('koord_shtab', '2026-03-05T10:00Z', { 'ru.military': 300 })])],
    match: unsure('adjacent_day'),
  },
  {
    sentence: 'a source does not tell of one swap under two days',
    report: report('koord_shtab', '2026-03-06T10:00Z', { 'ua.military': 307 }),
    candidates: [event('5 March', [report('koord_shtab', '2026-03-05T10:00Z', { 'ua.military': 307 })])],
    match: NEW,
  },
  {
    sentence: 'bodies come in rounds of one size on days running',
    report: report('umerov', '2025-06-15T12:00Z', { 'ua.bodies': 1200 }, { kind: 'bodies' }),
    candidates: [
      event('14 June', [
        report('koord_shtab', '2025-06-14T12:00Z', { 'ua.bodies': 1200 }, { kind: 'bodies' }),
      ]),
    ],
    match: NEW,
  },
  {
    sentence: 'numbers of bodies that differ a little are one return',
    report: report('mod_russia', '2025-06-16T12:00Z', { 'ua.bodies': 1248 }, { kind: 'bodies' }),
    candidates: [
      event('16 June', [
        report('koord_shtab', '2025-06-16T11:00Z', { 'ua.bodies': 1245 }, { kind: 'bodies' }),
      ]),
    ],
    match: same('16 June'),
  },
  {
    sentence: 'a swap and a return of bodies on one day are two events',
    report: report('koord_shtab', '2025-08-24T12:00Z', { 'ua.bodies': 146 }, { kind: 'bodies' }),
    candidates: [aug24],
    match: NEW,
  },
  {
    sentence: 'two swaps on one day: both sides’ numbers are other ones',
    report: report('kim', '2022-04-14T15:00Z', { 'ua.military': 5, 'ru.military': 4 }),
    candidates: [event('the 30', [vereshchuk])],
    match: NEW,
  },
  {
    sentence: 'of two swaps on one day, the one with the number',
    report: report('media:unknown', '2022-04-14T16:00Z', { 'ua.military': 5 }),
    candidates: [
      event('the 30', [vereshchuk]),
      event('the 5', [report('kim', '2022-04-14T15:00Z', { 'ua.military': 5, 'ru.military': 4 })]),
    ],
    match: same('the 5'),
  },
  {
    sentence: 'of two swaps on one day, neither without a number',
    report: report('zelensky', '2022-04-14T16:00Z'),
    candidates: [
      event('the 30', [vereshchuk]),
      event('the 5', [report('kim', '2022-04-14T15:00Z', { 'ua.military': 5, 'ru.military': 4 })]),
    ],
    match: unsure('several_candidates'),
  },
  {
    sentence: 'a number far from the one known is perhaps a second swap, perhaps a share',
    report: report('kim', '2022-04-14T15:00Z', { 'ua.military': 5 }),
    candidates: [event('the 30', [vereshchuk])],
    match: unsure('other_figures'),
  },
  {
    sentence: 'a one-sided report is completed weeks later, under its own day',
    report: report('moskalkova', '2025-09-12T09:00Z', { 'ru.civilians': 8 }, { date: '2025-08-24' }),
    candidates: [event('24 Aug', [report('koord_shtab', '2025-08-24T11:00Z', { 'ua.people': 146 })])],
    match: same('24 Aug'),
  },
  {
    sentence: 'a re-post with a wrong day, 6 for 16, has the number of its own day',
    report: report('mod_russia', '2023-02-16T14:00Z', feb16, { date: '2023-02-06' }),
    candidates: [event('16 Feb', [report('mod_russia', '2023-02-16T12:00Z', feb16)])],
    match: same('16 Feb'),
  },
  {
    sentence: 'the wrong day came first',
    report: report('mod_russia', '2023-02-16T14:00Z', feb16),
    candidates: [
      event('6 Feb', [report('mod_russia', '2023-02-16T12:00Z', feb16, { date: '2023-02-06' })], {
        datePrecision: 'approx',
      }),
    ],
    match: same('6 Feb'),
  },
  {
    sentence: 'the wrong day came first, and the other side gives as many on its own side',
    report: report('koord_shtab', '2023-02-16T14:00Z', { 'ua.military': 100, 'ua.civilians': 1 }),
    candidates: [
      event('6 Feb', [report('mod_russia', '2023-02-16T12:00Z', feb16, { date: '2023-02-06' })], {
        datePrecision: 'approx',
      }),
    ],
    match: same('6 Feb'),
  },
  {
    sentence: 'an old date without any number on a day with a swap',
    report: report('moskalkova', '2023-02-16T14:00Z', {}, { date: '2023-02-06' }),
    candidates: [event('16 Feb', [report('mod_russia', '2023-02-16T12:00Z', feb16)])],
    match: unsure('date_unlikely'),
  },
  {
    sentence: 'never across an ordinal conflict, whatever the numbers',
    report: report('koord_shtab', '2025-08-24T12:00Z', { 'ua.military': 146 }, { ordinal: 69 }),
    candidates: [
      event('24 Aug', [report('koord_shtab', '2025-08-24T11:00Z', { 'ua.military': 146 }, { ordinal: 68 })]),
    ],
    match: unsure('ordinal_conflict'),
  },
  {
    sentence: 'an ordinal conflict and other numbers on the next day are two swaps',
    report: report('koord_shtab', '2024-09-14T12:00Z', { 'ua.military': 103 }, { ordinal: 57 }),
    candidates: [
      event('13 Sept', [report('koord_shtab', '2024-09-13T12:00Z', { 'ua.people': 49 }, { ordinal: 56 })]),
    ],
    match: NEW,
  },
  {
    sentence: 'one ordinal over several days does not join them',
    report: report('koord_shtab', '2025-05-25T12:00Z', { 'ua.military': 303 }, { ordinal: 65 }),
    candidates: [
      event('24 May', [report('koord_shtab', '2025-05-24T12:00Z', { 'ua.military': 307 }, { ordinal: 65 })]),
    ],
    match: NEW,
  },
  {
    sentence: 'an ordinal with its number, retold under another day',
    report: report('lubinets', '2025-09-10T12:00Z', { 'ua.military': 146 }, { ordinal: 68 }),
    candidates: [
      event('24 Aug', [report('koord_shtab', '2025-08-24T12:00Z', { 'ua.military': 146 }, { ordinal: 68 })]),
    ],
    match: unsure('ordinal_elsewhere'),
  },
  {
    sentence: 'one ordinal on one day joins whatever numbers',
    report: report('lubinets', '2025-08-24T12:00Z', { 'ua.people': 8 }, { ordinal: 68 }),
    candidates: [
      event('24 Aug', [report('koord_shtab', '2025-08-24T12:00Z', { 'ua.military': 146 }, { ordinal: 68 })]),
    ],
    match: same('24 Aug'),
  },
  {
    sentence: 'an announced swap is carried out on its day, with other numbers than planned',
    report: report('mod_russia', '2026-03-05T10:00Z', { 'ru.military': 200 }),
    candidates: [
      event('plan', [report('umerov', '2026-03-04T10:00Z', { 'ru.people': 500 }, { date: '2026-03-05' })], {
        lifecycle: 'announced',
      }),
    ],
    match: same('plan'),
  },
  {
    sentence: 'a swap that was called off and is reported all the same',
    report: report('koord_shtab', '2024-01-24T12:00Z'),
    candidates: [event('24 Jan', [report('mod_russia', '2024-01-24T10:00Z')], { lifecycle: 'called_off' })],
    match: unsure('called_off'),
  },
  {
    sentence: 'an approximate day takes an equal number three days off',
    report: report('moskalkova', '2023-03-27T12:00Z', { 'ru.military': 5 }, { kind: 'handover' }),
    candidates: [
      event('24 March', [report('diu', '2023-03-24T12:00Z', { 'ru.military': 5 }, { kind: 'handover' })], {
        datePrecision: 'approx',
      }),
    ],
    match: same('24 March'),
  },
  {
    sentence: 'an approximate day without a common number three days off',
    report: report('moskalkova', '2023-03-27T12:00Z', { 'ua.military': 5 }, { kind: 'handover' }),
    candidates: [
      event('24 March', [report('diu', '2023-03-24T12:00Z', {}, { kind: 'handover' })], {
        datePrecision: 'approx',
      }),
    ],
    match: unsure('approximate_date'),
  },
  {
    sentence: 'civilians of an exchange told as a return of civilians',
    report: report('khinshtein', '2025-08-24T12:00Z', { 'ru.civilians': 8 }, { kind: 'civilians' }),
    candidates: [
      event('24 Aug', [report('mod_russia', '2025-08-24T10:32Z', { 'ru.military': 146, 'ru.civilians': 8 })]),
    ],
    match: unsure('other_kind_same_day'),
  },
  {
    sentence: 'children who come home on the day of a swap are another event',
    report: report('lubinets', '2025-08-24T12:00Z', { 'ua.civilians': 5 }, { kind: 'civilians' }),
    candidates: [aug24],
    match: NEW,
  },
  {
    sentence: 'two groups of civilians on one day',
    report: report('lubinets', '2026-02-13T12:00Z', { 'ua.civilians': 7 }, { kind: 'civilians' }),
    candidates: [
      event('13 Feb', [
        report('zelensky', '2026-02-13T10:00Z', { 'ua.civilians': 5 }, { kind: 'civilians' }),
      ]),
    ],
    match: unsure('other_figures'),
  },
];

test.each(cases)('$sentence', ({ report: told, candidates, match }) => {
  expect(matchEvent(told, candidates)).toEqual(match);
  expect(matchEvent(told, candidates.toReversed())).toEqual(match);
});

it('has a case for every reason to be unsure', () => {
  const seen = new Set(cases.flatMap(({ match }) => (match.match === 'unsure' ? [match.reason] : [])));
  expect([...seen].sort()).toEqual([...UNSURE_REASONS].sort());
});

describe('the history', () => {
  const events = historyEvents().map((one) => ({
    id: one.id,
    kind: one.kind,
    date: one.date,
    datePrecision: one.date_precision,
    ordinal: one.ordinal,
    lifecycle: one.lifecycle,
    claims: one.claims.map((claim) => ({ ...claim, date: one.date, statedAt: null })),
  }));

  it('takes back each of its claims where a post of that day repeats it, and into no other event', () => {
    const strayed: string[] = [];
    for (const { id, kind, date, claims, lifecycle } of events) {
      if (lifecycle === 'called_off') continue;
      for (const claim of claims) {
        const told: MatchReport = {
          ...claim,
          kind,
          date,
          ordinal: null,
          statedAt: new Date(`${date}T12:00Z`),
        };
        const match = matchEvent(told, events);
        if (match.match !== 'same' || match.id !== id)
          strayed.push(`${id} ${claim.source} ${JSON.stringify(match)}`);
      }
    }
    expect(strayed).toEqual([]);
  });
});

describe('the labelled posts', () => {
  const labels = fixture<LabelledReport>('labelled-reports');
  const dates = [...new Set(labels.map(({ published }) => published))];
  const days = dates.map((date) => labels.filter(({ published }) => published === date));

  it('in time order: reports of one transfer in one event, of two never', () => {
    expect(scorePairs(foldReports(labels))).toEqual({ precision: 1, recall: 1, doubled: [], merged: [] });
  });

  it('in any order within each day: the same events', () => {
    const orders = fc.tuple(
      ...days.map((day) => fc.shuffledSubarray(day, { minLength: day.length, maxLength: day.length })),
    );
    fc.assert(
      fc.property(orders, (shuffled) => {
        expect(scorePairs(foldReports(shuffled.flat()))).toEqual({
          precision: 1,
          recall: 1,
          doubled: [],
          merged: [],
        });
      }),
      { numRuns: 25 },
    );
  });

  it('leaves few to a moderator: words of media on the day after another transfer', () => {
    const held = foldReports(labels).filter(({ unsure: reason }) => reason !== null);
    expect(held.map(({ unsure: reason, reports }) => `${reports[0]!.post}: ${reason}`)).toEqual([
      '2025-mod-0525-dan: adjacent_day',
      '2025-umerov-0615-bodies: adjacent_day',
      '2025-mod-0616-bodies-ura: adjacent_day',
    ]);
    expect(held.every(({ claims }) => claims[0]!.party === 'media')).toBe(true);
  });

  it('does not change when events out of reach are left out', () => {
    const events = foldReports(labels);
    for (const label of labels) {
      const told = asReport(label);
      const near = events.filter((one) => isWithinReach(told, one));
      expect(near.length).toBeLessThan(12);
      expect(matchEvent(told, near)).toEqual(matchEvent(told, events));
    }
  });
});

describe('three swaps on days running, each told by five sources in any order', () => {
  const day = fc.record({
    military: fc.integer({ min: 20, max: 390 }),
    civilians: fc.integer({ min: 0, max: 8 }),
    mediatorCounts: fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
    hours: fc.array(fc.integer({ min: 8, max: 17 }), { minLength: 5, maxLength: 5 }),
  });

  it('are three events', () => {
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const posts = days.flatMap(({ military, civilians, mediatorCounts, order, hours }, index) => {
          const date = `2025-05-${23 + index}`;
          const told: [string, Figures][] = [
            ['mod_russia', { 'ua.military': military, 'ru.military': military }],
            ['koord_shtab', { 'ua.military': military, 'ua.civilians': civilians }],
            ['zelensky', { 'ua.people': military + civilians }],
            ['lubinets', {}],
            ['uae_mofa', mediatorCounts ? { 'both.people': 2 * military } : {}],
          ];
          const labels = told.map(([source, figures], post): LabelledReport => {
            const published = `${date}T${String(hours[post]).padStart(2, '0')}:00Z`;
            return {
              post: `${source} ${date}`,
              published,
              source,
              kind: 'exchange',
              date,
              figures,
              event: date,
            };
          });
          return order.map((place) => labels[place]!);
        });
        expect(scorePairs(foldReports(posts))).toMatchObject({ doubled: [], merged: [] });
      }),
      { numRuns: 300 },
    );
  });
});
