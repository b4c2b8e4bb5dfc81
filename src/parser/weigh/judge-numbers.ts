/**
 * The last word on the numbers of a report: what each is, by the sum of its cues. What the rules made of it is one of
 * them: rules know the phrasings that they were written for, weights also those that are only like them.
 */
import type { Document } from '../document.js';
import type { Counted, Figure } from '../figure.js';
import { KINDS, ROLES, type Role } from './answers.js';
import { tellKind } from './kind-cues.js';
import { KIND_WEIGHTS } from './kind-weights.js';
import { type Judged, oneEach, saidOnce } from './one-each.js';
import { tellFate, tellNumber } from './role-cues.js';
import { ROLE_WEIGHTS } from './role-weights.js';
import { isFigure, ruledRole, withRole } from './roles.js';
import { type Weighed, Weights } from './weights.js';

/** From this share on nobody need look whether the weights were right to overrule the rules. */
const BEYOND_DOUBT = 0.9;
/** From this share on a number is a figure: a little more than even, for a figure too many is worse than one too few. */
const FIGURE = 0.65;
/** From this share on the weights say what kind of people is counted. */
const LIKELY = 0.5;

export interface NumberWeights {
  roles: Weights<Role>;
  kinds: Weights<Counted>;
}

export const NUMBER_WEIGHTS: NumberWeights = {
  roles: new Weights(ROLES, ROLE_WEIGHTS),
  kinds: new Weights(KINDS, KIND_WEIGHTS),
};

/** By the role's place. */
const IS_FIGURE = ROLES.map(isFigure);

/** Numbers of which rules and weights think otherwise. */
export interface Disputed {
  /** Whose figure it is. */
  side: boolean;
  /** Whether it is a figure of the transfer at all, and the weights are not beyond doubt. */
  role: boolean;
  /** Who is counted. */
  kind: boolean;
  /** Which of two numbers is the figure: the weights would take either. */
  rivals: boolean;
}

const NONE: Readonly<Disputed> = { side: false, role: false, kind: false, rivals: false };

const SIDES: readonly Role[] = ['ua', 'ru', 'both', 'each'];

function dispute(disputed: Disputed, ruled: Role, weighed: Role, share: number): void {
  if (ruled === weighed) return;
  if (SIDES.includes(ruled) && SIDES.includes(weighed)) disputed.side = true;
  else if (share < BEYOND_DOUBT) disputed.role = true;
}

export function kindOf(
  doc: Document,
  figures: readonly Figure[],
  place: number,
  weights: NumberWeights,
): Counted {
  const { counted } = figures[place]!;
  weights.kinds.ask();
  tellKind(doc, figures, place, weights.kinds);
  const { answer, share } = weights.kinds.answer();
  return counted === null || share >= LIKELY ? answer : counted;
}

/** Whether it is a figure at all is asked first: what speaks for each of its sides speaks for that together. */
function likeliest(shares: readonly number[]): { role: Role; share: number } {
  let figure = 0;
  for (let place = 0; place < ROLES.length; place += 1) if (IS_FIGURE[place]) figure += shares[place]!;
  const wanted = figure >= FIGURE;
  let best = -1;
  for (let place = 0; place < ROLES.length; place += 1)
    if (IS_FIGURE[place] === wanted && (best < 0 || shares[place]! > shares[best]!)) best = place;
  return { role: ROLES[best]!, share: shares[best]! };
}

export interface JudgedNumbers {
  figures: readonly Figure[];
  disputed: Disputed;
  /** Of each given figure, what its cues add up to. */
  weighed: readonly Weighed<Role>[];
}

/** As the rules left them: the numbers of a post that is no report. */
export function unjudged(figures: readonly Figure[]): JudgedNumbers {
  return { figures, disputed: { ...NONE }, weighed: [] };
}

export function judgeNumbers(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  weights: NumberWeights = NUMBER_WEIGHTS,
): JudgedNumbers {
  const disputed: Disputed = { ...NONE };
  const roles: Role[] = [];
  const weighed: Weighed<Role>[] = [];
  const judged = figures.flatMap((figure, place): Judged[] => {
    weights.roles.ask();
    tellNumber(doc, figures, place, verdict, roles, weights.roles);
    tellFate(figures, place, weights.roles);
    const answer = weights.roles.answer();
    weighed.push(answer);
    const ruled = ruledRole(doc, figure);
    const { role, share } = likeliest(answer.shares);
    dispute(disputed, ruled, role, share);
    roles.push(role);
    if (role === 'none' && ruled === 'none') return [{ figure, ruled: false, share }];
    const changed = role === ruled ? [figure] : withRole(figure, role);
    const counted = kindOf(doc, figures, place, weights);
    if (IS_FIGURE[ROLES.indexOf(role)] && figure.counted !== null && counted !== figure.counted)
      disputed.kind = true;
    return changed.map((each) => ({
      figure: counted === each.counted ? each : { ...each, counted },
      ruled: figure.fate === 'figure',
      share,
    }));
  });
  const { figures: kept, rivals } = oneEach(saidOnce(judged));
  return { figures: kept, disputed: { ...disputed, rivals }, weighed };
}
