/** Sentences that call a report false. */
import type { Document, Sentence } from '../document.js';
import { beginnings, words } from '../text/find-words.js';

const DENIAL = beginnings(
  'спрост опроверг опроверж фейк неправд недост помилков ошибочн ложн вброс fake hoax false untrue mistaken misinform disinform refut',
);
const TRUE = words('действительности дійсності reality true exchange');

/** "… is a fake", "reports do not correspond to reality". */
export function callsFalse(doc: Document, sentence: Sentence): boolean {
  return doc
    .within(sentence.from, sentence.to, 'cue.denied')
    .some((mark) => DENIAL.has(doc.tokens[mark.from]!.text) || TRUE.has(doc.tokens[mark.to - 1]!.text));
}
