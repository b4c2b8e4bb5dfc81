/** Some of those just counted: a bare number after children, the soldiers of one unit. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { isWord, words } from '../text/find-words.js';

const OTHERS = words('еще ще другие другі');

/** "Четверо детей вернулись … двоих вывезли через Эстонию": some of those just counted. */
export function isBareShare(doc: Document, figures: readonly Figure[], figure: Figure): boolean {
  if (!figure.collective || figure.nounAt >= figure.to || figure.own !== null || figure.sideBy !== 'view')
    return false;
  if (isWord(doc.tokens, figure.phraseFrom - 1, OTHERS)) return false;
  if (doc.speaks(doc.sentenceOf(figure.from), 'cue.in_return')) return false;
  return figures.some(
    (other) =>
      other.from < figure.from &&
      figure.sentence - other.sentence <= 3 &&
      other.fate === 'open' &&
      other.frame?.done === true &&
      other.counted === figure.counted &&
      other.value > figure.value &&
      other.nounAt > other.from,
  );
}

/** "12 из них – бойцы ДНР", "среди них 108 азовцев": a unit's share is no split of all. */
export function isOfUnit(doc: Document, figure: Figure): boolean {
  const to = Math.min(doc.sentenceOf(figure.from).to, figure.nounAt + 4);
  return (
    doc.within(figure.nounAt, to, 'cue.unit').length > 0 ||
    doc.at(figure.nounAt).some((mark) => /^category\.(?:azov|azovstal|mariupol)$/u.test(mark.tag))
  );
}
