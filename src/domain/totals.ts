import { type Consolidated, type Lifecycle, persons } from './event.js';
import type { Side } from './post.js';
import type { Kind } from './report.js';

/** Sums of one side. Null means that nobody said a number, 0 that somebody said none. */
export interface Totals {
  military: number | null;
  civilians: number | null;
  /** Of the people, those whom nobody splits into military and civilians. */
  unsplit: number | null;
  /** Living persons: military + civilians + unsplit. */
  people: number | null;
  /** Returned beyond the exchange terms: in no other sum. */
  outside: number | null;
  /** Stated, but nobody settles whether on top of the others: in no other sum. */
  unsettled: number | null;
  bodies: number | null;
  /** Exchanges for which nobody states this side's number, so that the sums are short of them. */
  exchanges_without_number: number;
}

export interface SummedEvent {
  date: string;
  kind: Kind;
  lifecycle: Lifecycle;
  consolidated: Consolidated;
}

type Sum = Exclude<keyof Totals, 'exchanges_without_number'>;
type Addends = Record<Sum, number | null>;

function addends({ consolidated }: SummedEvent, side: Side): Addends {
  const block = consolidated[side];
  const { military, civilians, people, bodies, outside, unsettled } = block;
  const open = Object.values(unsettled);
  return {
    military,
    civilians,
    unsplit: people === null ? null : people - (military ?? 0) - (civilians ?? 0),
    people: persons(block),
    outside,
    unsettled: open.length === 0 ? null : open.reduce((sum, value) => sum + value, 0),
    bodies,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

/** Sums over events that were carried out; every other is left out. */
export function sumEvents(events: readonly SummedEvent[]): Record<Side, Totals> {
  const carriedOut = events.filter(({ lifecycle }) => lifecycle === 'carried_out');
  const sumSide = (side: Side): Totals => {
    const rows = carriedOut.map((event) => addends(event, side));
    const sum = (key: Sum) => sumOf(rows.map((row) => row[key]));
    const withoutNumber = carriedOut.filter(
      ({ kind, consolidated }) => kind === 'exchange' && persons(consolidated[side]) === null,
    );
    return {
      military: sum('military'),
      civilians: sum('civilians'),
      unsplit: sum('unsplit'),
      people: sum('people'),
      outside: sum('outside'),
      unsettled: sum('unsettled'),
      bodies: sum('bodies'),
      exchanges_without_number: withoutNumber.length,
    };
  };
  return { ua: sumSide('ua'), ru: sumSide('ru') };
}

/** The same per calendar year of the events' days, years without an event left out. */
export function sumYears(events: readonly SummedEvent[]): Map<string, Record<Side, Totals>> {
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))].sort();
  return new Map(years.map((year) => [year, sumEvents(events.filter(({ date }) => date.startsWith(year)))]));
}
