/** One side's number against the other's, without a verb. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { exchangeIn, spoken } from './topics.js';

const NOT_DONE = tags(
  'cue.planned',
  'cue.agreed',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'cue.recap',
  'verb.will',
  'verb.future',
);

/** "95 Ukrainians in return for 95 Russians": one side against the other, in a sentence about an exchange. */
export function isReturnPair(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.own !== 'ua' && figure.own !== 'ru') return false;
  const sentence = doc.sentenceOf(figure.from);
  if (figure.narrow || !exchangeIn(doc, sentence) || spoken(doc, sentence, NOT_DONE)) return false;
  return figures.some((other) => {
    if (other.sentence !== figure.sentence || other.counted !== figure.counted) return false;
    if (!((other.own === 'ua' && figure.own === 'ru') || (other.own === 'ru' && figure.own === 'ua')))
      return false;
    const [left, right] = other.from < figure.from ? [other, figure] : [figure, other];
    return (
      right.from - left.phraseTo <= 4 && doc.within(left.phraseTo, right.from, 'cue.in_return').length > 0
    );
  });
}
