/** "757. Стільки тіл прийняла Україна", "157 – стільки наших": the noun comes with the word that points back. */
import type { Document, Sentence } from '../document.js';
import type { Rule } from '../engine.js';
import type { Figure } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { anyWord, words } from '../text/find-words.js';
import { canCount, draft } from './countable.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';

const THAT_MANY = words('стільки столько');
/** "as many again" is the same number of something else. */
const AGAIN = words('ж же само');
const BETWEEN = words('– , . : ! - саме рівно аж именно ровно вот ось');
/** Words between the number and the word that points back to it. */
const REACH = 4;

/** Words before "that many" at the head of its sentence. */
const LEAD = 2;

/** "Маємо 107 причин для радості. Саме стільки наших воїнів повернулося": the only number of the sentence before. */
function findBack(doc: Document, found: Figure[]): void {
  if (doc.numbers.length === 0) return;
  for (let index = 1; index < Math.min(HEAD, doc.sentences.length); index += 1) {
    const sentence = doc.sentences[index]!;
    for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + LEAD); at += 1) {
      if (!THAT_MANY.has(doc.tokens[at]!.text) || AGAIN.has(doc.tokens[at + 1]?.text ?? '')) continue;
      const only = onlyNumber(doc, doc.sentences[index - 1]!);
      const phrase = readNounPhrase(doc, at + 1);
      if (only === null || phrase.counted === null) continue;
      if (readNounPhrase(doc, only.to).counted !== null || !canCount(doc, only)) continue;
      found.push(draft(doc, { ...only, from: at, to: at + 1 }, phrase));
    }
  }
}

function onlyNumber(doc: Document, sentence: Sentence): NumberFact | null {
  const numbers = doc.numbers.filter(
    (number) => number.from >= sentence.from && number.to <= sentence.to && number.kind !== 'ordinal',
  );
  return numbers.length === 1 ? numbers[0]! : null;
}

/** Sentences at the head of a post in which its news stands. */
const HEAD = 4;

/** The next sentence says whom the number counts. */
export function isPointedAt(doc: Document, number: NumberFact): boolean {
  const next = doc.sentences[doc.sentenceOf(number.from).index + 1];
  return next !== undefined && anyWord(doc.tokens, next.from, Math.min(next.to, next.from + LEAD), THAT_MANY);
}

export const pointsBack: Rule = { name: 'that many', find: findBack };

export function thatMany(doc: Document, number: NumberFact): NounPhrase | null {
  const sentence = doc.sentenceOf(number.from);
  for (let at = number.to; at < Math.min(sentence.to, number.to + REACH); at += 1) {
    const text = doc.tokens[at]!.text;
    if (THAT_MANY.has(text)) {
      if (at === number.to || AGAIN.has(doc.tokens[at + 1]?.text ?? '')) return null;
      const phrase = readNounPhrase(doc, at + 1);
      return phrase.counted === null ? null : phrase;
    }
    if (!BETWEEN.has(text)) return null;
  }
  return null;
}
