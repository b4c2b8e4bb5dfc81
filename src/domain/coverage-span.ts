import { addDays } from './day.js';
import type { Party } from './post.js';

export interface CoveragePeriod {
  party: Party;
  from_date: string;
  to_date: string | null;
  complete: 'yes' | 'partial' | 'no';
}

/** Up to which day events are on file, and the hole between that and the first day of reading the channels. */
export interface CoverageSpan {
  /** Null = to this day. */
  onFileTo: string | null;
  /** `to` null: the channels are not read yet. */
  gap: { from: string; to: string | null } | null;
}

/**
 * The file ends where a side's last period, open and "no", begins; the earlier of both sides counts. Mediators' and
 * media's periods say nothing of the sums.
 */
export function coverageSpan(periods: readonly CoveragePeriod[], readSince: string | null): CoverageSpan {
  const ends = periods
    .filter(
      ({ party, to_date, complete }) =>
        (party === 'ua' || party === 'ru') && to_date === null && complete === 'no',
    )
    .map(({ from_date }) => from_date)
    .toSorted();
  const from = ends[0];
  if (from === undefined) return { onFileTo: null, gap: null };
  if (readSince !== null && readSince <= from) return { onFileTo: null, gap: null };
  return {
    onFileTo: addDays(from, -1),
    gap: { from, to: readSince === null ? null : addDays(readSince, -1) },
  };
}

/** Whether what is on file of this time is said to be incomplete for a side: its sums are then lower bounds. */
export function isIncomplete(
  periods: readonly CoveragePeriod[],
  { from = '0000-01-01', to = '9999-12-31' }: { from?: string; to?: string },
): boolean {
  return periods.some(
    ({ party, from_date, to_date, complete }) =>
      (party === 'ua' || party === 'ru') &&
      complete !== 'yes' &&
      from_date <= to &&
      (to_date ?? '9999-12-31') >= from,
  );
}
