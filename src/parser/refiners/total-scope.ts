/** Over what a running total counts. */
import type { RunningTotal } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { periodsAbove } from './periods.js';
import { reviewScope } from './review.js';
import { distance } from './verbs.js';

/** Words that say over what time is counted. */
export const SPANS = tags('cue.since', 'cue.year', 'cue.month', 'cue.span', 'cue.to_date');

export function scopeOf(doc: Document, figure: Figure): RunningTotal['scope'] {
  const sentence = doc.sentenceOf(figure.from);
  if (figure.side === 'both' && (doc.party === 'mediator' || doc.speaks(sentence, 'cue.mediated')))
    return 'mediator';
  if (doc.speaks(sentence, 'cue.outside')) return 'outside';
  const near = nearestSpan(doc, sentence, figure) ?? periodsAbove(doc)[sentence.index]?.tag ?? null;
  if (near === null) return reviewScope(doc) ?? 'since_2022';
  if (near === 'cue.month') return 'month';
  if (near === 'cue.year') return 'year';
  if (near === 'cue.span') return 'series';
  if (doc.party === 'mediator' && figure.noun === 'noun.exchange') return 'mediator';
  // Bodies were first handed over by the thousand under an agreement of 2025.
  return near === null && figure.counted === 'bodies' ? 'series' : 'since_2022';
}

function nearestSpan(doc: Document, sentence: Sentence, figure: Figure): string | null {
  let best: Mark | null = null;
  let away = Number.POSITIVE_INFINITY;
  const sums = doc.costsOf(sentence);
  for (const mark of doc.within(sentence.from, sentence.to, SPANS)) {
    const cost =
      distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo) -
      (mark.to - mark.from) * 0.1;
    if (cost < away) [best, away] = [mark, cost];
  }
  return best?.tag ?? null;
}
