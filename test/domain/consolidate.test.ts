import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ConsolidatedFacts, consolidate } from '../../src/domain/consolidate.js';
import { type Claim, type FigureState, type Lifecycle, persons } from '../../src/domain/event.js';
import { exactFigure } from '../../src/domain/party-word.js';
import { SIDES } from '../../src/domain/post.js';
import { FIGURES, type Figures, KINDS, type Kind, type Qualifiers } from '../../src/domain/report.js';
import { partyOf, rankOf, SOURCES } from '../../src/domain/sources.js';
import { fixture, historyEvents } from './history.js';

function claim(source: string, figures: Figures, more: Partial<Claim> = {}): Claim {
  return { source, party: partyOf(source), figures, outside: {}, qualifiers: {}, mediators: [], ...more };
}

function exchange(...claims: Claim[]): ConsolidatedFacts {
  return consolidate({ kind: 'exchange', lifecycle: 'carried_out', claims });
}

describe('the events on file', () => {
  const events = historyEvents();

  it('are 151', () => expect(events).toHaveLength(151));

  test.each(events)('$id consolidates to what the file says', (event) => {
    const { consolidated, states, agreement_state, confirmed_by } = event;
    expect(consolidate(event)).toEqual({ consolidated, states, agreement_state, confirmed_by });
  });
});

it('agrees with the reference implementation on 400 drawn sets of claims', () => {
  const cases = fixture<{ kind: Kind; lifecycle: Lifecycle; claims: Claim[]; expect: ConsolidatedFacts }>(
    'consolidated',
  );
  expect(cases).toHaveLength(400);
  for (const { expect: wanted, ...event } of cases) {
    expect(consolidate(event), JSON.stringify(event)).toEqual(wanted);
  }
});

describe('one case a sentence', () => {
  const cases: {
    sentence: string;
    claims: Claim[];
    ua: Partial<ConsolidatedFacts['consolidated']['ua']>;
    state: FigureState;
  }[] = [
    {
      sentence: "the side's own officials are the base, whoever spoke first",
      claims: [claim('mod_russia', { 'ua.military': 146 }), claim('zelensky', { 'ua.military': 147 })],
      ua: { military: 147 },
      state: 'contested',
    },
    {
      sentence: 'two parties with one number agree',
      claims: [claim('mod_russia', { 'ua.military': 25 }), claim('koord_shtab', { 'ua.military': 25 })],
      ua: { military: 25 },
      state: 'same',
    },
    {
      sentence: 'two officials of one party are one party',
      claims: [claim('zelensky', { 'ua.people': 95 }), claim('lubinets', { 'ua.people': 95 })],
      ua: { people: 95 },
      state: 'one_party',
    },
    {
      sentence: 'officials of one party complete each other',
      claims: [claim('koord_shtab', { 'ua.military': 300 }), claim('lubinets', { 'ua.civilians': 3 })],
      ua: { military: 300, civilians: 3 },
      state: 'one_party',
    },
    {
      sentence: 'a lower official who contradicts his party is left out as a whole, and contests',
      claims: [
        claim('koord_shtab', { 'ua.military': 300 }),
        claim('lubinets', { 'ua.military': 301, 'ua.civilians': 3 }),
      ],
      ua: { military: 300, civilians: null },
      state: 'contested',
    },
    {
      sentence: 'parts that only another party states, beside a whole without them, are unsettled',
      claims: [claim('mod_russia', { 'ua.military': 146 }), claim('koord_shtab', { 'ua.civilians': 8 })],
      ua: { military: 146, civilians: null, unsettled: { civilians: 8 } },
      state: 'one_party',
    },
    {
      sentence: 'a part of another party finds its place inside the people of the base',
      claims: [claim('zelensky', { 'ua.people': 205 }), claim('mod_russia', { 'ua.civilians': 20 })],
      ua: { people: 205, civilians: 20, military: null, unsettled: {} },
      state: 'one_party',
    },
    {
      sentence: 'parts that make the people up replace the bare number',
      claims: [claim('koord_shtab', { 'ua.people': 205, 'ua.military': 185, 'ua.civilians': 20 })],
      ua: { people: null, military: 185, civilians: 20 },
      state: 'one_party',
    },
    {
      sentence: 'the same persons split otherwise differ in the split only',
      claims: [
        claim('koord_shtab', { 'ua.military': 33, 'ua.civilians': 51 }),
        claim('mod_russia', { 'ua.military': 84 }),
      ],
      ua: { military: 33, civilians: 51 },
      state: 'split_differs',
    },
    {
      sentence: 'a bound is no figure',
      claims: [claim('zelensky', { 'ua.people': 100 }, { qualifiers: { 'ua.people': 'more_than' } })],
      ua: { people: null },
      state: 'unknown',
    },
    {
      sentence: 'a stated 0 is a figure',
      claims: [claim('koord_shtab', { 'ua.military': 100, 'ua.civilians': 0 })],
      ua: { military: 100, civilians: 0 },
      state: 'one_party',
    },
    {
      sentence: 'people outside the formula stay apart and a number that includes them contests nothing',
      claims: [
        claim('koord_shtab', { 'ua.military': 175 }, { outside: { 'ua.people': 22 } }),
        claim('mod_russia', { 'ua.people': 197 }),
      ],
      ua: { military: 175, outside: 22 },
      state: 'one_party',
    },
    {
      sentence: 'an official who only says that it happened has no figure to contest',
      claims: [claim('mod_russia', { 'ua.military': 50 }), claim('zelensky', {})],
      ua: { military: 50 },
      state: 'one_party',
    },
    {
      sentence: "a mediator's number for both sides supports each when it is their sum",
      claims: [
        claim('zelensky', { 'ua.people': 95, 'ru.people': 95 }),
        claim('uae_mofa', { 'both.people': 190 }),
      ],
      ua: { people: 95 },
      state: 'same',
    },
    {
      sentence: "a mediator's number for both sides contests both when it is not their sum",
      claims: [
        claim('zelensky', { 'ua.people': 95, 'ru.people': 95 }),
        claim('uae_mofa', { 'both.people': 200 }),
      ],
      ua: { people: 95 },
      state: 'contested',
    },
    {
      sentence: 'media are not heard beside an official',
      claims: [claim('zelensky', { 'ua.people': 95 }), claim('media:unknown', { 'ua.people': 90 })],
      ua: { people: 95 },
      state: 'one_party',
    },
  ];

  test.each(cases)('$sentence', ({ claims, ua, state }) => {
    const facts = exchange(...claims);
    expect(facts.consolidated.ua).toMatchObject(ua);
    expect(facts.agreement_state).toBe(state);
  });

  it('calls as many persons, once civilians and once military, a difference of the split', () => {
    const claims = [claim('lubinets', { 'ua.civilians': 5 }), claim('moskalkova', { 'ua.military': 5 })];
    const facts = consolidate({ kind: 'civilians', lifecycle: 'carried_out', claims });
    expect(facts.consolidated.ua).toMatchObject({ civilians: 5, military: null });
    expect(facts.states).toEqual({ 'ua.civilians': 'split_differs' });
  });

  it('does not take another party’s military into people who may already hold those outside', () => {
    const outside = { outside: { 'ua.people': 22 } };
    const facts = exchange(
      claim('zelensky', { 'ua.people': 197 }, outside),
      claim('mod_russia', { 'ua.military': 175 }, outside),
    );
    expect(facts.consolidated.ua).toMatchObject({
      people: 197,
      military: null,
      outside: 22,
      unsettled: { military: 175 },
    });
  });

  it('counts as confirming whoever says that it happened, with or without numbers', () => {
    const claims = [claim('mod_russia', {}), claim('zelensky', { 'ua.people': 5 })];
    expect(exchange(...claims).confirmed_by).toEqual(['ua', 'ru']);
    expect(consolidate({ kind: 'exchange', lifecycle: 'called_off', claims }).confirmed_by).toEqual([]);
  });
});

describe('whatever is claimed', () => {
  const sources = [...SOURCES.ua, ...SOURCES.ru, ...SOURCES.mediator, 'media:unknown'];
  const count = fc.constantFrom(0, 1, 3, 8, 20, 55, 146, 205);
  const figures = fc.dictionary(fc.constantFrom(...FIGURES), count, { maxKeys: 4 }) as fc.Arbitrary<Figures>;
  const claims = fc.array(
    fc
      .record({
        source: fc.constantFrom(...sources),
        figures,
        outside: fc.dictionary(fc.constantFrom('ua.people', 'ru.people', 'ua.civilians'), count, {
          maxKeys: 1,
        }),
        qualifiers: fc.dictionary(fc.constantFrom(...FIGURES), fc.constantFrom('at_least', 'approx'), {
          maxKeys: 1,
        }),
      })
      .map(({ source, figures, outside, qualifiers }) =>
        claim(source, figures, { outside, qualifiers: qualifiers as Qualifiers }),
      ),
    { maxLength: 6 },
  );
  const kind = fc.constantFrom(...KINDS);
  const event = fc.record({ kind, claims, lifecycle: fc.constant('carried_out' as const) });

  it('the order of claims of different rank does not matter', () => {
    const oneOfEach = event
      .map((drawn) => ({
        ...drawn,
        claims: [...new Map(drawn.claims.map((one) => [`${one.party} ${rankOf(one.source)}`, one])).values()],
      }))
      .chain((drawn) =>
        fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn.claims, { minLength: drawn.claims.length })),
      );
    fc.assert(
      fc.property(oneOfEach, ([drawn, shuffled]) => {
        expect(consolidate({ ...drawn, claims: shuffled })).toEqual(consolidate(drawn));
      }),
      { numRuns: 300 },
    );
  });

  it('every figure of a block was stated, exactly, by somebody', () => {
    fc.assert(
      fc.property(event, (drawn) => {
        const { consolidated } = consolidate(drawn);
        for (const side of SIDES) {
          for (const figure of ['military', 'civilians', 'people', 'bodies'] as const) {
            const value = consolidated[side][figure];
            const stated = drawn.claims.map((one) => exactFigure(one, `${side}.${figure}`));
            if (value !== null) expect(stated).toContain(value);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what nobody states stays null and is never 0', () => {
    fc.assert(
      fc.property(event, (drawn) => {
        const silent = drawn.claims.map((one) => ({ ...one, figures: {}, outside: {} }));
        const facts = consolidate({ ...drawn, claims: silent });
        expect(facts.agreement_state).toBe('unknown');
        for (const side of SIDES) {
          expect(persons(facts.consolidated[side])).toBeNull();
          expect(Object.values(facts.consolidated[side]).slice(0, 5)).toEqual(Array(5).fill(null));
        }
      }),
      { numRuns: 100 },
    );
  });
});
