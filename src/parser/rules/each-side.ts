/** When a number is said of each side. */
import type { Document } from '../document.js';
import type { Mark } from '../lexicon.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { SIDE_TAGS, VERB_TAGS } from '../tags.js';
import { isWord, words } from '../text/find-words.js';
import { readNounPhrase } from './noun-phrase.js';

const AND = words('и і та й and');
const CLAUSE_MARKS = words(', ; :');
const AND_OR_WA = words('и і та й and و');

const EACH = tags('cue.each');
const UA = tags('ua.agent', 'ua.of', 'ua.to');
const RU = tags('ru.agent', 'ru.of', 'ru.to');
const EXCHANGE = tags('verb.swap', 'verb.held_exchange', 'noun.exchange');
const TRANSFER_OF_BOTH = tags(EXCHANGE, 'verb.bring', 'verb.give', 'verb.get', 'verb.come');

/** "Росія й Україна обмінялися по 246": "по" after an exchange gives every side that many. */
export function sharedOut(doc: Document, number: NumberFact): boolean {
  if (doc.tokens[number.from - 1]?.text !== 'по') return false;
  const sentence = doc.sentenceOf(number.from);
  const both = doc.speaks(sentence, UA) && doc.speaks(sentence, RU);
  const stop = both ? sentence.to : number.from;
  return doc.within(sentence.from, stop, both ? TRANSFER_OF_BOTH : EXCHANGE).length > 0;
}

const VERB_OR_MODIFIER = tags(...VERB_TAGS, 'adj.modifier');
const SMALL = words('had has have were been home back a the of their its own');

/** "each side had brought home 270". */
function onlyVerbs(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!doc.has(at, VERB_OR_MODIFIER) && !isWord(doc.tokens, at, SMALL)) return false;
  }
  return true;
}

/** "each side released 157", "с каждой стороны по 95". */
function saidBefore(doc: Document, number: NumberFact): boolean {
  const sentence = doc.sentenceOf(number.from);
  // "to each country, besides two Ukrainian civilians": those of one side are not of each.
  if (readNounPhrase(doc, number.to).own !== null) return false;
  return doc
    .within(Math.max(sentence.from, number.from - 7), number.from, EACH)
    .some((mark) => number.from - mark.to <= 2 || onlyVerbs(doc, mark.to, number.from));
}

const VERB_OR_DIRECTION = tags(...VERB_TAGS, ...SIDE_TAGS.filter((tag) => /\.(?:to|from)$/u.test(tag)));

/** "each side brought home 270 servicemen and 120 civilians". */
function isJoinedTo(doc: Document, before: NumberFact, number: NumberFact): boolean {
  if (number.from - before.to > 4 || !AND.has(doc.tokens[number.from - 1]?.text ?? '')) return false;
  const sentence = doc.sentenceOf(number.from);
  const { to, own } = readNounPhrase(doc, number.to);
  const rest = doc.tokens.slice(to, Math.min(sentence.to, to + 6));
  return own === null && !rest.some((_token, index) => doc.has(to + index, VERB_OR_DIRECTION));
}

/** "84 from both sides, 168 in all": twice the number is told beside it, so it is of each. */
function isHalf(doc: Document, number: NumberFact, next: NumberFact | undefined): boolean {
  if (next === undefined || next.value !== number.value * 2 || next.kind === 'ordinal') return false;
  if (next.from >= doc.sentenceOf(number.from).to) return false;
  return doc.tokens
    .slice(number.to, Math.min(number.to + 5, next.from))
    .some((token) => /^(?:جانبين|طرفين|both|обеих|обох|обидві|обе)$/u.test(token.text));
}

/** No single exchange returned so many to each side, but for the one of 2025 that was told in stages. */
const MOST = 600;

/** "4,641 captives from both sides": so many are counted over years, and together. */
function isTogether(doc: Document, number: NumberFact, mark: Mark): boolean {
  const half = doc.numbers.some((other) => other.value * 2 === number.value);
  const twice = doc.numbers.some((other) => other.value === number.value * 2);
  const together =
    half ||
    doc.language === 'ar' ||
    number.value > 1_000 ||
    (number.value > MOST && number.value % 500 !== 0);
  return (
    together &&
    !twice &&
    doc.tokens
      .slice(mark.from, mark.to)
      .some((token) => /^(?:both|two|обеих|обоих|обох|двух|двох|جانبين|طرفين|بلدين)$/u.test(token.text)) &&
    !doc.tokens.slice(mark.from, mark.to).some((token) => /^(?:each|every|either|apiece)$/u.test(token.text))
  );
}

/** "с каждой стороны" after the number, or just before it, or after the number that it is joined to. */
export function saidOfEach(doc: Document, index: number): boolean {
  const number = doc.numbers[index]!;
  const next = doc.numbers[index + 1];
  if (isHalf(doc, number, next) || (doc.hasAny(EACH) && eachIsSaid(doc, index))) return true;
  if (next === undefined || next.from > number.to + 5) return false;
  if (!isWord(doc.tokens, next.from - 1, AND_OR_WA)) return false;
  return next.from < doc.sentenceOf(number.from).to && saidOfEach(doc, index + 1);
}

function eachIsSaid(doc: Document, index: number): boolean {
  const number = doc.numbers[index]!;
  const sentence = doc.sentenceOf(number.from);
  if (doc.speaks(sentence, EACH)) {
    const stop = Math.min(sentence.to, number.to + 6, doc.numbers[index + 1]?.from ?? sentence.to);
    let clause = number.to;
    while (clause < stop && !CLAUSE_MARKS.has(doc.tokens[clause]!.text)) clause += 1;
    if (doc.within(number.to, clause, EACH).some((mark) => !isTogether(doc, number, mark))) return true;
    if (saidBefore(doc, number)) return true;
  }
  const previous = doc.numbers[index - 1];
  return previous !== undefined && isJoinedTo(doc, previous, number) && saidBefore(doc, previous);
}
