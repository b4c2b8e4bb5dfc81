/**
 * Running totals, people held and people missing in a post that reports no transfer. What the rules found stays unless
 * another of these is likelier; what the rules passed over may come.
 */
import type { Document } from '../document.js';
import { changed, type Figure } from '../figure.js';
import type { Role } from './answers.js';
import { askKinds, askRoles, kindOf, type NumberWeights, weighRole } from './judge-numbers.js';
import { among, isBeside, isTotal, placesOf, ruledRole, withRole } from './roles.js';

/** From this share on a number is a total, or counts people held or missing. */
const LIKELY = 0.5;

const TOTALS = placesOf(isTotal);
const HELD = placesOf((role) => isBeside(role) && !isTotal(role));

function roleOf(shares: readonly number[], ruled: Role): Role {
  const totals = among(shares, TOTALS);
  const held = among(shares, HELD);
  const likelier = totals.together > held.together ? totals : held;
  return likelier.together >= LIKELY ? likelier.role : ruled;
}

export function judgeBeside(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  weights: NumberWeights,
): readonly Figure[] {
  if (figures.length === 0) return figures;
  const roles: Role[] = [];
  askRoles(doc, figures, verdict, weights);
  return figures.map((figure, place) => {
    const ruled = ruledRole(doc, figure);
    if (ruled !== 'none' && !isBeside(ruled)) {
      roles.push(ruled);
      return figure;
    }
    const role = roleOf(weighRole(doc, figures, place, roles, weights.roles).shares, ruled);
    roles.push(role);
    if (role === ruled) return figure;
    askKinds(doc, weights);
    return changed(withRole(figure, role)[0]!, { counted: kindOf(doc, figures, place, weights) });
  });
}
