import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  ABOUT_BOTH,
  DOUBTS,
  type Doubt,
  decidePublication,
  doubtsOfReport,
  HELD_BACK,
  type JudgedClaim,
  type JudgedReport,
  type Publication,
} from '../../src/domain/publish-policy.js';
import type { Figures } from '../../src/domain/report.js';
import { isUnusualSize } from '../../src/domain/usual-size.js';
import { historyEvents } from './history.js';

function judged(
  more: Partial<JudgedReport> = {},
  report: Partial<JudgedReport['report']> = {},
): JudgedReport {
  return {
    report: { date: '2025-08-24', figures: { 'ru.military': 146 }, outside: {}, ...report },
    party: 'ru',
    publishedAt: new Date('2025-08-24T10:32:00Z'),
    now: new Date('2025-08-24T10:33:00Z'),
    isFirstReadPage: false,
    parseDoubts: [],
    match: { match: 'new' },
    elsewhere: null,
    ...more,
  };
}

describe('the doubts of a report', () => {
  const cases: { sentence: string; report: JudgedReport; doubts: Doubt[] }[] = [
    { sentence: 'a sure report of a party has none', report: judged(), doubts: [] },
    { sentence: 'a mediator may begin an event', report: judged({ party: 'mediator' }), doubts: [] },
    { sentence: 'media may not', report: judged({ party: 'media' }), doubts: ['media_only'] },
    {
      sentence: 'a number that is not known passes every limit',
      report: judged({}, { figures: {} }),
      doubts: [],
    },
    {
      sentence: 'an unsure match',
      report: judged({ match: { match: 'unsure', reason: 'adjacent_day' } }),
      doubts: ['unsure_match'],
    },
    {
      sentence: 'joins an event in review and might belong to another one as well',
      report: judged({
        match: { match: 'same', id: 1 },
        elsewhere: { match: 'unsure', reason: 'adjacent_day' },
      }),
      doubts: ['unsure_match'],
    },
    {
      sentence: 'joins an event in review that it could have begun',
      report: judged({ match: { match: 'same', id: 1 }, elsewhere: { match: 'new' } }),
      doubts: [],
    },
    {
      sentence: 'more people than ever in one day',
      report: judged({}, { figures: { 'ua.people': 1000 } }),
      doubts: ['unusual_size'],
    },
    {
      sentence: 'a day that has not come',
      report: judged({}, { date: '2025-08-25' }),
      doubts: ['future_date'],
    },
    {
      sentence: "a day that has come in Moscow and not yet in Kyiv's winter",
      report: judged(
        { publishedAt: new Date('2025-01-15T21:10:00Z'), now: new Date('2025-01-15T21:11:00Z') },
        { date: '2025-01-16' },
      ),
      doubts: [],
    },
    {
      sentence: 'a post of tomorrow',
      report: judged({ now: new Date('2025-08-23T10:33:00Z') }),
      doubts: ['future_date'],
    },
    {
      sentence: "a source's clock a little ahead of ours",
      report: judged({ now: new Date('2025-08-24T10:30:00Z') }),
      doubts: [],
    },
    { sentence: 'yesterday is not old', report: judged({}, { date: '2025-08-23' }), doubts: [] },
    {
      sentence: 'the day before yesterday is',
      report: judged({}, { date: '2025-08-22' }),
      doubts: ['old_date'],
    },
    {
      sentence: 'the page that was read first',
      report: judged({ isFirstReadPage: true }),
      doubts: ['first_read_page'],
    },
    {
      sentence: 'what the parser doubts, in the order of the list, each once',
      report: judged(
        { parseDoubts: ['verdict_unsure', 'unusual_size'], party: 'media' },
        { figures: { 'ua.bodies': 6000 } },
      ),
      doubts: ['unusual_size', 'media_only', 'verdict_unsure'],
    },
    {
      sentence: 'a number that is not clear',
      report: judged({ parseDoubts: ['figures_unsure'] }),
      doubts: ['figures_unsure'],
    },
    {
      sentence: 'a number that is not clear, where another doubt asks the same',
      report: judged({ parseDoubts: ['figures_unsure', 'contradictory_figures'] }),
      doubts: ['contradictory_figures'],
    },
  ];

  test.each(cases)('$sentence', ({ report, doubts }) => expect(doubtsOfReport(report)).toEqual(doubts));
});

function claim(
  party: JudgedClaim['party'],
  doubts: Doubt[] = [],
  figures: Figures = { 'ua.people': 95 },
): JudgedClaim {
  return { party, doubts, figures };
}

describe('what becomes of an event', () => {
  const cases: {
    sentence: string;
    claims: JudgedClaim[];
    raised?: Doubt[];
    filed?: boolean;
    is: Publication;
  }[] = [
    {
      sentence: 'no doubts: published',
      claims: [claim('ru')],
      is: { fact: 'publish', figures: 'publish', doubts: [] },
    },
    {
      sentence: 'a doubtful number does not hold back the fact',
      claims: [claim('ru', ['unusual_size'])],
      is: { fact: 'publish', figures: 'check', doubts: ['unusual_size'] },
    },
    {
      sentence: 'an unsure match holds back the fact',
      claims: [claim('ru', ['unsure_match'])],
      is: { fact: 'review', figures: 'publish', doubts: ['unsure_match'] },
    },
    {
      sentence: 'media alone wait',
      claims: [claim('media', ['media_only'])],
      is: { fact: 'review', figures: 'publish', doubts: ['media_only'] },
    },
    {
      sentence: 'an official who tells it for sure answers what media left open',
      claims: [claim('media', ['media_only', 'contradictory_figures']), claim('ua')],
      is: { fact: 'publish', figures: 'publish', doubts: [] },
    },
    {
      sentence:
        'a sure official answers the doubt about the fact, not the doubt about his colleague’s figures',
      claims: [claim('ua', ['old_date', 'contradictory_figures']), claim('ru')],
      is: { fact: 'publish', figures: 'check', doubts: ['contradictory_figures'] },
    },
    {
      sentence: 'a doubtful verdict beside a sure one makes its figures doubtful',
      claims: [claim('ua'), claim('ru', ['verdict_unsure'])],
      is: { fact: 'publish', figures: 'check', doubts: ['verdict_unsure'] },
    },
    {
      sentence: 'a doubtful verdict without figures beside a sure one changes nothing',
      claims: [claim('ua'), claim('ru', ['verdict_unsure'], {})],
      is: { fact: 'publish', figures: 'publish', doubts: [] },
    },
    {
      sentence: 'a doubtful verdict alone waits',
      claims: [claim('ru', ['verdict_unsure'], {})],
      is: { fact: 'review', figures: 'check', doubts: ['verdict_unsure'] },
    },
    {
      sentence: 'a break of the running totals puts the figures under check',
      claims: [claim('ua')],
      raised: ['checksum_break'],
      is: { fact: 'publish', figures: 'check', doubts: ['checksum_break'] },
    },
    {
      sentence: 'an ordinal that another event has holds back the fact, however sure the claim',
      claims: [claim('ua')],
      raised: ['ordinal_conflict'],
      is: { fact: 'review', figures: 'publish', doubts: ['ordinal_conflict'] },
    },
    {
      sentence: 'a deleted post and objections make a card and take nothing away',
      claims: [claim('ua')],
      raised: ['source_deleted_post', 'readers_object'],
      is: { fact: 'publish', figures: 'publish', doubts: ['source_deleted_post', 'readers_object'] },
    },
    {
      sentence: 'an event of the history is public, whoever tells of it again',
      claims: [claim('media', ['media_only'])],
      filed: true,
      is: { fact: 'publish', figures: 'publish', doubts: [] },
    },
    {
      sentence: 'no claim is left: nothing is sure',
      claims: [],
      is: { fact: 'review', figures: 'publish', doubts: [] },
    },
  ];

  test.each(cases)('$sentence', ({ claims, raised = [], filed = false, is }) => {
    expect(decidePublication({ claims, raised, filed })).toEqual(is);
    expect(decidePublication({ claims: claims.toReversed(), raised, filed })).toEqual(is);
  });

  it('does what the table of doubts says, for each doubt alone', () => {
    for (const doubt of DOUBTS) {
      const { fact, figures } = decidePublication({
        claims: [claim('ua', [doubt])],
        raised: [],
        filed: false,
      });
      expect(fact === 'review', doubt).toBe(HELD_BACK[doubt] === 'fact');
      expect(figures === 'check', doubt).toBe(HELD_BACK[doubt] === 'figures' || ABOUT_BOTH.includes(doubt));
    }
  });

  it('one sure claim of an official more never takes an event back into review', () => {
    const doubts = fc.subarray([...DOUBTS]);
    const party = fc.constantFrom('ua', 'ru', 'mediator', 'media' as const);
    const claims = fc.array(
      fc.tuple(party, doubts).map(([who, open]) => claim(who, open)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(claims, (drawn) => {
        const joined = decidePublication({ claims: [...drawn, claim('ua')], raised: [], filed: false });
        expect(joined.fact).toBe('publish');
        expect(
          joined.doubts.every((doubt) => HELD_BACK[doubt] !== 'fact' || ABOUT_BOTH.includes(doubt)),
        ).toBe(true);
      }),
    );
  });
});

describe('the usual size', () => {
  it('holds for every claim on file', () => {
    const unusual = historyEvents().filter(({ claims }) => claims.some(isUnusualSize));
    expect(unusual.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    [{ 'ua.people': 501 }, {}, true],
    [{ 'ua.people': 500 }, {}, false],
    [{ 'ru.civilians': 201 }, {}, true],
    [{ 'ua.bodies': 6000 }, {}, true],
    [{ 'both.people': 780 }, {}, false],
    [{ 'both.people': 2000 }, {}, true],
    [{ 'ua.military': 175 }, { 'ua.people': 101 }, true],
    [{}, {}, false],
  ] as [Figures, Figures, boolean][])('%o, outside %o: unusual is %s', (figures, outside, unusual) => {
    expect(isUnusualSize({ figures, outside })).toBe(unusual);
  });
});
