/** "757. Стільки тіл прийняла Україна", "157 – стільки наших": the noun comes with the word that points back. */
import type { Document } from '../document.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';

const THAT_MANY = /^(?:стільки|столько)$/u;
/** "as many again" is the same number of something else. */
const AGAIN = /^(?:ж|же|само)$/u;
const BETWEEN = /^(?:[–,.:!-]|саме|рівно|аж|именно|ровно|вот|ось)$/u;
/** Words between the number and the word that points back to it. */
const REACH = 4;

export function thatMany(doc: Document, number: NumberFact): NounPhrase | null {
  const sentence = doc.sentenceOf(number.from);
  for (let at = number.to; at < Math.min(sentence.to, number.to + REACH); at += 1) {
    const text = doc.tokens[at]!.text;
    if (THAT_MANY.test(text)) {
      if (at === number.to || AGAIN.test(doc.tokens[at + 1]?.text ?? '')) return null;
      const phrase = readNounPhrase(doc, at + 1);
      return phrase.counted === null ? null : phrase;
    }
    if (!BETWEEN.test(text)) return null;
  }
  return null;
}
