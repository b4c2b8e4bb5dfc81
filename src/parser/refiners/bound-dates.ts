/** Days that something is counted from or to: "the first swap since August 24" was not held on that day. */
import type { Document } from '../document.js';
import type { DateFact } from '../numbers/read-dates.js';

const BOUND = /^(?:since|after|from|until|till|following|before|від|после|після|перед|منذ|بعد|حتي|قبل)$/u;

export function isBound(doc: Document, date: DateFact): boolean {
  return doc.tokens.slice(Math.max(0, date.from - 2), date.from).some((token) => BOUND.test(token.text));
}
