/** "N for N": the numbers of an exchange, with or without the nouns that they count. */
import type { Side } from '../../domain/post.js';
import type { Document } from '../document.js';
import type { Rule } from '../engine.js';
import { changed, type Figure, opposite } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';
import { draft } from './countable.js';
import { formulaNoun, formulaNounAfter } from './formula-noun.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { thatMany } from './that-many.js';

const OF_A_SIDE = tags('ua.of', 'ru.of', 'own.of');
const EXCHANGE = tags('noun.exchange', 'verb.swap', 'verb.held_exchange', 'noun.body');

const FORMULA_LINK = words('на for x х × مقابل');
/** Between numbers that have their nouns or sides beside them. */
const LOOSE_LINK = words('на за for против проти against');
const ENDS = words('. , ; : ! ) –');
/** Words of whose they are behind the noun of the first number. */
const TAIL = 3;
/** So much larger a number of the dead went to Ukraine, whose dead lie behind the line. */
const UNEQUAL = 3;

/** "146 военнослужащих РФ на 146 военнопленных ВСУ", "37 российских против 563 украинских": where the link stands. */
function linkBehindNoun(doc: Document, first: NumberFact, second: NumberFact): NounPhrase | null {
  if (second.from - first.to > TAIL + 4 || !isWord(doc.tokens, second.from - 1, LOOSE_LINK)) return null;
  const phrase = readNounPhrase(doc, first.to);
  if (phrase.counted === null && (phrase.noun !== null || phrase.own === null)) return null;
  const sentence = doc.sentenceOf(first.from);
  if (second.to > sentence.to) return null;
  for (let at = Math.max(phrase.to, first.to); at < second.from - 1; at += 1)
    if (!doc.has(at, OF_A_SIDE) && doc.tokens[at]!.text !== '–') return null;
  if (!doc.speaks(sentence, EXCHANGE) && !exchangedAround(doc, sentence.from)) return null;
  const after = readNounPhrase(doc, second.to);
  if (after.noun !== null && after.counted === null) return null;
  const ends = ENDS.has(doc.tokens[second.to]?.text ?? '.');
  return after.counted !== null || after.own !== null || ends ? phrase : null;
}

/** Sentences back to the exchange that a formula belongs to. */
const AROUND = 3;

function exchangedAround(doc: Document, start: number): boolean {
  const index = doc.sentences.findIndex((sentence) => sentence.from === start);
  return doc.sentences
    .slice(Math.max(0, index - AROUND), index + 2)
    .some((sentence) => doc.speaks(sentence, EXCHANGE));
}

const AND = words('и і та й');
const SO_MANY = words('столько именно стільки саме');
const TO_UA = tags('ua.to', 'ua.agent', 'ua.of');
const TO_RU = tags('ru.to', 'ru.agent', 'ru.of');

/** "909 и 41. Столько погибших вернули Киеву и Москве": two numbers alone, and the next sentence says to whom each. */
function pairOf(
  doc: Document,
  first: NumberFact,
  second: NumberFact,
): { side: Side; counted: Figure['counted'] } | null {
  if (second.from !== first.to + 1 || !isWord(doc.tokens, first.to, AND)) return null;
  if (doc.sentenceOf(first.from).from !== first.from) return null;
  const start = second.to + 1;
  if (!SO_MANY.has(doc.tokens[start]?.text ?? '')) return null;
  const next = { from: start, to: doc.sentenceOf(start).to };
  const counted = readNounPhrase(doc, start + 1).counted;
  const ua = doc.within(next.from, next.to, TO_UA)[0];
  const ru = doc.within(next.from, next.to, TO_RU)[0];
  if (ua === undefined || ru === undefined || counted === null) return null;
  return { side: ua.from < ru.from ? 'ua' : 'ru', counted };
}

function sideOf(own: NounPhrase['own'], ours: Side): Side | null {
  if (own === 'ua' || own === 'ru') return own;
  return own === 'perspective' ? ours : null;
}

/** To whom the first number returns: whose it says they are, else the writer's side. */
function firstSide(doc: Document, values: readonly [number, number], base: Figure, other: NounPhrase): Side {
  const ours = doc.perspective ?? 'ua';
  const theirs = ours === 'ua' ? 'ru' : 'ua';
  const named = sideOf(base.own, ours);
  if (named !== null) return named;
  const answer = sideOf(other.own, ours);
  if (answer !== null && values[0] !== values[1]) return answer === 'ua' ? 'ru' : 'ua';
  if (base.counted !== 'bodies' || Math.max(...values) < UNEQUAL * Math.min(...values)) return ours;
  return values[0] > values[1] === (ours === 'ua') ? ours : theirs;
}

export const formula: Rule = {
  name: 'N for N',
  find(doc, found) {
    const { numbers } = doc;
    for (let index = 1; index < numbers.length; index += 1) {
      const first = numbers[index - 1]!;
      const second = numbers[index]!;
      if (first.kind === 'ordinal' || second.kind === 'ordinal') continue;
      const close = second.from === first.to + 1 && FORMULA_LINK.has(doc.tokens[first.to]!.text);
      const pair = close ? null : pairOf(doc, first, second);
      const before = close || pair !== null ? null : linkBehindNoun(doc, first, second);
      if (!close && before === null && pair === null) continue;
      const phrase = thatMany(doc, second) ?? readNounPhrase(doc, second.to);
      // "A good day for us, a better one for 150 families".
      if ((close && first.digits !== second.digits) || phrase.noun === 'noun.family') continue;
      const counted =
        pair?.counted ??
        before?.counted ??
        phrase.counted ??
        formulaNounAfter(doc, second.to) ??
        formulaNoun(doc, first.from);
      const base = draft(doc, first, phrase);
      base.counted = counted;
      base.own = before?.own ?? null;
      const side =
        pair?.side ??
        firstSide(doc, [first.value, second.value], base, close ? { ...phrase, own: null } : phrase);
      base.side = side;
      base.sideBy = 'formula';
      base.own = null;
      base.phraseTo = second.to;
      base.narrow = before === null && base.narrow;
      const other = changed(base, { value: second.value, from: second.from, to: second.to });
      other.counted = before !== null ? (phrase.counted ?? counted) : counted;
      other.side = opposite(side);
      found.push(base, other);
    }
  },
};
