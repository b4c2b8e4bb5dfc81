/** One post's text to what it states: pure and synchronous, never throws. */
import type { ParsePost, ParseResult } from '../domain/report.js';
import { type Document, type Post, readDocument } from './document.js';
import { doubtsOf } from './doubts.js';
import { findFigures, refineFigures } from './engine.js';
import { announcementOf, heldOf, runningTotalsOf } from './facts/lists.js';
import { reportsOf } from './facts/reports.js';
import type { Figure } from './figure.js';
import { REFINERS } from './refiners/index.js';
import { FIGURE_RULES } from './rules/figure-rules.js';
import { lookAgain } from './second-look.js';
import { sequelOf } from './sequel.js';
import { type Judgement, judge } from './verdict.js';
import { VERDICT_WEIGHTS } from './weigh/verdict-weights.js';
import { type Weighed, weigh } from './weigh/weigh.js';
import { readWeights, type Weights } from './weigh/weights.js';

export { quoteOf, quotesOf } from './quote.js';

/** Changes with every change of what the parser says; kept with each claim. */
export const PARSER_VERSION = '1';

export interface Trace {
  document: Document;
  figures: readonly Figure[];
  /** The rules' judgement, one of the cues. */
  ruled: Judgement;
  weighed: Weighed;
}

const WEIGHTS = readWeights(VERDICT_WEIGHTS);

/** `weights` other than the learnt ones are for their training. */
export function parsePostWithTrace(
  post: Post,
  weights: Weights = WEIGHTS,
): { result: ParseResult; trace: Trace } {
  const document = readDocument(post);
  const refined = refineFigures(document, findFigures(document, FIGURE_RULES), REFINERS);
  const ruled = judge(document, refined);
  const weighed = weigh(document, refined, ruled, weights);
  const { verdict } = weighed;
  const isReport = verdict === 'report';
  const figures = isReport ? lookAgain(document, refined) : refined;
  const reports = isReport ? reportsOf(document, figures, true) : [];
  const result: ParseResult = {
    verdict,
    language: document.language,
    reports,
    cumulative: verdict === 'irrelevant' ? [] : runningTotalsOf(document, figures),
    announcements: verdict === 'announcement' ? [announcementOf(document, figures)] : [],
    held: verdict === 'irrelevant' ? [] : heldOf(document, figures),
  };
  const doubts = doubtsOf(document, figures, reports, weighed.near || ruled.verdict !== verdict);
  if (doubts.length > 0) result.doubts = doubts;
  const sequel = isReport ? sequelOf(document.text.lower) : undefined;
  if (sequel !== undefined) result.sequel = sequel;
  return { result, trace: { document, figures, ruled, weighed } };
}

export const parsePost: ParsePost = (post) => parsePostWithTrace(post).result;
