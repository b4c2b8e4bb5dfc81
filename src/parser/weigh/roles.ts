/** What a role makes of a figure, and which role the rules gave it. */
import type { Side } from '../../domain/post.js';
import type { Document } from '../document.js';
import { addStep, type Figure, withFate } from '../figure.js';
import { saysMissing } from '../refiners/missing.js';
import { ROLES, type Role } from './answers.js';

/** Name of the step that a figure shows for it. */
export const STEP = 'weighed';

/** Of the transfer that the post reports. */
export function isFigure(role: Role): boolean {
  return role !== 'none' && !isBeside(role);
}

/** A running total, or people held or missing. */
export function isBeside(role: Role): boolean {
  return isTotal(role) || role.startsWith('held') || role === 'missing';
}

export function isTotal(role: Role): boolean {
  return role.startsWith('total');
}

/** Where in `ROLES` the wanted ones stand. */
export function placesOf(wanted: (role: Role) => boolean): readonly number[] {
  return ROLES.flatMap((role, place) => (wanted(role) ? [place] : []));
}

/** The likeliest of some roles, with what speaks for it and what speaks for all of them together. */
export function among(
  shares: readonly number[],
  places: readonly number[],
): { role: Role; share: number; together: number } {
  let best = places[0]!;
  let together = 0;
  for (const place of places) {
    together += shares[place]!;
    if (shares[place]! > shares[best]!) best = place;
  }
  return { role: ROLES[best]!, share: shares[best]!, together };
}

const OUTSIDE = { ua: 'outside ua', ru: 'outside ru' } as const satisfies Record<Side, Role>;
const TOTAL = { ua: 'total ua', ru: 'total ru', both: 'total both' } as const satisfies Record<
  Side | 'both',
  Role
>;
const HELD = { ua: 'held ua', ru: 'held ru' } as const satisfies Record<Side, Role>;

/** What the rules came to. */
export function ruledRole(doc: Document, figure: Figure): Role {
  const { fate, side } = figure;
  const one = side === 'ua' || side === 'ru' ? side : null;
  switch (fate) {
    case 'figure':
      return side ?? 'none';
    case 'outside':
      return one === null ? 'none' : OUTSIDE[one];
    case 'cumulative':
      return TOTAL[side ?? 'both'];
    case 'held':
      return saysMissing(doc, figure) ? 'missing' : HELD[one ?? doc.perspective ?? 'ua'];
    default:
      return 'none';
  }
}

/** The figure with its role; one said for each side becomes two. */
export function withRole(figure: Figure, role: Role): Figure[] {
  const as = (fate: Figure['fate'], side: Figure['side']): Figure => {
    const copy = withFate(figure, fate);
    copy.side = side;
    addStep(copy, STEP);
    return copy;
  };
  switch (role) {
    case 'ua':
    case 'ru':
    case 'both':
      return [as('figure', role)];
    case 'each':
      return [as('figure', 'ua'), as('figure', 'ru')];
    case 'outside ua':
      return [as('outside', 'ua')];
    case 'outside ru':
      return [as('outside', 'ru')];
    case 'total ua':
      return [as('cumulative', 'ua')];
    case 'total ru':
      return [as('cumulative', 'ru')];
    case 'total both':
      return [as('cumulative', 'both')];
    case 'held ua':
      return [as('held', 'ua')];
    case 'held ru':
      return [as('held', 'ru')];
    case 'missing':
      return [as('missing', figure.side)];
    case 'none':
      return [as('dropped', figure.side)];
  }
}
