import { daysBetween, kyivDay } from './day.js';
import type { Claim } from './event.js';
import type { Sequel } from './report.js';

/** A claim with the day of the transfer that it gives; `statedAt` is the post's own time, null when only the day is known. */
export interface DatedClaim extends Claim {
  date: string;
  statedAt: Date | null;
  /** What its post says of an earlier one of its source. */
  sequel?: Sequel | null;
}

/** A date two days or more from the day of posting may be a slip of the pen, as 6 for 16 February 2023. */
export const UNLIKELY_DAYS = 2;

export function postedOn({ date, statedAt }: DatedClaim): string {
  return statedAt === null ? date : kyivDay(statedAt);
}

export function isOwnDay(claim: DatedClaim): boolean {
  return postedOn(claim) === claim.date;
}

export function isDateUnlikely(claim: DatedClaim): boolean {
  return Math.abs(daysBetween(claim.date, postedOn(claim))) >= UNLIKELY_DAYS;
}

/** Mediators and media often tell of yesterday's swap without its date; the sides' officials tell of today's. */
export function lagsBehind({ party }: Claim): boolean {
  return party === 'mediator' || party === 'media';
}
