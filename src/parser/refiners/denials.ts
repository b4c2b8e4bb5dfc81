/** Sentences that call a report false. */
import type { Document, Sentence } from '../document.js';

const DENIAL =
  /^(?:спрост|опроверг|опроверж|фейк|неправд|недост|помилков|ошибочн|ложн|вброс|fake|hoax|false|untrue|mistaken|misinform|disinform|refut)/u;
const TRUE = /^(?:действительности|дійсності|reality|true|exchange)$/u;

/** "… is a fake", "reports do not correspond to reality". */
export function callsFalse(doc: Document, sentence: Sentence): boolean {
  return doc
    .within(sentence.from, sentence.to, 'cue.denied')
    .some((mark) => DENIAL.test(doc.tokens[mark.from]!.text) || TRUE.test(doc.tokens[mark.to - 1]!.text));
}
