/** Those who are missing, and the words of a sentence that say so. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { anyWord, words } from '../text/find-words.js';
import { distance } from './verbs.js';

const CLAUSE_MARKS = words(', ; :');
const HELD = tags('cue.held', 'cue.in_captivity');

/** Smaller numbers beside "missing" number a list or count months. */
const MANY = 50;

/** "Зниклими безвісти вважали 48", "повернення зі статусу «зниклий безвісти»": they are found. */
export function wereMissing(doc: Document, sentence: Sentence): boolean {
  return (
    doc.speaks(sentence, 'cue.missing') &&
    doc.tokens.slice(sentence.from, sentence.to).some(
      (token, at, row) =>
        // "are listed as missing" still are.
        (token.text === 'listed' && !/^(?:are|is|remain|still)$/u.test(row[at - 1]?.text ?? '')) ||
        /^(?:вважали|считали|шукали|искали|розшукували|разыскивали|считал(?:ся|ась|ись)|вважал(?:ися|ись|ася)|числи(?:лись|лися|лся)|значи(?:лись|лися|лся)|рахува(?:лись|лися)|статус\p{L}*|had|considered|thought|presumed|believed|feared|declared)$/u.test(
          token.text,
        ),
    )
  );
}

/** How far "missing" stands, if no other number stands nearer to it. */
export function awayFromMissing(doc: Document, figure: Figure): number {
  const sentence = doc.sentenceOf(figure.from);
  const marks = doc.within(sentence.from, sentence.to, 'cue.missing');
  if (marks.length === 0) return Number.POSITIVE_INFINITY;
  const sums = doc.costsOf(sentence);
  const away = (mark: Mark, from: number, to: number) =>
    distance(sums, sentence, mark.from, mark.to, from, to);
  const numbers = doc.numbers.filter(
    (number) =>
      number.from >= sentence.from &&
      number.to <= sentence.to &&
      number.kind !== 'ordinal' &&
      (number.value >= MANY || number.from === figure.from),
  );
  return Math.min(
    ...marks
      .filter((mark) => {
        const owner = numbers.findLast((number) => number.to <= mark.from);
        if (owner !== undefined && !divides(doc, owner.to, mark.from)) return owner.from === figure.from;
        const own = away(mark, figure.phraseFrom, figure.phraseTo);
        return !numbers.some(
          (number) => number.from !== figure.from && away(mark, number.from, number.to) < own,
        );
      })
      .map((mark) => away(mark, figure.phraseFrom, figure.phraseTo)),
  );
}

function divides(doc: Document, from: number, to: number): boolean {
  return anyWord(doc.tokens, from, to, CLAUSE_MARKS);
}

/** "числятся пропавшими", "залишаються зниклими безвісти": holds nobody. */
const COPULA = /^(?:числ|знач|счита|вважа|залиша|лиша|остаю|рахую|remain|listed|підтвердж|подтвержд|на$|у$)/u;

/** Of a sentence that counts both those missing and those held, the nearer words decide. */
export function saysMissing(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const sums = doc.costsOf(sentence);
  const held = Math.min(
    ...doc
      .within(sentence.from, sentence.to, HELD)
      .filter((mark) => !COPULA.test(doc.tokens[mark.from]!.text))
      .map((mark) => distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo)),
  );
  const missing = awayFromMissing(doc, figure);
  return missing <= 1 || missing < held;
}
