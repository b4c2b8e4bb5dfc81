/** Nobody documents a limit of the preview's: a pace that a careful person could keep by hand. */
export const POLL_EVERY_MS = { min: 20_000, max: 60_000 };
/** After the first failure; doubles with each. */
export const BACK_OFF_MS = 30_000;
/** News must not wait long once the channel can be read again. */
export const LONGEST_BACK_OFF_MS = 10 * 60_000;

/** A number from 0 up to, and without, 1. */
export type Random = () => number;

export interface Pace {
  min: number;
  max: number;
}

/** How long to wait after a page was read, in milliseconds. */
export function nextPollDelay(random: Random, pace: Pace = POLL_EVERY_MS): number {
  return Math.round(pace.min + random() * (pace.max - pace.min));
}

/** How long to wait after the `failures`-th failure in a row, in milliseconds: never less than the server asked for. */
export function backOffDelay(failures: number, retryAfterSeconds: number | null, random: Random): number {
  const longest = Math.min(BACK_OFF_MS * 2 ** (failures - 1), LONGEST_BACK_OFF_MS);
  const delay = Math.round(longest * (0.5 + random() / 2));
  const asked = (retryAfterSeconds ?? 0) * 1000;
  return asked > delay ? asked + Math.round(random() * 1000) : delay;
}
