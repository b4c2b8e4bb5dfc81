/** What words of time stand beside without summing it up: arrivals, and those still held. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';

const NATIONS = tags('ua.of', 'ru.of', 'ua.agent', 'ru.agent');
const HELD = tags('cue.held', 'cue.in_captivity');

/** "have reached 1,994" counts; "have reached the border" arrives. */
export function isArrival(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (!/^(?:reach\p{L}*|الي)$/u.test(doc.tokens[mark.to - 1]!.text)) return false;
  return !doc.numbers.some(
    (number) =>
      number.from >= mark.to &&
      number.to <= Math.min(sentence.to, mark.to + 5) &&
      // "وصل إلى أوكرانيا ألف جثمان" arrives, "وصل إلى 7471" counts.
      (doc.language !== 'ar' || doc.within(mark.to, number.from, NATIONS).length === 0),
  );
}

/** "3,000 have come home, and some 8,000 are still in captivity": said of those last named. */
export function isHeldBehind(doc: Document, figure: Figure): boolean {
  return doc
    .within(figure.phraseTo, figure.phraseTo + 6, HELD)
    .some((held) => held.from - figure.phraseTo <= 2 && (figure.frame?.from ?? 0) < figure.phraseTo);
}
