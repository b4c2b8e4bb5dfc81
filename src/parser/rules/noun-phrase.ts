/** What a number counts: the noun after it (or before it), with whose it is and what narrows it. */
import { begins } from '../begins.js';
import type { Document } from '../document.js';
import type { Counted, Figure } from '../figure.js';
import { COUNTRIES } from '../locales/index.js';
import { tags } from '../tag-set.js';
import { type NounTag, VERB_TAGS } from '../tags.js';
import { beginnings, endings, words } from '../text/find-words.js';
import { bracketedSoldiers, explainedAsCivilians, fromPlace, fromUnit } from './explained.js';
import { countedBy, isStronger, NARROW, NOUNS, nounAt } from './nouns.js';
import { NATIONALS, namesBothSides, OF, ofSideBehind, ownAt } from './own.js';

const ATTRIBUTES = words('captive civilian fellow prisoner military police female male conscript officer');
const GOES_ON = words('of the та и й і сил армии армії регіону region областi');
const WITH = words('з із с со');

const VERBS = tags(...VERB_TAGS);
const VERBS_OR_WHOLE = tags(VERBS, 'cue.of_whole');
const DEAD = tags('adj.dead');
const WOUNDED = tags('adj.wounded');
/** Any word that says who is counted. */
const OF_COUNTED = tags(DEAD, WOUNDED, OF, NOUNS);
const DESCRIBES = tags('adj.dead', 'adj.wounded', 'cue.unit');
/** "Ещё две тысячи остаются в плену", "70 сегодня дома": what follows is no noun. */
const NO_NOUN = tags('cue.part', 'cue.held', 'cue.missing', 'cue.today', 'cue.yesterday', 'own.to', 'foe.to');
const ADJECTIVES = tags('adj.dead', 'adj.wounded', 'adj.freed', 'adj.modifier', 'cue.captivity');

export interface NounPhrase {
  noun: NounTag | null;
  nounAt: number;
  counted: Counted | null;
  narrow: boolean;
  own: Figure['own'];
  to: number;
}

/** "4 100 з лишком звільнених". */
const LEFT_OVER = words('лишком лишним гаком хвостиком чимось небольшим чем-то половиною половиной');

/** A phrase longer than this is no phrase. */
const REACH = 8;
const ADJECTIVE = endings('їх їм их ых ий ый ой ого его ої ій ими ыми им ым і ые ие ая яя е ому');
const ENGLISH_ADJECTIVE = endings('ed ing ly ian ish ary ive ous al ful ic');

function isAdjective(doc: Document, at: number): boolean {
  const text = doc.tokens[at]!.text;
  return doc.language === 'en' ? ENGLISH_ADJECTIVE.has(text) : text.length > 4 && ADJECTIVE.has(text);
}

/** A noun that is also an adjective goes on to the noun it belongs to. */
function leansOn(doc: Document, at: number, noun: NounTag): boolean {
  if (noun === 'noun.other' || noun === 'noun.family') return false;
  if (doc.language === 'en') return ATTRIBUTES.has(doc.tokens[at]!.text);
  // Arabic says the adjective last: "أسيرا مدنيا".
  if (doc.language === 'ar') return noun === 'noun.people';
  return isAdjective(doc, at) || noun === 'noun.child' || doc.has(at, 'own.of');
}

/** Words between soldiers and the ranks that they stand among. */
const RANKS = 12;

/** "20 солдатів та сержантів", "13 officers and 20 soldiers": soldiers as one rank of several. */
function amongRanks(doc: Document, at: number): boolean {
  const sentence = doc.sentenceOf(at);
  return doc
    .within(Math.max(sentence.from, at - RANKS), Math.min(sentence.to, at + RANKS), 'noun.rank')
    .some((mark) => {
      const [from, to] = mark.from < at ? [mark.to, at] : [at + 1, mark.from];
      return !doc.at(from).some((other) => other.tag === 'cue.part') && !hasVerb(doc, from, to);
    });
}

function hasVerb(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (begins(doc, at, VERBS)) return true;
  return false;
}

/** Who is so badly hurt or ill is counted by that alone: "22 тяжкопоранених". */
const SEVERELY = beginnings('тяжко важко тяжел gravely severely seriously badly critically');

const BREAK = new Set(['.', ',', ';', ':', '–', '(', ')', '!', '?', '…', '"', '•', '/']);
/** Where some of them fought or served. */
export const NARROWING = tags(
  'category.mariupol',
  'category.azovstal',
  'category.chornobyl_npp',
  'category.snake_island',
  'category.azov',
  'category.zaporizhzhia_npp',
);

const UNIT_OR_NARROWING = tags(NARROWING, 'cue.unit');

/** Reads to the right of a number that ends at token `start`; each place is read once. */
export function readNounPhrase(doc: Document, start: number): NounPhrase {
  const known = doc.read.phrases[start];
  if (known !== undefined) return known;
  const phrase = readPhrase(doc, start);
  doc.read.phrases[start] = phrase;
  return phrase;
}

/** What can follow a noun as its adjective. */
function isPerson(noun: NounTag | undefined): boolean {
  return noun === 'noun.military' || noun === 'noun.civilian' || noun === 'noun.child';
}

/** An English word behind a number that counts nothing by itself. */
const FUNCTION_WORDS = words(
  'and of in to from for on at with by have has had were are is was been be who that which came come as too also when while after before since until but or then now again home back out over under via during through including among against plus would will did it he she they its this not so if than up altogether overall per each apiece well amid between',
);
const AND = words('and и і й та');

function isAttributive(doc: Document, at: number): boolean {
  return ownAt(doc, at) !== null || doc.has(at, ADJECTIVES);
}

function readPhrase(doc: Document, start: number): NounPhrase {
  const sentence = doc.tokens[start - 1]?.sentence;
  const phrase: NounPhrase = { noun: null, nounAt: -1, counted: null, narrow: false, own: null, to: start };
  let dead = false;
  let wounded = false;
  let unknown = 0;
  let leaning = true;
  const end = Math.min(doc.tokens.length, start + REACH);
  for (let at = start; at < end; at += 1) {
    const token = doc.tokens[at]!;
    if (token.sentence !== sentence) break;
    if (token.kind === 'mark' && BREAK.has(token.text)) {
      if (token.text === '"' && phrase.noun === null) continue;
      break;
    }
    if (doc.numberAt(at) !== undefined) break;
    let found: ReturnType<typeof nounAt> = null;
    if (doc.has(at, OF_COUNTED)) {
      if (doc.has(at, DEAD)) dead = true;
      if (doc.has(at, WOUNDED) && SEVERELY.has(token.text)) wounded = true;
      phrase.own ??= ownAt(doc, at);
      if (leaning) found = nounAt(doc, at);
    }
    const noun = phrase.noun !== null && doc.language === 'ar' && !isPerson(found?.noun) ? null : found;
    // "32 військові та тіло добровольця": what is joined is counted for itself.
    if (noun?.noun === 'noun.body' && phrase.noun !== null && AND.has(doc.tokens[at - 1]!.text)) break;
    if (noun !== null) {
      if (phrase.noun === null || isStronger(noun.noun, phrase.noun)) {
        phrase.noun = noun.noun;
        phrase.nounAt = at;
      }
      phrase.to = noun.to;
      leaning = leansOn(doc, noun.to - 1, noun.noun);
      at = noun.to - 1;
      continue;
    }
    if (phrase.noun !== null) {
      if (!leaning && doc.has(at, UNIT_OR_NARROWING)) phrase.narrow = true;
      const goesOn =
        (phrase.noun === 'noun.body' && nounAt(doc, at) !== null) ||
        ownAt(doc, at) !== null ||
        doc.has(at, DESCRIBES) ||
        GOES_ON.has(token.text);
      if (!goesOn && !(isAdjective(doc, at) && token.kind === 'word' && doc.language !== 'en')) break;
      if (begins(doc, at, VERBS)) break;
      continue;
    }
    if (isAttributive(doc, at) || token.text === 'the' || token.text === 'of') continue;
    // "26 UAE mediations", "4 100 з лишком звільнених".
    if (doc.has(at, COUNTRIES)) continue;
    if (WITH.has(token.text) && LEFT_OVER.has(doc.tokens[at + 1]?.text ?? '')) {
      at += 1;
      continue;
    }
    // "150 منهم من الروس".
    if (doc.language === 'ar' && at === start && doc.has(at, 'cue.part')) continue;
    // "144 Russian and separatist servicemen".
    if (at > start && AND.has(token.text) && isAttributive(doc, at - 1) && isAttributive(doc, at + 1))
      continue;
    if (begins(doc, at, VERBS_OR_WHOLE)) break;
    unknown += 1;
    if (unknown > 2) break;
    if (!isAdjective(doc, at)) {
      if (
        token.kind === 'word' &&
        token.text.length > 3 &&
        doc.language !== 'en' &&
        at === start &&
        !doc.has(at, NO_NOUN)
      )
        phrase.noun = 'noun.other';
      if (doc.language === 'en' && at === start && !FUNCTION_WORDS.has(token.text))
        phrase.noun = 'noun.other';
      break;
    }
  }
  if (phrase.noun === null && dead) phrase.noun = 'noun.people';
  if (phrase.noun === null && wounded) {
    phrase.noun = 'noun.people';
    phrase.narrow = true;
  }
  // "215 أوكرانياً" is written like the country, and counts people.
  if (phrase.noun === null && phrase.own !== null && NATIONALS.test(doc.tokens[start]?.text ?? ''))
    phrase.noun = 'noun.people';
  if (phrase.noun !== null && (fromUnit(doc, phrase.to) || fromPlace(doc, phrase.to))) phrase.narrow = true;
  if (doc.language === 'ar' && phrase.own !== null && namesBothSides(doc, start, start + REACH))
    phrase.own = null;
  phrase.own = ofSideBehind(doc, phrase.to) ?? phrase.own;
  if (phrase.noun === 'noun.people' && explainedAsCivilians(doc, phrase.to, sentence))
    phrase.noun = 'noun.civilian';
  if (phrase.noun === 'noun.people' && bracketedSoldiers(doc, phrase.to)) phrase.noun = 'noun.military';
  phrase.counted = countedBy(phrase.noun);
  if (phrase.noun !== null && NARROW.has(phrase.noun)) phrase.narrow = true;
  if (phrase.noun === 'noun.soldier' && amongRanks(doc, phrase.nounAt)) phrase.narrow = true;
  if (dead && phrase.counted !== null) phrase.counted = 'bodies';
  return phrase;
}
