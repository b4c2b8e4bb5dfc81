import { daysBetween } from './day.js';
import { type Consolidated, persons } from './event.js';
import { CANDIDATE_REACH_DAYS } from './match-event.js';
import type { Announcement, AnnouncementStatus, Kind } from './report.js';

/** What stands against a report of a transfer that was carried out. */
export const CONTRADICTIONS: readonly AnnouncementStatus[] = ['denied', 'called_off', 'postponed'];

export interface ToldEvent<Id> {
  id: Id;
  kind: Kind;
  date: string;
  consolidated: Consolidated;
}

/** A denial that names no day is of the news of that day or of the day before. */
const NEWS_DAYS = 1;

function isOfItsKind({ figures }: Announcement, kind: Kind): boolean {
  const ofBodies = figures['ua.bodies'] !== undefined || figures['ru.bodies'] !== undefined;
  return (kind === 'bodies') === ofBodies;
}

function hasFormula({ formula }: Announcement, { consolidated }: ToldEvent<unknown>): boolean {
  if (formula === undefined) return false;
  const stated = [persons(consolidated.ua), persons(consolidated.ru)];
  const compared = stated.flatMap((number, side) => (number === null ? [] : [number === formula[side]]));
  return compared.length > 0 && !compared.includes(false);
}

function isNear(said: Announcement, day: string, event: ToldEvent<unknown>): boolean {
  if (said.date !== undefined) return event.date === said.date;
  const age = daysBetween(event.date, day);
  if (said.status !== 'denied') return age === 0 && hasFormula(said, event);
  return age >= 0 && age <= (hasFormula(said, event) ? CANDIDATE_REACH_DAYS : NEWS_DAYS);
}

/**
 * The event against which an official speaks: of its kind and day, or with its numbers. Null where none or several may
 * be meant, and for what says nothing against a report. `day` is the day of the statement.
 */
export function deniedEvent<Id>(
  said: Announcement,
  day: string,
  events: readonly ToldEvent<Id>[],
): Id | null {
  if (!CONTRADICTIONS.includes(said.status)) return null;
  const near = events.filter((event) => isOfItsKind(said, event.kind) && isNear(said, day, event));
  const byFormula = near.filter((event) => hasFormula(said, event));
  const exchanges = near.filter(({ kind }) => kind === 'exchange');
  const found = [byFormula, exchanges, near].find((some) => some.length > 0) ?? [];
  return found.length === 1 ? found[0]!.id : null;
}

interface SaidClaim {
  source: string;
  status: 'carried_out' | AnnouncementStatus;
  post_id: number | null;
  stated_at: Date;
}

/** Whether a claim speaks against the transfer. */
export function isAgainst({ status }: Pick<SaidClaim, 'status'>): boolean {
  return CONTRADICTIONS.some((against) => against === status);
}

/** Denials read in posts that their source has not taken back by a later report of the transfer. */
export function standingDenials<C extends SaidClaim>(claims: readonly C[]): C[] {
  return claims.filter(
    (claim) =>
      isAgainst(claim) &&
      claim.post_id !== null &&
      !claims.some(
        ({ source, status, stated_at }) =>
          source === claim.source && status === 'carried_out' && stated_at > claim.stated_at,
      ),
  );
}
