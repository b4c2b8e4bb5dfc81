import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../src/domain/event.js';
import { SIDES } from '../../src/domain/post.js';
import { type SummedEvent, sumEvents, sumYears } from '../../src/domain/totals.js';
import { historyEvents } from './history.js';

const EMPTY: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

function event(ua: Partial<Block>, more: Partial<SummedEvent> = {}): SummedEvent {
  return {
    date: '2025-08-24',
    kind: 'exchange',
    lifecycle: 'carried_out',
    consolidated: { ua: { ...EMPTY, ...ua }, ru: EMPTY },
    ...more,
  };
}

describe('the events on file', () => {
  const wanted: Record<string, unknown> = JSON.parse(
    readFileSync(new URL('./fixtures/history-totals.json', import.meta.url), 'utf8'),
  );
  const { all, ...years } = wanted;
  const events = historyEvents();

  it('sum to what the reference prints for all years together', () => {
    expect(sumEvents(events)).toEqual(all);
  });

  test.each(Object.entries(years))('sum to what the reference prints for %s', (year, totals) => {
    expect(sumYears(events).get(year)).toEqual(totals);
  });

  it('are of no year that the reference lacks', () => {
    expect([...sumYears(events).keys()]).toEqual(Object.keys(years));
  });
});

describe('one case a sentence', () => {
  const cases: {
    sentence: string;
    events: SummedEvent[];
    ua: Partial<ReturnType<typeof sumEvents>['ua']>;
  }[] = [
    {
      sentence: 'no event: nobody said anything',
      events: [],
      ua: { people: null, military: null, bodies: null, exchanges_without_number: 0 },
    },
    {
      sentence: 'a stated 0 is a sum of 0',
      events: [event({ military: 0 })],
      ua: { people: 0, military: 0, civilians: null, exchanges_without_number: 0 },
    },
    {
      sentence: 'an exchange without a number is counted beside the sums',
      events: [event({}), event({ military: 5 })],
      ua: { people: 5, exchanges_without_number: 1 },
    },
    {
      sentence: 'a return of bodies is no exchange without a number',
      events: [event({ bodies: 1000 }, { kind: 'bodies' })],
      ua: { people: null, bodies: 1000, exchanges_without_number: 0 },
    },
    {
      sentence: 'people beyond their known parts are not broken down',
      events: [event({ people: 205, civilians: 20 }), event({ people: 95 })],
      ua: { people: 300, civilians: 20, military: null, unsplit: 280 },
    },
    {
      sentence: 'those outside the formula and unsettled ones are in no other sum',
      events: [event({ military: 146, outside: 22, unsettled: { civilians: 8, outside: 1 } })],
      ua: { people: 146, military: 146, civilians: null, outside: 22, unsettled: 9 },
    },
    {
      sentence: 'only what was carried out is summed',
      events: [event({ people: 5 }, { lifecycle: 'announced' }), event({}, { lifecycle: 'retracted' })],
      ua: { people: null, exchanges_without_number: 0 },
    },
  ];

  test.each(cases)('$sentence', ({ events, ua }) => expect(sumEvents(events).ua).toMatchObject(ua));
});

it('people are military, civilians and those not broken down, for whatever blocks', () => {
  const count = fc.option(fc.nat(400), { nil: null });
  const parts = fc
    .record({ military: count, civilians: count, rest: fc.option(fc.nat(50), { nil: null }) })
    .map(({ military, civilians, rest }) =>
      event({
        military,
        civilians,
        people: rest === null ? null : (military ?? 0) + (civilians ?? 0) + rest,
      }),
    );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (events) => {
      for (const side of SIDES) {
        const { people, military, civilians, unsplit } = sumEvents(events)[side];
        const said = [military, civilians, unsplit].filter((value) => value !== null);
        expect(people).toBe(said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0));
      }
    }),
  );
});
