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
const CLEAR = 0.8;
/** From this share on a post is a report: more than even, for a false alarm is worse than a report missed. */
const REPORT = 0.6;
const OTHERS = VERDICTS.flatMap((verdict, place) => (verdict === 'report' ? [] : [place]));

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
  const weighed = weights.answer();
  return weighed.answer === 'report' && weighed.share < REPORT ? likeliestOther(weighed) : weighed;
}

function likeliestOther(weighed: Weighed<Verdict>): Weighed<Verdict> {
  const { shares } = weighed;
  const place = OTHERS.reduce((best, other) => (shares[other]! > shares[best]! ? other : best));
  return { ...weighed, answer: VERDICTS[place]!, place, share: shares[place]! };
}

/** Another verdict was nearly as likely, or the rules come to another: a moderator should look. */
export function isNearCall(weighed: Weighed<Verdict>, ruled: Judgement): boolean {
  return weighed.share < CLEAR || weighed.answer !== ruled.verdict;
}
