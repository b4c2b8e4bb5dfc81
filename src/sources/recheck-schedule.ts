const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After a post's own time: close together while an edit is likely, for two days in all. */
export const RECHECK_AFTER_MS: readonly number[] = [
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  6 * HOUR,
  24 * HOUR,
  48 * HOUR,
];
export const RECHECKED_FOR_MS = 48 * HOUR;

export interface RecheckPlan {
  /** Looks that are done or missed. */
  step: number;
  /** Null when there is none left. */
  at: Date | null;
}

/** The next look after `step` of them. Those whose time has passed are not made up for. */
export function nextRecheck(publishedAt: Date, step: number, now: Date): RecheckPlan {
  const age = now.getTime() - publishedAt.getTime();
  const next = RECHECK_AFTER_MS.findIndex((delay, index) => index >= step && delay > age);
  if (next === -1) return { step: RECHECK_AFTER_MS.length, at: null };
  return { step: next, at: new Date(publishedAt.getTime() + RECHECK_AFTER_MS[next]!) };
}
