import { type DatedClaim, isDateUnlikely, lagsBehind } from './dated-claim.js';
import { NAMELESS_SOURCE } from './replace-earlier-figures.js';

function voices(claims: readonly DatedClaim[]): number {
  const nameless = claims.filter(({ source }) => source === NAMELESS_SOURCE).length;
  const named = claims.map(({ source }) => source).filter((source) => source !== NAMELESS_SOURCE);
  return nameless + new Set(named).size;
}

/**
 * The day of an event by its claims, whatever their order: the one that most officials of the sides give, then most
 * mediators and media, then the earliest. Dates far from the day of posting count only where there are no others; then
 * the day is approximate. Null without claims.
 */
export function eventDate(
  claims: readonly DatedClaim[],
): { date: string; date_precision: 'day' | 'approx' } | null {
  const likely = claims.filter((claim) => !isDateUnlikely(claim));
  const counted = likely.length > 0 ? likely : claims;
  const ranked = [...new Set(counted.map(({ date }) => date))]
    .map((date) => {
      const giving = counted.filter((claim) => claim.date === date);
      return { date, officials: voices(giving.filter((claim) => !lagsBehind(claim))), all: voices(giving) };
    })
    .sort((a, b) => b.officials - a.officials || b.all - a.all || (a.date < b.date ? -1 : 1));
  const first = ranked[0];
  return first === undefined
    ? null
    : { date: first.date, date_precision: likely.length > 0 ? 'day' : 'approx' };
}
