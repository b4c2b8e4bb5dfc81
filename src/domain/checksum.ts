import { type Block, type Consolidated, persons } from './event.js';
import { SIDES, type Side } from './post.js';
import type { Qualifier } from './report.js';

/** What a running total counts. */
export const COUNTS = ['persons', 'military', 'civilians', 'outside', 'bodies'] as const;
export type Count = (typeof COUNTS)[number];

/** How an event is read into a total: `with_outside` adds those outside the formula to the persons. */
export type Reading = Count | 'with_outside';

/**
 * A total of persons says nothing of how it counts. Officials mostly take the exchange formula, at times without its
 * civilians, at times with those outside it: tried in this order.
 */
const READINGS_OF: Readonly<Record<Count, readonly Reading[]>> = {
  persons: ['persons', 'military', 'with_outside'],
  military: ['military'],
  civilians: ['civilians'],
  outside: ['outside'],
  bodies: ['bodies'],
};

export interface CountedEvent {
  id: string;
  consolidated: Consolidated;
}

/** A term is an event, or a number of the source's own that no event kept. */
export type Term = CountedEvent | number;

/** A stated total and what should make it up: the total before it, of the same definition, and the transfers since. */
export interface Chain {
  side: Side | 'both';
  count: Count;
  from: number;
  terms: readonly Term[];
  stated: number;
  qualifier: Qualifier | 'exact';
}

export type Explanation =
  /** Nobody settles whether this part comes on top; with it `remainder` would be left. */
  | { kind: 'unsettled_part'; event: string; value: number; remainder: number }
  | { kind: 'outside_counted'; event: string; value: number }
  | { kind: 'civilians_left_out'; event: string; value: number }
  | { kind: 'event_left_out'; event: string; value: number }
  /** Of the day of the total before, which may have been stated before it. */
  | { kind: 'event_after_previous'; event: string; value: number }
  /** The gap may be theirs, as far as it goes: nobody gives their number. */
  | { kind: 'without_number'; events: string[] }
  /** The gap is larger than everything in between: another count, or transfers that are not on file. */
  | { kind: 'other_count' };

export type ChainCheck =
  | { verdict: 'exact'; reading: Reading }
  /** `gap` = stated − (from + terms), by the first reading. */
  | { verdict: 'gap'; gap: number; explanations: Explanation[] }
  /** The total is a lower limit, and the events exceed it, as they must. */
  | { verdict: 'bound'; excess: number }
  | { verdict: 'not_comparable'; reason: 'inexact' };

/** Below this a gap is never taken for another count; the steps between two counts on file are above 1000. */
const LEAST_OTHER_COUNT = 100;

function readBlock(block: Block, reading: Reading): number | null {
  switch (reading) {
    case 'persons':
      return persons(block);
    case 'with_outside': {
      const inside = persons(block);
      return inside === null ? block.outside : inside + (block.outside ?? 0);
    }
    // Where nobody splits the persons they may all be military.
    case 'military':
      return block.military ?? block.people;
    default:
      return block[reading];
  }
}

function sidesOf(side: Side | 'both'): readonly Side[] {
  return side === 'both' ? SIDES : [side];
}

/** An event's number in a count; null when a side that counts has none. */
export function readEvent(event: CountedEvent, side: Side | 'both', reading: Reading): number | null {
  const numbers = sidesOf(side).map((one) => readBlock(event.consolidated[one], reading));
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function sumTerms({ side, terms }: Chain, reading: Reading): number {
  return terms.reduce<number>(
    (sum, term) => sum + (typeof term === 'number' ? term : (readEvent(term, side, reading) ?? 0)),
    0,
  );
}

function sumBlocks(event: CountedEvent, side: Side | 'both', read: (block: Block) => number): number {
  return sidesOf(side).reduce((sum, one) => sum + read(event.consolidated[one]), 0);
}

function explainByEvent(event: CountedEvent, { side }: Chain, gap: number, reading: Reading): Explanation[] {
  const unsettled = sumBlocks(event, side, (block) =>
    Object.values(block.unsettled).reduce((sum, value) => sum + value, 0),
  );
  const outside = sumBlocks(event, side, (block) => block.outside ?? 0);
  const civilians = sumBlocks(event, side, (block) => block.civilians ?? 0);
  const whole = readEvent(event, side, reading) ?? 0;
  const found: Explanation[] = [];
  if (unsettled > 0 && gap > 0 && reading === 'persons') {
    found.push({ kind: 'unsettled_part', event: event.id, value: unsettled, remainder: gap - unsettled });
  }
  if (outside > 0 && gap === outside && reading === 'persons') {
    found.push({ kind: 'outside_counted', event: event.id, value: outside });
  }
  if (civilians > 0 && gap === -civilians && reading === 'persons') {
    found.push({ kind: 'civilians_left_out', event: event.id, value: civilians });
  }
  if (whole > 0 && gap === -whole) found.push({ kind: 'event_left_out', event: event.id, value: whole });
  return found;
}

function explain(chain: Chain, gap: number, reading: Reading): Explanation[] {
  const events = chain.terms.filter((term) => typeof term !== 'number');
  const found = events.flatMap((event) => explainByEvent(event, chain, gap, reading));
  const unnumbered = events.filter((event) => readEvent(event, chain.side, reading) === null);
  if (gap > 0 && unnumbered.length > 0) {
    found.push({ kind: 'without_number', events: unnumbered.map(({ id }) => id) });
  }
  const otherCount = Math.abs(gap) > Math.max(LEAST_OTHER_COUNT, sumTerms(chain, reading));
  return otherCount ? [...found, { kind: 'other_count' }] : found;
}

/**
 * Does a running total follow from the one before it? Unsettled parts belong to no count: a gap is reported without
 * them, and what they would leave of it. Chain only totals of one definition.
 */
export function checkChain(chain: Chain): ChainCheck {
  const { count, from, stated, qualifier } = chain;
  const readings = READINGS_OF[count];
  const first = readings[0] ?? count;
  const gapOf = (reading: Reading) => stated - from - sumTerms(chain, reading);
  const gap = gapOf(first);
  if (qualifier === 'approx' || qualifier === 'at_most')
    return { verdict: 'not_comparable', reason: 'inexact' };
  if (qualifier !== 'exact') {
    const holds = qualifier === 'more_than' ? gap < 0 : gap <= 0;
    if (holds) return { verdict: 'bound', excess: from + sumTerms(chain, first) - stated };
  } else {
    const fitting = readings.find((reading) => gapOf(reading) === 0);
    if (fitting !== undefined) return { verdict: 'exact', reading: fitting };
  }
  return { verdict: 'gap', gap, explanations: explain(chain, gap, first) };
}
