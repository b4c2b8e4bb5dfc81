import {
  type ChainCheck,
  type Count,
  type CountedEvent,
  checkChain,
  type Explanation,
  readEvent,
} from './checksum.js';
import type { Kind, RunningTotal } from './report.js';

export interface DatedTotal extends RunningTotal {
  source: string;
  /** The day of the statement, or of the last transfer that it covers. */
  date: string;
}

export interface DatedEvent extends CountedEvent {
  date: string;
  kind: Kind;
}

/** Why two totals are not held against each other. */
export const REFUSALS = [
  'inexact',
  'other_definition',
  'no_previous',
  'previous_inexact',
  'not_later',
  'counts_exchanges',
  'other_count',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type RunningTotalCheck = ChainCheck | { verdict: 'not_comparable'; reason: Refusal };

function countOf({ what, scope }: RunningTotal): Count {
  if (scope === 'outside') return 'outside';
  return what === 'bodies' ? 'bodies' : 'persons';
}

/** Where a count of its own begins: the totals of a year, a month and a series start from nothing. */
function startOf({ scope, date }: DatedTotal): string | null {
  if (scope === 'year') return `${date.slice(0, 4)}-01-01`;
  if (scope === 'month') return `${date.slice(0, 7)}-01`;
  return scope === 'series' ? '' : null;
}

/** The total to count on from; null where the count begins with its period. */
function baseOf(stated: DatedTotal, previous: DatedTotal | null): DatedTotal | null {
  const start = startOf(stated);
  return previous !== null && (start === null || previous.date >= start) ? previous : null;
}

function refusal(stated: DatedTotal, base: DatedTotal | null): Refusal | null {
  if (stated.what === 'exchanges') return 'counts_exchanges';
  if (base === null) return startOf(stated) === null ? 'no_previous' : null;
  const sameDefinition = (['side', 'what', 'scope'] as const).every((key) => base[key] === stated[key]);
  if (!sameDefinition) return 'other_definition';
  if (base.qualifier !== 'exact') return 'previous_inexact';
  return stated.date < base.date ? 'not_later' : null;
}

/** Officials mostly count exchanges alone, and now and then a return without one. */
function checkEvents(stated: DatedTotal, from: number, events: readonly DatedEvent[]): ChainCheck {
  const { side, value, qualifier } = stated;
  const count = countOf(stated);
  const check = (terms: readonly DatedEvent[]) =>
    checkChain({ side, count, from, terms, stated: value, qualifier });
  if (count !== 'persons') return check(events);
  const alone = check(events.filter(({ kind }) => kind === 'exchange'));
  if (alone.verdict !== 'gap') return alone;
  const withReturns = check(events);
  return withReturns.verdict === 'exact' ? withReturns : alone;
}

/**
 * Holds a newly stated running total against the latest one of its source and definition and the events since.
 * `previous` may be null where a count begins with its year, month or series; then `events` are those of that period,
 * of a series only its own. For a mediator's total `events` are those that credit the mediator. A gap is no error of
 * the events by itself: totals have been wrong where events were right.
 */
export function checkRunningTotal(
  stated: DatedTotal,
  previous: DatedTotal | null,
  events: readonly DatedEvent[],
): RunningTotalCheck {
  const base = baseOf(stated, previous);
  const reason = refusal(stated, base);
  if (reason !== null) return { verdict: 'not_comparable', reason };
  const start = startOf(stated) ?? '';
  const since = events.filter(
    ({ date }) => date <= stated.date && (base === null ? date >= start : date > base.date),
  );
  const result = checkEvents(stated, base?.value ?? 0, since);
  if (result.verdict !== 'gap') return result;
  if (result.explanations.some(({ kind }) => kind === 'other_count')) {
    return { verdict: 'not_comparable', reason: 'other_count' };
  }
  const sameDay = events.filter(
    (event) => event.date === base?.date && readEvent(event, stated.side, countOf(stated)) === result.gap,
  );
  const late = sameDay.map(
    ({ id }): Explanation => ({ kind: 'event_after_previous', event: id, value: result.gap }),
  );
  return { ...result, explanations: [...result.explanations, ...late] };
}
