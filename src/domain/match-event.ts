import { type DatedClaim, isDateUnlikely, isOwnDay, lagsBehind, postedOn } from './dated-claim.js';
import { daysBetween } from './day.js';
import type { Lifecycle } from './event.js';
import { compareFigures, type FigureLikeness, sharesTellingNumber } from './match-figures.js';
import { NAMELESS_SOURCE } from './replace-earlier-figures.js';
import type { Kind } from './report.js';

/** Why a report may or may not belong to an event already known. */
export const UNSURE_REASONS = [
  'several_candidates',
  'ordinal_conflict',
  'ordinal_elsewhere',
  'called_off',
  'other_kind_same_day',
  'other_figures',
  'adjacent_day',
  'approximate_date',
  'date_unlikely',
] as const;
export type UnsureReason = (typeof UNSURE_REASONS)[number];

export type Match<Id> =
  | { match: 'same'; id: Id }
  | { match: 'new' }
  | { match: 'unsure'; reason: UnsureReason };

export interface MatchReport extends DatedClaim {
  kind: Kind;
  ordinal: number | null;
}

export interface MatchCandidate<Id> {
  id: Id;
  kind: Kind;
  date: string;
  datePrecision: 'day' | 'approx';
  ordinal: number | null;
  lifecycle: Lifecycle;
  claims: readonly DatedClaim[];
}

/** How far apart two days may be that are still compared; an approximate day is that of the news, or of several days. */
export const CANDIDATE_REACH_DAYS = 3;
/** Two posts on either side of midnight, dated two ways, tell of one transfer: no two began within six hours. */
const NIGHT_HOURS = 6;
/** Officials who tell of swaps on days running post about a day apart; what comes sooner may be one, dated two ways. */
const DAY_APART_HOURS = 18;

/** A source corrects itself the same day or the next morning; a later correction names the day. */
const CORRECTED_WITHIN_HOURS = 36;

const HOUR_MS = 3_600_000;

type Relation = 'exact' | 'same_day' | 'same_day_near' | 'shifted' | 'corrected' | 'other' | UnsureReason;

/** Each was told on its own day, and no more than some hours lie between. */
function toldWithin(hours: number, report: DatedClaim, claims: readonly DatedClaim[]): boolean {
  return claims.some(
    (claim) =>
      isOwnDay(report) &&
      isOwnDay(claim) &&
      report.statedAt !== null &&
      claim.statedAt !== null &&
      Math.abs(report.statedAt.getTime() - claim.statedAt.getTime()) <= hours * HOUR_MS,
  );
}

function toldAlready(report: DatedClaim, claims: readonly DatedClaim[]): boolean {
  const { source } = report;
  if (source === NAMELESS_SOURCE || !isOwnDay(report)) return false;
  return claims.some((claim) => claim.source === source && isOwnDay(claim));
}

function isOfOneSource(report: DatedClaim, claim: DatedClaim): boolean {
  return claim.source === report.source && claim.source !== NAMELESS_SOURCE;
}

/** Of two posts of one source, whichever came first, one says that it corrects the other. */
function correctsItself(report: MatchReport, { claims }: MatchCandidate<unknown>): boolean {
  return claims.some((claim) => {
    if (!isOfOneSource(report, claim)) return false;
    if (report.sequel !== 'correction' && claim.sequel !== 'correction') return false;
    if (report.date === claim.date) return true;
    if (report.statedAt === null || claim.statedAt === null) return false;
    const apart = Math.abs(report.statedAt.getTime() - claim.statedAt.getTime());
    return Math.abs(daysBetween(report.date, claim.date)) === 1 && apart <= CORRECTED_WITHIN_HOURS * HOUR_MS;
  });
}

/** Of two posts of one source, whichever came first, one says that it tells of one more transfer of the day. */
function tellsOfAnother(report: MatchReport, { claims }: MatchCandidate<unknown>): boolean {
  return claims.some(
    (claim) =>
      isOfOneSource(report, claim) &&
      report.date === claim.date &&
      (report.sequel === 'another' || claim.sequel === 'another'),
  );
}

function isApart(likeness: FigureLikeness): boolean {
  return likeness === 'far' || likeness === 'apart';
}

function onSameDay(likeness: FigureLikeness, kind: Kind): Relation {
  switch (likeness) {
    case 'equal':
      return 'exact';
    case 'mirrored':
    case 'open':
      return 'same_day';
    case 'near':
    case 'uneven':
      // Groups of civilians are small and several a day: another number may be another group.
      return kind === 'civilians' ? 'other_figures' : 'same_day_near';
    case 'far':
      return 'other_figures';
    case 'apart':
      return 'other';
  }
}

function onNextDay(
  report: MatchReport,
  { claims }: MatchCandidate<unknown>,
  likeness: FigureLikeness,
): Relation {
  if (!isApart(likeness) && toldWithin(NIGHT_HOURS, report, claims)) return 'shifted';
  const lags = lagsBehind(report) || claims.every(lagsBehind);
  if (likeness !== 'equal') {
    const comparable = !isApart(likeness) && likeness !== 'uneven';
    return lagsBehind(report) && comparable ? 'adjacent_day' : 'other';
  }
  if (toldAlready(report, claims)) return lags ? 'adjacent_day' : 'other';
  // Bodies come in rounds of one size on days running, and other groups are small: an equal number says little.
  const telling = report.kind === 'exchange';
  if (lags) return telling ? 'shifted' : 'adjacent_day';
  if (toldWithin(DAY_APART_HOURS, report, claims)) return telling ? 'shifted' : 'adjacent_day';
  return telling ? 'adjacent_day' : 'other';
}

function aroundApproximateDay(gap: number, likeness: FigureLikeness): Relation {
  if (likeness === 'equal') return 'shifted';
  if (isApart(likeness)) return 'other';
  return gap <= 1 ? 'shifted' : 'approximate_date';
}

/** The same day of posting although one of them is dated elsewhere: decided by the numbers. */
function onPostingDay(likeness: FigureLikeness): Relation {
  if (likeness === 'equal' || likeness === 'mirrored') return 'shifted';
  return isApart(likeness) ? 'other' : 'date_unlikely';
}

function relateByDay(
  report: MatchReport,
  candidate: MatchCandidate<unknown>,
  likeness: FigureLikeness,
): Relation {
  const { claims } = candidate;
  const gap = Math.abs(daysBetween(report.date, candidate.date));
  if (gap === 0) return onSameDay(likeness, report.kind);
  if (candidate.datePrecision === 'approx' && gap <= CANDIDATE_REACH_DAYS) {
    return aroundApproximateDay(gap, likeness);
  }
  if (gap === 1) return onNextDay(report, candidate, likeness);
  const slipOfReport = isDateUnlikely(report) && postedOn(report) === candidate.date;
  const slipOfEvent = claims.some((claim) => postedOn(claim) === report.date) && claims.every(isDateUnlikely);
  const bothSlip = isDateUnlikely(report) && claims.some((claim) => postedOn(claim) === postedOn(report));
  return slipOfReport || slipOfEvent || (bothSlip && likeness === 'equal') ? onPostingDay(likeness) : 'other';
}

/**
 * Whether an event can matter to a report at all: its date, or a day on which one of its claims was posted, lies near
 * the report's date or day of posting, or it bears the same ordinal. Leaving others out changes no answer.
 */
export function isWithinReach(report: MatchReport, candidate: MatchCandidate<unknown>): boolean {
  if (report.ordinal !== null && report.ordinal === candidate.ordinal) return true;
  const days = [...new Set([report.date, postedOn(report)])];
  const isNear = (day: string) => days.some((own) => Math.abs(daysBetween(own, day)) <= CANDIDATE_REACH_DAYS);
  return isNear(candidate.date) || candidate.claims.some((claim) => isNear(postedOn(claim)));
}

/** What the numbers and days say, unless the posts say themselves how they belong together. */
function bySequel(relation: Relation, report: MatchReport, candidate: MatchCandidate<unknown>): Relation {
  const isFarOff = relation === 'other' || relation === 'other_figures' || relation === 'adjacent_day';
  if (isFarOff && correctsItself(report, candidate)) return 'corrected';
  const isNear = relation === 'exact' || relation === 'same_day' || relation === 'same_day_near';
  return isNear && tellsOfAnother(report, candidate) ? 'other_figures' : relation;
}

function relate(report: MatchReport, candidate: MatchCandidate<unknown>): Relation {
  const sameDay = report.date === candidate.date;
  if (report.kind !== candidate.kind) {
    const living = report.kind !== 'bodies' && candidate.kind !== 'bodies';
    const alike = living && sameDay && sharesTellingNumber(report, candidate.claims);
    return alike ? 'other_kind_same_day' : 'other';
  }
  const planned = candidate.lifecycle === 'announced' || candidate.lifecycle === 'postponed';
  const likeness = planned ? 'open' : compareFigures(report, candidate.claims, report.kind);
  const byNumbers = relateByDay(report, candidate, likeness);
  const relation = bySequel(byNumbers, report, candidate);
  if (report.ordinal !== null && candidate.ordinal !== null) {
    if (report.ordinal !== candidate.ordinal)
      return relation === 'other' || !sameDay ? 'other' : 'ordinal_conflict';
    if (sameDay) return 'exact';
    if (relation === 'other' && likeness === 'equal') return 'ordinal_elsewhere';
  }
  if (['called_off', 'denied', 'retracted'].includes(candidate.lifecycle)) {
    return relation === 'other' ? 'other' : 'called_off';
  }
  return relation;
}

/**
 * Finds the event that a report tells of. A pure function of the report and the events around it: it looks at kind,
 * days, ordinals and numbers, never at the order in which posts came. Never the same across an ordinal conflict.
 */
export function matchEvent<Id>(report: MatchReport, candidates: readonly MatchCandidate<Id>[]): Match<Id> {
  const inReach = candidates.filter((candidate) => isWithinReach(report, candidate));
  const related = inReach.map((candidate) => ({ id: candidate.id, relation: relate(report, candidate) }));
  const having = (relation: Relation) => related.filter((one) => one.relation === relation);
  const near = having('same_day_near');
  const shifted = having('shifted');
  // An equal number of the day before means more to those who lag behind than an unequal one of the same day.
  const laterRanks = lagsBehind(report) ? [shifted, near] : [near, shifted];
  for (const rank of [having('exact'), having('same_day'), ...laterRanks, having('corrected')]) {
    if (rank.length > 1) return { match: 'unsure', reason: 'several_candidates' };
    if (rank[0] !== undefined) return { match: 'same', id: rank[0].id };
  }
  const reason = UNSURE_REASONS.find((unsure) => having(unsure).length > 0);
  return reason === undefined ? { match: 'new' } : { match: 'unsure', reason };
}
