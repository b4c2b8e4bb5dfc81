/** Verbs of return that tell none: the way there, and what those counted did before. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { endings, words } from '../text/find-words.js';

const BY_FORCE = words(
  'незаконно примусово силоміць силою насильно принудительно силой forcibly illegally unlawfully',
);

/** "яких незаконно вивезли до Росії": the way there, not the way back. */
export function isAbduction(doc: Document, mark: Mark): boolean {
  if (mark.tag !== 'verb.bring' || !doc.has(mark.from, 'cue.deported')) return false;
  return (
    BY_FORCE.has(doc.tokens[mark.from - 1]?.text ?? '') ||
    doc.at(mark.from).some((other) => other.tag === 'cue.deported' && other.to - other.from > 1)
  );
}

/** Past tense in the plural. */
const PLURAL = endings('ли лись лися');
const PAST = /^\p{L}{3,}(?:ли|лись|лися)$/u;

/** "19 хлопців воювали за Маріуполь": what follows the noun at once is a verb that no dictionary knows. */
export function doesOtherwise(doc: Document, figure: Figure): boolean {
  const next = doc.tokens[figure.phraseTo];
  return (
    figure.nounAt >= figure.to &&
    next?.kind === 'word' &&
    next.sentence === figure.sentence &&
    PLURAL.has(next.text) &&
    PAST.test(next.text) &&
    doc.at(figure.phraseTo).every((mark) => mark.tag.startsWith('category.'))
  );
}
