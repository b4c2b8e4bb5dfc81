import type { Claim } from './event.js';
import { exactFigure, PARTS, partsOf, personsIn, statementOf } from './party-word.js';
import { SIDES, type Side } from './post.js';
import type { Kind } from './report.js';

/**
 * How the numbers of a report stand to those of an event. `mirrored`: one says of its side what the other says of the
 * other side, as in most swaps; `open`: nothing to compare; `far`: one side's number is so different that it may be
 * another transfer; `apart`: both sides' are; `uneven`: a number for both sides is far from twice the one that is known.
 */
export const FIGURE_LIKENESS = ['equal', 'mirrored', 'open', 'near', 'uneven', 'far', 'apart'] as const;
export type FigureLikeness = (typeof FIGURE_LIKENESS)[number];

/** Sources of one event on file differ by 1.26 at most (150 and 189 on 30 December 2024). */
const NEAR_RATIO = 1.5;
/** Smaller parts (two civilians, three wounded) recur from swap to swap and tell nothing. */
const LEAST_TELLING_PART = 5;

/** Everything that a claim may mean as the whole number of a side. */
function wholes(claim: Claim, side: Side, kind: Kind): number[] {
  if (kind === 'bodies') return [exactFigure(claim, `${side}.bodies`) ?? []].flat();
  const said = statementOf(claim, side);
  if (said.people === undefined && said.military === undefined) {
    return kind === 'civilians' && said.civilians !== undefined ? [said.civilians] : [];
  }
  const inside = [
    personsIn(said)!,
    said.military ?? personsIn(said)!,
    Math.max(partsOf(said), said.people ?? 0),
  ];
  return [...new Set(inside.flatMap((number) => [number, number + (said.outside ?? 0)]))];
}

function sharesPart(claim: Claim, other: Claim): boolean {
  return SIDES.some((side) =>
    PARTS.some((part) => {
      const value = exactFigure(claim, `${side}.${part}`);
      return (
        value !== undefined && value >= LEAST_TELLING_PART && value === exactFigure(other, `${side}.${part}`)
      );
    }),
  );
}

function likenessOf(mine: readonly number[], theirs: readonly number[]): FigureLikeness {
  if (mine.length === 0 || theirs.length === 0) return 'open';
  if (mine.some((value) => theirs.includes(value))) return 'equal';
  const ratios = mine.flatMap((a) => theirs.map((b) => Math.max(a, b) / Math.max(1, Math.min(a, b))));
  return Math.min(...ratios) <= NEAR_RATIO ? 'near' : 'far';
}

/** Everything that claims together may mean as the number of both sides; one side alone is read as half of a one-for-one swap. */
function sums(claims: readonly Claim[], kind: Kind): number[] {
  const stated = claims.flatMap((claim) => exactFigure(claim, 'both.people') ?? []);
  const [ua = [], ru = []] = SIDES.map((side) => claims.flatMap((claim) => wholes(claim, side, kind)));
  const added = ua.length > 0 && ru.length > 0 ? ua.flatMap((a) => ru.map((b) => a + b)) : [];
  return [...stated, ...(added.length > 0 ? added : [...ua, ...ru].map((number) => 2 * number))];
}

function likenessOfSums(report: Claim, claims: readonly Claim[], kind: Kind): FigureLikeness {
  const stated = [report, ...claims].some((claim) => exactFigure(claim, 'both.people') !== undefined);
  if (!stated) return 'open';
  const likeness = likenessOf(sums([report], kind), sums(claims, kind));
  return likeness === 'far' ? 'uneven' : likeness;
}

function isMirrored(report: Claim, claims: readonly Claim[], kind: Kind): boolean {
  const [ua = [], ru = []] = SIDES.map((side) => wholes(report, side, kind));
  return claims.some(
    (claim) =>
      wholes(claim, 'ru', kind).some((number) => ua.includes(number)) ||
      wholes(claim, 'ua', kind).some((number) => ru.includes(number)),
  );
}

/**
 * Compares a report's exact numbers with all those that an event's claims state. One equal number outweighs any that
 * is near; an equal and a far one together are `near`; symmetric for single claims.
 */
export function compareFigures(report: Claim, claims: readonly Claim[], kind: Kind): FigureLikeness {
  const found = SIDES.map((side) =>
    likenessOf(
      wholes(report, side, kind),
      claims.flatMap((claim) => wholes(claim, side, kind)),
    ),
  );
  if (found.includes('equal')) return found.includes('far') ? 'near' : 'equal';
  if (found.every((likeness) => likeness === 'far')) return 'apart';
  if (found.includes('far')) return 'far';
  if (found.includes('near')) return 'near';
  const sums = kind === 'bodies' ? 'open' : likenessOfSums(report, claims, kind);
  if (sums !== 'open') return sums;
  if (claims.some((claim) => sharesPart(report, claim))) return 'equal';
  return kind !== 'bodies' && isMirrored(report, claims, kind) ? 'mirrored' : 'open';
}

/** Whether transfers that are called by two kinds may be one: they have a number in common that is not a small one. */
export function sharesTellingNumber(report: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      sharesPart(report, claim) ||
      SIDES.some((side) => {
        const numbers = wholes(claim, side, 'civilians');
        return wholes(report, side, 'civilians').some(
          (number) => number >= LEAST_TELLING_PART && numbers.includes(number),
        );
      }),
  );
}
