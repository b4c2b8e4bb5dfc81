/** Days that something is counted from or to: "the first swap since August 24" was not held on that day. */
import type { Document } from '../document.js';
import type { DateFact } from '../numbers/read-dates.js';
import { anyWord, words } from '../text/find-words.js';

const BOUND = words('since after from until till following before від после після перед منذ بعد حتي قبل');

export function isBound(doc: Document, date: DateFact): boolean {
  return anyWord(doc.tokens, date.from - 2, date.from, BOUND);
}
