const HOUR_MS = 3_600_000;

/** Up to this age an alert rings: two reads of a channel that fails once still fall inside. */
export const RINGS_HOURS = 2;
/** Up to this age an alert is sent late and silent; older posts make none. */
export const LATE_HOURS = 24;

export type Freshness = 'rings' | 'late' | 'old';

/** What a post's age allows its alert. A post from the future, by a clock that is off, is as fresh as one of now. */
export function freshness(publishedAt: Date, now: Date): Freshness {
  const hours = (now.getTime() - publishedAt.getTime()) / HOUR_MS;
  if (hours <= RINGS_HOURS) return 'rings';
  return hours <= LATE_HOURS ? 'late' : 'old';
}
