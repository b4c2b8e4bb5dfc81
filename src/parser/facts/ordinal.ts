/** The official number of the exchange since 2022. */
import type { Span } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { nounAt } from '../rules/nouns.js';
import { beginnings, isWord, words } from '../text/find-words.js';

const NUMBER = words('№ # number no num nr رقم');
const NUMBERED = beginnings('номер');

/** More than this many exchanges there will not be; a larger number is something else. */
const MAX_ORDINAL = 500;
const NEAR = 5;
/** The count passed twenty in September 2022; since then a small number in words counts something else. */
const SMALL = 20;
const SMALL_UNTIL = '2022-10-01';

function exchangeNear(doc: Document, number: NumberFact, sentence: Sentence): boolean {
  for (let at = number.to; at < Math.min(sentence.to, number.to + NEAR); at += 1) {
    if (nounAt(doc, at)?.noun === 'noun.exchange' && !doc.has(at, 'cue.stage')) return true;
    if (doc.tokens[at]!.kind === 'mark' && doc.tokens[at]!.text !== '–') break;
  }
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 12); at -= 1) {
    if (nounAt(doc, at)?.noun === 'noun.exchange' && !doc.has(at, 'cue.stage')) return true;
  }
  return false;
}

/** Counted within a year, within a mediation, or as a stage: not the official number. */
function otherCount(doc: Document, number: NumberFact, sentence: Sentence): boolean {
  const before = doc.tokens[number.from - 1]?.text ?? '';
  if (/^(?:не|not)$/u.test(before)) return true;
  const to = Math.min(sentence.to, number.to + 5);
  if (doc.within(number.to, to, 'cue.of_year').some((mark) => mark.from - number.to <= 3)) return true;
  if (
    doc
      .within(Math.max(sentence.from, number.from - 5), number.from, 'cue.of_year')
      .some(
        (mark) =>
          mark.to > mark.from + 1 &&
          !doc.tokens.slice(mark.to, number.from).some((token) => /^(?:та|і|й|и|and|а|,)$/u.test(token.text)),
      )
  )
    return true;
  const stage = doc.tokens.slice(number.to, Math.min(sentence.to, number.to + 4));
  if (stage.some((token) => /^(?:част|частин|фаз|тур|part|phase|batch|leg)/u.test(token.text))) return true;
  const mediation = stage.some((token) =>
    /^(?:посередни|посредни|медиац|медіац|mediat|وساط)/u.test(token.text),
  );
  return mediation || doc.within(number.to, Math.min(sentence.to, number.to + 2), 'cue.stage').length > 0;
}

/** "Обмін № 51", "exchange No. 72", "обмен номер 52": the number behind the exchange. */
function isNumbered(doc: Document, number: NumberFact): boolean {
  if (!number.digits || number.kind !== 'cardinal') return false;
  let at = number.from - 1;
  if (doc.tokens[at]?.text === '.') at -= 1;
  if (!isWord(doc.tokens, at, NUMBER) && !isWord(doc.tokens, at, NUMBERED)) return false;
  const sentence = doc.sentenceOf(number.from);
  return [at - 1, at - 2].some(
    (before) => before >= sentence.from && nounAt(doc, before)?.noun === 'noun.exchange',
  );
}

export function officialOrdinal(doc: Document): { value: number; span: Span } | null {
  // A mediator counts its own mediations.
  if (doc.party === 'mediator') return null;
  for (const number of doc.numbers) {
    if (number.value < 1 || number.value > MAX_ORDINAL) continue;
    if (number.kind !== 'ordinal' && !(number.kind === 'cardinal' && number.digits)) continue;
    const sentence = doc.sentenceOf(number.from);
    const numbered = isNumbered(doc, number);
    const counted =
      numbered || doc.within(number.to, Math.min(sentence.to, number.to + 4), 'cue.count').length > 0;
    if (number.kind !== 'ordinal' && !counted) continue;
    if (doc.speaks(sentence, 'cue.mediated') && !doc.speaks(sentence, 'ua.of') && doc.perspective === null)
      continue;
    if (otherCount(doc, number, sentence)) continue;
    if (!counted && !exchangeNear(doc, number, sentence)) continue;
    if (number.kind !== 'ordinal' && doc.within(sentence.from, number.from, 'noun.exchange').length === 0)
      continue;
    if (!number.digits && number.value < SMALL && doc.post.published >= SMALL_UNTIL) continue;
    // "The first swap in five months", "перший повноцінний обмін".
    if (number.value === 1 && number.kind === 'ordinal' && !number.digits) continue;
    return {
      value: number.value,
      span: doc.text.span(doc.tokens[number.from]!.start, doc.tokens[number.to - 1]!.end),
    };
  }
  return null;
}
