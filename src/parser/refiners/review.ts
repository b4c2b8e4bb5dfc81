/** A look back at a month or a year: what it counts is that period's, and no transfer of today. */
import type { RunningTotal } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { withFate } from '../figure.js';
import { tags } from '../tag-set.js';

const PERIOD = tags('cue.year', 'cue.month');
const OF_PERIOD = tags('cue.review', 'cue.year', 'cue.month');
const NOT_SUMMED = tags('cue.today', 'cue.held', 'cue.in_captivity', 'cue.missing', 'verb.other');
const COUNTED = tags('cue.since', 'cue.year', 'cue.month', 'cue.span', 'cue.to_date', 'cue.total');
const TELLS = tags(
  'verb.home',
  'verb.bring',
  'verb.come',
  'verb.give',
  'verb.get',
  'verb.swap',
  'verb.held_exchange',
);

/** A heading has no more tokens than this; one that only names a period is shorter. */
const HEADING = 14;
const PERIOD_ALONE = 5;

/** "2023 рік у цифрах", "СБУ: підсумки року", "За 2025 рік". */
function headingOf(doc: Document): Sentence | null {
  if (!doc.hasAny(OF_PERIOD)) return null;
  for (const sentence of doc.sentences.slice(0, 2)) {
    const length = sentence.to - sentence.from;
    if (length <= HEADING && doc.speaks(sentence, 'cue.review')) return sentence;
    if (length <= PERIOD_ALONE && doc.speaks(sentence, PERIOD) && !doc.speaks(sentence, TELLS))
      return sentence;
  }
  return null;
}

/** The period that the post looks back at; null if it is no such post. */
export function reviewScope(doc: Document): RunningTotal['scope'] | null {
  const heading = headingOf(doc);
  if (heading === null) return null;
  if (doc.speaks(heading, 'cue.year')) return 'year';
  const words = doc.tokens.slice(heading.from, heading.to);
  if (words.some((token) => /^(?:тижн|тижден|недел|week)/u.test(token.text))) return 'series';
  const month =
    doc.speaks(heading, 'cue.month') ||
    words.some(
      (token) => /^(?:місяц|месяц|month)/u.test(token.text) || doc.locale.calendar.months.has(token.text),
    );
  return month ? 'month' : 'year';
}

export const reviews: Refiner = {
  name: 'a look back at a period',
  needs: OF_PERIOD,
  of: 'open',
  refine(figures, doc) {
    if (headingOf(doc) === null) return figures;
    return figures.map((figure) => {
      if (figure.fate !== 'open' || figure.narrow || figure.sideBy === 'formula') return figure;
      const sentence = doc.sentenceOf(figure.from);
      if (doc.speaks(sentence, NOT_SUMMED)) return figure;
      // "1596 осіб, із них 132 – цивільні".
      if (doc.within(sentence.from, figure.from, 'cue.part').length > 0) return figure;
      const exchanges = figure.noun === 'noun.exchange' && figure.counted === null && figure.value > 1;
      const returned =
        figure.counted !== null && (figure.frame?.done === true || doc.speaks(sentence, COUNTED));
      return exchanges || returned ? withFate(figure, 'cumulative') : figure;
    });
  },
};
