import { addDays } from './day.js';
import type { Party } from './post.js';

/** How complete what is on file of a party's statements is believed to be. */
export interface CoveredPeriod {
  party: Party;
  from_date: string;
  /** Null = until today, or until the channels were read. */
  to_date: string | null;
  complete: 'yes' | 'partial' | 'no';
}

/**
 * Whether a sum over the days after `after` up to `to` can be held against an official's count: nothing in between is
 * known to be thin. The file's open period ends when the channels began to be read.
 */
export function isCovered(
  periods: readonly CoveredPeriod[],
  party: Party,
  days: { after: string; to: string },
  readSince: string | null,
): boolean {
  return !periods.some((period) => {
    if (period.party !== party || period.complete === 'yes') return false;
    const open = readSince === null ? '9999-12-31' : addDays(readSince, -1);
    return period.from_date <= days.to && (period.to_date ?? open) > days.after;
  });
}
