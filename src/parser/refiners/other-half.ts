/** Numbers without a noun that go on counting: the other side's half, or those who "returned" behind the number. */
import type { Document } from '../document.js';
import { changed, type Figure } from '../figure.js';
import { words } from '../text/find-words.js';
import { sideBefore, sideBeside } from './coordination.js';

const THEIRS = words('их ихних їхніх їх theirs');
const OURS = words('наших ours');

/** "В Россию въехали четыре человека, на Украину – восемь": the other half of what was just counted. */
export function answersBefore(doc: Document, figure: Figure, before: Figure | undefined): boolean {
  return before?.sentence === figure.sentence && before.counted !== null && sideBeside(doc, figure) !== null;
}

/** "Наших – 72, их – 72". */
export function theirsAfterOurs(doc: Document, figure: Figure): Figure['own'] {
  const at = figure.phraseFrom - (doc.tokens[figure.phraseFrom - 1]?.text === '–' ? 2 : 1);
  const theirs = THEIRS.has(doc.tokens[at]?.text ?? '');
  if (!theirs && !OURS.has(doc.tokens[at]?.text ?? '')) return null;
  const sentence = doc.sentenceOf(figure.from);
  const words = doc.tokens.slice(sentence.from, sentence.to);
  const both = words.some((token) => OURS.has(token.text)) && words.some((token) => THEIRS.has(token.text));
  return both ? (theirs ? 'opposite' : 'perspective') : null;
}

/** "ще 22 повернулися". */
export function followedByVerb(doc: Document, figure: Figure): boolean {
  return doc
    .at(figure.to)
    .some((mark) => mark.from === figure.to && /^verb\.(?:come|home|bring|get|give)$/u.test(mark.tag));
}

/** "…, украинская – 150 своих": "own" is no noun, it counts what the number before it counts. */
export function ownOnly(doc: Document, figure: Figure, before: Figure | undefined): Figure {
  if (
    figure.noun !== 'noun.people' ||
    before === undefined ||
    before.sentence !== figure.sentence ||
    before.counted !== 'military'
  )
    return figure;
  if (!doc.has(figure.nounAt, 'own.of')) return figure;
  return changed(figure, {
    counted: before.counted,
    noun: before.noun,
    own: sideBefore(doc, figure) ?? figure.own,
  });
}
