/** "Итоги года", "2023 рік у цифрах": a heading that names a period, of which all that follows is counted. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { isElsewhere } from './topics.js';

const PERIOD = tags('cue.year', 'cue.month', 'cue.since', 'cue.span');
const NEWS = tags('cue.today', 'cue.yesterday', 'verb.held_exchange', 'verb.home', 'verb.bring');
const OF_A_DAY = tags('cue.today', 'cue.yesterday');
const COUNTED = tags(
  'noun.body',
  'noun.military',
  'cue.repatriation',
  'verb.come',
  'verb.give',
  'verb.get',
  'verb.swap',
);
const CAPTIVES = tags('cue.captivity', 'noun.exchange', 'noun.body', 'ua.from', 'ru.from');

const SUMS_UP = /^(?:итог|підсум|підбива|подвод|цифр|числ|numbers|figures|результат|статист|отчет|звіт)/u;
/** A heading is no longer. */
const SHORT = 9;

/** The tag of the period that a heading at the head of the post names. */
export function headingSpan(doc: Document): string | null {
  for (const sentence of doc.sentences.slice(0, 2)) {
    if (sentence.to - sentence.from > SHORT || doc.speaks(sentence, NEWS)) continue;
    const mark = doc.within(sentence.from, sentence.to, PERIOD)[0];
    const words = doc.tokens.slice(sentence.from, sentence.to);
    if (mark === undefined || doc.speaks(sentence, COUNTED)) continue;
    // "За 2025 рік" alone, or with a word of summing up.
    if (words.length - (mark.to - mark.from) <= 2 || words.some((token) => SUMS_UP.test(token.text)))
      return mark.tag;
  }
  return null;
}

function isCounted(doc: Document, figure: Figure, sentence: Sentence): boolean {
  if (isElsewhere(doc, sentence)) return false;
  if (figure.noun === 'noun.exchange') return figure.value > 1 && figure.counted === null;
  if (doc.speaks(sentence, OF_A_DAY)) return false;
  if (figure.counted === null || figure.frame?.done === false) return false;
  return figure.frame !== null || (figure.own !== null && doc.hasAny(CAPTIVES));
}

export const periodOfHeading: Refiner = {
  name: 'counted over the period of the heading',
  refine(figures, doc) {
    if (headingSpan(doc) === null) return figures;
    return figures.map((figure) =>
      figure.fate === 'open' && isCounted(doc, figure, doc.sentenceOf(figure.from))
        ? { ...figure, fate: 'cumulative' as const }
        : figure,
    );
  },
};
