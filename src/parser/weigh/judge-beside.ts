/**
 * Running totals, people held and people missing in a post that reports no transfer. What the rules found stays unless
 * another of these is likelier; what the rules passed over may come.
 */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { ROLES, type Role } from './answers.js';
import { kindOf, NUMBER_WEIGHTS, type NumberWeights } from './judge-numbers.js';
import { tellFate, tellNumber } from './role-cues.js';
import { isBeside, isTotal, ruledRole, withRole } from './roles.js';

/** From this share on a number is a total, or counts people held or missing. */
const LIKELY = 0.5;

/** The likeliest of the roles, and what speaks for all of them together. */
function among(shares: readonly number[], wanted: (role: Role) => boolean): { role: Role; share: number } {
  let best = -1;
  let share = 0;
  for (const [place, role] of ROLES.entries()) {
    if (!wanted(role)) continue;
    share += shares[place]!;
    if (best < 0 || shares[place]! > shares[best]!) best = place;
  }
  return { role: ROLES[best]!, share };
}

function roleOf(shares: readonly number[], ruled: Role): Role {
  const totals = among(shares, isTotal);
  const held = among(shares, (role) => isBeside(role) && !isTotal(role));
  const likelier = totals.share > held.share ? totals : held;
  return likelier.share >= LIKELY ? likelier.role : ruled;
}

export function judgeBeside(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  weights: NumberWeights = NUMBER_WEIGHTS,
): readonly Figure[] {
  const roles: Role[] = [];
  return figures.map((figure, place) => {
    weights.roles.ask();
    tellNumber(doc, figures, place, verdict, roles, weights.roles);
    tellFate(figures, place, weights.roles);
    const ruled = ruledRole(doc, figure);
    if (ruled !== 'none' && !isBeside(ruled)) {
      roles.push(ruled);
      return figure;
    }
    const role = roleOf(weights.roles.answer().shares, ruled);
    roles.push(role);
    if (role === ruled) return figure;
    return { ...withRole(figure, role)[0]!, counted: kindOf(doc, figures, place, weights) };
  });
}
