/** "put the number of its servicemen freed at 248", "число возвращённых солдат – 49": who is counted stands before. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { readNounPhrase } from '../rules/noun-phrase.js';
import { words } from '../text/find-words.js';

const NUMBER = words(
  'number count tally figure число числа количество количества кількість кількості чисельність عدد',
);
const LINK = words(
  'at to is was as reached : – составило составляет равно становить становила сягнула складає بلغ الي',
);
/** Words between the word "number" and the number itself. */
const REACH = 14;

export function numberOf(doc: Document, figure: Figure): Partial<Figure> | null {
  if (!LINK.has(doc.tokens[figure.from - 1]?.text ?? '')) return null;
  const { from } = doc.sentenceOf(figure.from);
  for (let at = figure.from - 2; at >= Math.max(from, figure.from - REACH); at -= 1) {
    if (doc.numberAt(at) !== undefined) return null;
    if (!NUMBER.has(doc.tokens[at]!.text)) continue;
    const start = doc.tokens[at + 1]?.text === 'of' ? at + 2 : at + 1;
    const phrase = readNounPhrase(doc, start);
    if (phrase.counted === null) return null;
    const { counted, noun, nounAt, own } = phrase;
    return { counted, noun, nounAt, own: figure.own ?? own, narrow: false };
  }
  return null;
}
