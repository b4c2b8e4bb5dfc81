/** Numbers without a noun that go on counting: the other side's half, or those who "returned" behind the number. */
import { begins } from '../begins.js';
import type { Document } from '../document.js';
import { changed, type Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { anyWord, words } from '../text/find-words.js';
import { sideBefore, sideBeside } from './side-beside.js';

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
  const { from, to } = doc.sentenceOf(figure.from);
  const both = anyWord(doc.tokens, from, to, OURS) && anyWord(doc.tokens, from, to, THEIRS);
  return both ? (theirs ? 'opposite' : 'perspective') : null;
}

const MOVES = tags('verb.come', 'verb.home', 'verb.bring', 'verb.get', 'verb.give');

/** "ще 22 повернулися". */
export function followedByVerb(doc: Document, figure: Figure): boolean {
  return begins(doc, figure.to, MOVES);
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
