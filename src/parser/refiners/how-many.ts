/** "Скільки росіян у нас? – Понад чотири тисячі": numbers that answer a question. */
import type { Document, Sentence } from '../document.js';
import { tags } from '../tag-set.js';
import { anyWord, words } from '../text/find-words.js';
import { namesCaptor } from './captors.js';

const HELD = tags('cue.held', 'cue.in_captivity');
const OWN = tags('own.of');
export const RETURNED = tags(
  'verb.bring',
  'verb.home',
  'verb.come',
  'verb.swap',
  'verb.give',
  'verb.held_exchange',
);

export function followsQuestion(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 1];
  return before !== undefined && doc.tokens[before.to - 1]!.text === '?';
}

export function asksAnything(doc: Document): boolean {
  return doc.sentences.some((sentence) => followsQuestion(doc, sentence));
}

const HOW_MANY = words('скільки сколько many кількість количество كم');

/** "Скільки росіян у нас? – Понад чотири тисячі": the question says that they are held. */
export function answersHowMany(doc: Document, sentence: Sentence): boolean {
  if (!followsQuestion(doc, sentence)) return false;
  const before = doc.sentences[sentence.index - 1]!;
  return (
    anyWord(doc.tokens, before.from, before.to, HOW_MANY) &&
    !doc.speaks(before, RETURNED) &&
    (doc.speaks(before, HELD) || namesCaptor(doc, before) || counts(doc, before))
  );
}

/** "А скільки наших?": asked of people, right behind such a question. */
function counts(doc: Document, sentence: Sentence): boolean {
  const before = doc.sentences[sentence.index - 2];
  return (
    sentence.to - sentence.from <= 6 &&
    doc.speaks(sentence, OWN) &&
    before !== undefined &&
    doc.tokens[before.to - 1]!.text === '?' &&
    namesCaptor(doc, before)
  );
}
