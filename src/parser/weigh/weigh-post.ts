/** The last word on what a post is; the rules' judgement is one of the cues. */
import type { Verdict } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Judgement } from '../verdict.js';
import { VERDICTS } from './answers.js';
import { tellRules, tellText } from './post-cues.js';
import { VERDICT_WEIGHTS } from './verdict-weights.js';
import { type Weighed, Weights } from './weights.js';

/** A best verdict with less than this of all that speaks for any is a near call. */
const CLEAR = 0.73;

export const VERDICT_TABLE = new Weights<Verdict>(VERDICTS, VERDICT_WEIGHTS);

export function weighPost(
  doc: Document,
  figures: readonly Figure[],
  ruled: Judgement,
  weights: Weights<Verdict>,
): Weighed<Verdict> {
  weights.ask();
  tellText(doc, figures, weights);
  tellRules(figures, ruled, weights);
  return weights.answer();
}

/** Another verdict was nearly as likely, or the rules come to another: a moderator should look. */
export function isNearCall(weighed: Weighed<Verdict>, ruled: Judgement): boolean {
  return weighed.share < CLEAR || weighed.answer !== ruled.verdict;
}
