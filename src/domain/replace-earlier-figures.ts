import type { Claim } from './event.js';
import type { FigureKey } from './report.js';

/** Stands for many unrelated texts, so none of them speaks for another. */
export const NAMELESS_SOURCE = 'media:unknown';

function without<V>(
  figures: Partial<Record<FigureKey, V>>,
  replaced: ReadonlySet<string>,
): Partial<Record<FigureKey, V>> {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => !replaced.has(key)));
}

/**
 * Takes from each claim the figures that its own source states anew, exactly, in a later one. Keys that the later
 * claim does not mention stay, and a later bound replaces nothing. Claims come in the order of their statements:
 * by the post's own time, inside one channel by message id. No claim disappears: an empty one still confirms.
 */
export function replaceEarlierFigures<C extends Claim>(claims: readonly C[]): C[] {
  const restated = new Map<string, { figures: Set<string>; outside: Set<string> }>();
  const newestFirst = claims.toReversed().map((claim) => {
    if (claim.source === NAMELESS_SOURCE) return claim;
    const later = restated.get(claim.source) ?? { figures: new Set(), outside: new Set() };
    restated.set(claim.source, {
      figures: new Set([...later.figures, ...exactKeys(claim)]),
      outside: new Set([...later.outside, ...Object.keys(claim.outside)]),
    });
    return {
      ...claim,
      figures: without(claim.figures, later.figures),
      outside: without(claim.outside, later.outside),
      qualifiers: without(claim.qualifiers, later.figures),
    };
  });
  return newestFirst.toReversed();
}

/**
 * Every claim without the figures that a later post of its source replaced. What was filed from history was weighed
 * there: posts replace its figures, and filed claims none of each other's. Filed ones come first.
 */
export function withoutReplacedFigures<C extends Claim>(
  claims: readonly C[],
  isPosted: (claim: C) => boolean,
): C[] {
  const posted = claims.filter(isPosted);
  const filed = claims.filter((claim) => !isPosted(claim));
  return [
    ...filed.map((claim) => replaceEarlierFigures([claim, ...posted])[0]!),
    ...replaceEarlierFigures(posted),
  ];
}

function exactKeys(claim: Claim): string[] {
  return Object.keys(claim.figures).filter((key) => claim.qualifiers[key as FigureKey] === undefined);
}
