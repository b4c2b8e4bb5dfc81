import { type Correction, correctClaims } from '../domain/correction.js';
import { withoutReplacedFigures } from '../domain/replace-earlier-figures.js';
import type { EventClaim } from '../store/claims.js';
import type { EventView } from '../store/event-view.js';

/** Corrections as the domain knows them. */
export function correctionsOf(view: EventView): Correction[] {
  return view.corrections.map(({ field, value, is_lock }) => ({
    field: field as Correction['field'],
    value: value.value,
    isLock: is_lock,
  }));
}

/**
 * The claims whose figures are told, as the fold weighs them: plans are told only of what has not taken place, a
 * source's later post replaces its earlier numbers, and a number that a correction overrules is told by nobody.
 */
export function toldClaims(view: EventView): EventClaim[] {
  const carriedOut = view.facts.lifecycle === 'carried_out';
  const told = view.claims
    .filter(({ status }) => status === 'carried_out' || !carriedOut)
    .flatMap((claim) => correctClaims([claim], claim.earlier_corrections as Correction[]));
  const current = withoutReplacedFigures(told, ({ post_id }) => post_id !== null);
  return correctClaims(current, correctionsOf(view));
}
