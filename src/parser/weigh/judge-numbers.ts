/**
 * The last word on the numbers of a report: what each is, by the sum of its cues. What the rules made of it is one of
 * them: rules know the phrasings that they were written for, weights also those that are only like them.
 */
import type { Document } from '../document.js';
import type { Counted, Figure } from '../figure.js';
import { KINDS, ROLES, type Role } from './answers.js';
import { tellKind } from './kind-cues.js';
import { KIND_WEIGHTS } from './kind-weights.js';
import { tellFate, tellNumber } from './role-cues.js';
import { ROLE_WEIGHTS } from './role-weights.js';
import { isFigure, ruledRole, STEP, withRole } from './roles.js';
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

interface Judged {
  figure: Figure;
  share: number;
}

/** Numbers of which rules and weights think otherwise, and the weights are not beyond doubt. */
export interface Disputed {
  /** Whose figure it is. */
  side: boolean;
  /** Whether it is a figure of the transfer at all. */
  role: boolean;
}

const SIDES: readonly Role[] = ['ua', 'ru', 'both', 'each'];

function dispute(disputed: Disputed, ruled: Role, weighed: Role, share: number): void {
  if (ruled === weighed || share >= BEYOND_DOUBT) return;
  if (SIDES.includes(ruled) && SIDES.includes(weighed)) disputed.side = true;
  else disputed.role = true;
}

/** One number for a side and a kind: the surer one. */
function oneEach(judged: readonly Judged[]): Figure[] {
  if (judged.length < 2) return judged.map(({ figure }) => figure);
  const best = new Map<string, Judged>();
  for (const each of judged) {
    const { figure } = each;
    if (figure.fate !== 'figure') continue;
    const key = `${figure.side} ${figure.counted}`;
    const known = best.get(key);
    if (known === undefined || each.share > known.share) best.set(key, each);
  }
  return judged.map((each) => {
    const { figure } = each;
    if (figure.fate !== 'figure') return figure;
    const chosen = best.get(`${figure.side} ${figure.counted}`);
    if (chosen === each || chosen?.figure.value === figure.value) return figure;
    return { ...figure, fate: 'part' as const, steps: [...figure.steps, STEP] };
  });
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
  return { figures, disputed: { side: false, role: false }, weighed: [] };
}

export function judgeNumbers(
  doc: Document,
  figures: readonly Figure[],
  verdict: string,
  weights: NumberWeights = NUMBER_WEIGHTS,
): JudgedNumbers {
  const disputed: Disputed = { side: false, role: false };
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
    if (role === 'none' && ruled === 'none') return [{ figure, share }];
    const changed = role === ruled ? [figure] : withRole(figure, role);
    const counted = kindOf(doc, figures, place, weights);
    return changed.map((each) => ({ figure: counted === each.counted ? each : { ...each, counted }, share }));
  });
  return { figures: oneEach(judged), disputed, weighed };
}
