/** One post's text to what it states: pure and synchronous, never throws. */
import type { ParsePost, ParseResult, Verdict } from '../domain/report.js';
import { type Document, type Post, readDocument } from './document.js';
import { doubtsOf } from './doubts.js';
import { findFigures, refineFigures } from './engine.js';
import { announcementOf, heldOf, runningTotalsOf } from './facts/lists.js';
import { reportsOf } from './facts/reports.js';
import type { Figure } from './figure.js';
import { REFINERS } from './refiners/index.js';
import { FIGURE_RULES } from './rules/figure-rules.js';
import { sequelOf } from './sequel.js';
import { type Judgement, judge } from './verdict.js';
import type { Role } from './weigh/answers.js';
import { judgeBeside } from './weigh/judge-beside.js';
import { judgeNumbers, NUMBER_WEIGHTS, type NumberWeights, unjudged } from './weigh/judge-numbers.js';
import { isNearCall, VERDICT_TABLE, weighPost } from './weigh/weigh-post.js';
import type { Weighed, Weights } from './weigh/weights.js';

export { quoteOf, quotesOf } from './quote.js';

/** Changes with every change of what the parser says; kept with each claim. */
export const PARSER_VERSION = '3';

export interface Trace {
  document: Document;
  /** As the rules leave them; those of a report are weighed once more. */
  ruledFigures: readonly Figure[];
  figures: readonly Figure[];
  /** The rules' judgement, one of the cues. */
  ruled: Judgement;
  weighed: Weighed<Verdict>;
  /** Of each of `ruledFigures`, if the post is a report: what its cues add up to, and its role by that. */
  weighedRoles: readonly Weighed<Role>[];
  roles: readonly Role[];
  /** What they were weighed with. */
  weights: AllWeights;
}

export interface AllWeights extends NumberWeights {
  verdicts: Weights<Verdict>;
}

const WEIGHTS: AllWeights = { ...NUMBER_WEIGHTS, verdicts: VERDICT_TABLE };

/** `weights` other than the learnt ones are for their training. */
export function parsePostWithTrace(
  post: Post,
  weights: AllWeights = WEIGHTS,
): { result: ParseResult; trace: Trace } {
  const document = readDocument(post);
  const ruledFigures = refineFigures(document, findFigures(document, FIGURE_RULES), REFINERS);
  const ruled = judge(document, ruledFigures);
  const weighed = weighPost(document, ruledFigures, ruled, weights.verdicts);
  const verdict = weighed.answer;
  const isReport = verdict === 'report';
  const tellsBeside = verdict === 'statement' || verdict === 'follow_up';
  const numbers = isReport
    ? judgeNumbers(document, ruledFigures, verdict, weights)
    : unjudged(tellsBeside ? judgeBeside(document, ruledFigures, verdict, weights) : ruledFigures);
  const { figures, disputed } = numbers;
  const reports = isReport ? reportsOf(document, figures, true) : [];
  const result: ParseResult = {
    verdict,
    language: document.language,
    reports,
    cumulative: verdict === 'irrelevant' ? [] : runningTotalsOf(document, figures),
    announcements: verdict === 'announcement' ? [announcementOf(document, figures)] : [],
    held: verdict === 'irrelevant' ? [] : heldOf(document, figures),
  };
  const doubts = doubtsOf(document, figures, reports, disputed, isNearCall(weighed, ruled));
  if (doubts.length > 0) result.doubts = doubts;
  const sequel = isReport ? sequelOf(document) : undefined;
  if (sequel !== undefined) result.sequel = sequel;
  const trace = {
    document,
    ruledFigures,
    figures,
    ruled,
    weighed,
    weighedRoles: numbers.weighed,
    roles: numbers.roles,
    weights,
  };
  return { result, trace };
}

export const parsePost: ParsePost = (post) => parsePostWithTrace(post).result;
