import { daysBetween } from './day.js';

/** An event and the official number of its exchange. */
export interface NumberedEvent<Id> {
  id: Id;
  date: string;
  ordinal: number;
}

/** One number may cover stages on several days; the longest on file, the 66th, took from 9 June to 23 July 2025. */
const LONGEST_STAGES_DAYS = 45;

export type OrdinalCheck<Id> =
  | { verdict: 'follows' }
  /** Another stage of the same exchange. */
  | { verdict: 'shared'; with: Id }
  | { verdict: 'gap'; missing: number[] }
  /** The numbers run against the days, or one number stands for two days far apart. */
  | { verdict: 'conflict'; with: Id };

/** Holds a newly stated official number against those on file. */
export function checkOrdinal<Id>(
  stated: { date: string; ordinal: number },
  known: readonly NumberedEvent<Id>[],
): OrdinalCheck<Id> {
  const { date, ordinal } = stated;
  const against = known.find((event) => {
    if (event.ordinal === ordinal) return Math.abs(daysBetween(event.date, date)) > LONGEST_STAGES_DAYS;
    return event.ordinal < ordinal ? event.date > date : event.date < date;
  });
  if (against !== undefined) return { verdict: 'conflict', with: against.id };
  const shared = known.find((event) => event.ordinal === ordinal);
  if (shared !== undefined) return { verdict: 'shared', with: shared.id };
  const before = Math.max(0, ...known.map((event) => event.ordinal).filter((number) => number < ordinal));
  const missing = Array.from({ length: ordinal - before - 1 }, (_, step) => before + 1 + step);
  return missing.length === 0 ? { verdict: 'follows' } : { verdict: 'gap', missing };
}

/** Official numbers that no event on file bears, first to last. They are told, never given to an event. */
export interface MissingOrdinals {
  first: number;
  last: number;
}

/** The numbers that are missing between neighbours of which the time between touches the period. */
export function missingOrdinals(
  events: readonly { date: string; ordinal: number }[],
  period: { from: string; to: string },
): MissingOrdinals[] {
  const ordered = events.toSorted((a, b) => a.ordinal - b.ordinal || (a.date < b.date ? -1 : 1));
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index]!;
    if (later.ordinal - earlier.ordinal < 2) return [];
    if (later.date < period.from || earlier.date > period.to) return [];
    return [{ first: earlier.ordinal + 1, last: later.ordinal - 1 }];
  });
}
