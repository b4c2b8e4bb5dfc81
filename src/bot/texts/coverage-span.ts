import { addDays } from '../../domain/day.js';
import type { Party } from '../../domain/post.js';

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
