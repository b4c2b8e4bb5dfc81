/**
 * The last word on the numbers of a report: what each is, by the sum of its cues. What the rules made of it is one of
 * them: rules know the phrasings that they were written for, weights also those that are only like them.
 */
import type { Document } from '../document.js';
import { isInRow } from '../facts/implied.js';
import { type Counted, changed, type Figure } from '../figure.js';
import { KINDS, ROLES, type Role } from './answers.js';
import { tellKind, tellNouns } from './kind-cues.js';
import { KIND_WEIGHTS } from './kind-weights.js';
import { type Judged, oneEach, saidOnce } from './one-each.js';
import { tellFate, tellNumber, tellPost } from './role-cues.js';
import { ROLE_UNITS, ROLE_WEIGHTS } from './role-weights.js';
import { among, isFigure, placesOf, ruledRole, withRole } from './roles.js';
import { type Weighed, Weights } from './weights.js';

/** From this share on nobody need look whether the weights were right to overrule the rules. */
const BEYOND_DOUBT = 0.9;
/** From this share on nobody need look whether they were right to agree with them. */
const SURE = 0.8;
/** From this share on a number is a figure, and a side's: more than even, for one too many is worse than one too few. */
const FIGURE = 0.65;
/** From this share on the weights say who is counted, though rules say otherwise. */
const LIKELY = 0.8;

export interface NumberWeights {
  roles: Weights<Role>;
  kinds: Weights<Counted>;
}

export const NUMBER_WEIGHTS: NumberWeights = {
  roles: new Weights(ROLES, ROLE_WEIGHTS, ROLE_UNITS),
  kinds: new Weights(KINDS, KIND_WEIGHTS),
};

/** Numbers of which rules and weights think otherwise. */
export interface Disputed {
  /** Whose figure it is. */
  side: boolean;
  /** Whether it is a figure of the transfer at all, where the weights are not beyond doubt. */
  role: boolean;
  /** Who is counted. */
  kind: boolean;
  /** Which of two numbers is the figure: the weights would take either. */
  rivals: boolean;
}

const NONE: Readonly<Disputed> = { side: false, role: false, kind: false, rivals: false };

const SIDES: readonly Role[] = ['ua', 'ru', 'both', 'each'];

function dispute(disputed: Disputed, ruled: Role, weighed: Role, share: number): void {
  if (ruled === weighed) disputed.role ||= isFigure(weighed) && share < SURE;
  else if (SIDES.includes(ruled) && SIDES.includes(weighed)) disputed.side = true;
  else if (share < BEYOND_DOUBT) disputed.role = true;
}

/** Begins the questions who is counted by each of a post's numbers. */
export function askKinds(doc: Document, { kinds }: NumberWeights): void {
  kinds.ask();
  tellNouns(doc, kinds);
  kinds.share();
}

/** Asked after `askKinds`. */
export function kindOf(
  doc: Document,
  figures: readonly Figure[],
  place: number,
  weights: NumberWeights,
): Counted {
  const { counted } = figures[place]!;
  weights.kinds.askAlso();
  tellKind(doc, figures, place, weights.kinds);
  const { answer, share } = weights.kinds.answer();
  return counted === null || share >= LIKELY ? answer : counted;
}

/** What no weights have a say in. */
const NO_FIGURE: Likeliest = { role: 'none', share: 1, torn: null };

const FIGURES = placesOf(isFigure);
const OTHERS = placesOf((role) => !isFigure(role));

interface Likeliest {
  role: Role;
  share: number;
  /** Too little speaks for any one side, so it is none: is it doubtful whose figure it is, or whether it is one? */
  torn: 'side' | 'role' | null;
}

/** Whether it is a figure at all is asked first: what speaks for each of its sides speaks for that together. */
export function likeliest(shares: readonly number[]): Likeliest {
  const figure = among(shares, FIGURES);
  const others = among(shares, OTHERS);
  if (figure.share >= FIGURE) return { ...figure, torn: null };
  if (figure.together < FIGURE) return { ...others, torn: null };
  const torn = figure.together - figure.share > others.together ? 'side' : 'role';
  return { role: 'none', share: 1 - figure.share, torn };
}

/** Begins the questions what each of a post's numbers is. */
export function askRoles(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  { roles }: NumberWeights,
): void {
  roles.ask();
  tellPost(doc, figures, verdict, roles);
  roles.share();
}

/** What the cues of a number add up to, asked after `askRoles`; `roles` are those of the numbers before. */
export function weighRole(
  doc: Document,
  figures: readonly Figure[],
  place: number,
  roles: readonly Role[],
  weights: Weights<Role>,
): Weighed<Role> {
  weights.askAlso();
  tellNumber(doc, figures, place, roles, weights);
  tellFate(figures, place, weights);
  return weights.answer();
}

export interface JudgedNumbers {
  figures: readonly Figure[];
  disputed: Disputed;
  /** Of each given figure, what its cues add up to, and the role that it has by that. */
  weighed: readonly Weighed<Role>[];
  roles: readonly Role[];
}

/** The numbers of a post that is no report, or none at all: nothing that could be disputed. */
export function unjudged(figures: readonly Figure[]): JudgedNumbers {
  return { figures, disputed: { ...NONE }, weighed: [], roles: [] };
}

export function judgeNumbers(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  weights: NumberWeights,
): JudgedNumbers {
  if (figures.length === 0) return unjudged(figures);
  const disputed: Disputed = { ...NONE };
  const roles: Role[] = [];
  const weighed: Weighed<Role>[] = [];
  const judged: Judged[] = [];
  askRoles(doc, figures, verdict, weights);
  askKinds(doc, weights);
  for (let place = 0; place < figures.length; place += 1) {
    const figure = figures[place]!;
    const answer = weighRole(doc, figures, place, roles, weights.roles);
    weighed.push(answer);
    const ruled = ruledRole(doc, figure);
    const { role, share, torn } = isInRow(figures, place) ? NO_FIGURE : likeliest(answer.shares);
    if (torn !== null) disputed[torn] = true;
    else dispute(disputed, ruled, role, share);
    roles.push(role);
    if (role === 'none' && ruled === 'none') {
      judged.push({ figure, ruled: false, share });
      continue;
    }
    const copies = role === ruled ? [figure] : withRole(figure, role);
    const counted = kindOf(doc, figures, place, weights);
    if (isFigure(role) && figure.counted !== null && counted !== figure.counted) disputed.kind = true;
    for (const each of copies)
      judged.push({
        figure: counted === each.counted ? each : changed(each, { counted }),
        ruled: figure.fate === 'figure',
        share,
      });
  }
  const { figures: kept, rivals } = oneEach(saidOnce(judged));
  return { figures: kept, disputed: { ...disputed, rivals }, weighed, roles };
}
