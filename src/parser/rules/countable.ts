/** Which numbers can count somebody, and a first draft of the figure that such a number may be. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { nounAt } from './nouns.js';
import { qualifierAfter, qualifierBefore } from './qualifier.js';

const YEAR_WORDS = words('г р год года году рік року році рр years year');
const BEFORE_YEAR = words(
  'у в з із с від от до from in since of after після после عام سنه منذ مطلع نهايه اواخر منتصف صيف بدايه قبل بعد في حتي خلال',
);
const BEHIND_PLACE = words('. )');
const ALL = tags('cue.all');
const NTH = tags('cue.nth');
const TO_OR_AND = words('– - по и і та й and to or');
const BOUNDS = words('under over below');

/** Ordinals are no counts, except "121-го загиблого": the genitive of a number that ends in one. */
export function countsSomebody(number: NumberFact, phrase: NounPhrase): boolean {
  if (number.kind !== 'ordinal') return true;
  return (
    number.digits && number.value % 10 === 1 && phrase.counted !== null && phrase.noun !== 'noun.exchange'
  );
}

export function isYear(doc: Document, number: NumberFact): boolean {
  if (!number.digits || number.value < 1900 || number.value > 2100 || number.to - number.from > 1)
    return false;
  const token = doc.tokens[number.from]!;
  if (token.end - token.start > 4) return false;
  const next = doc.tokens[number.to]?.text ?? '';
  const before = doc.tokens[number.from - 1]?.text ?? '';
  return YEAR_WORDS.has(next) || BEFORE_YEAR.has(before) || doc.locale.calendar.months.has(before);
}

/** "1." at the head of a line, a keycap digit, "28 за рахунком": a place in a row, not a count. */
function isEnumeration(doc: Document, number: NumberFact): boolean {
  const sentence = doc.sentenceOf(number.from);
  const next = doc.tokens[number.to]?.text ?? '';
  if (next === '\u20e3') return true;
  if (sentence.from === number.from && BEHIND_PLACE.has(next) && number.value < 30) return true;
  return (
    doc.has(number.to, NTH) &&
    doc.within(number.to, Math.min(sentence.to, number.to + 2), NTH).some((mark) => mark.from === number.to)
  );
}

function isBracketed(doc: Document, at: number): boolean {
  const sentence = doc.sentenceOf(at);
  let depth = 0;
  for (let token = sentence.from; token < at; token += 1) {
    const text = doc.tokens[token]!.text;
    if (text === '(') depth += 1;
    else if (text === ')' && depth > 0) depth -= 1;
  }
  return depth > 0;
}

const NO_STEPS: readonly string[] = [];

/** A new figure, for its rule to write on. All are written out in one order of fields: copies of like objects are fast. */
export function draft(doc: Document, number: NumberFact, phrase: NounPhrase): Figure {
  const bound = qualifierBefore(doc, number.from);
  const before = bound?.from ?? number.from;
  return {
    id: -1,
    steps: NO_STEPS,
    fate: 'open',
    value: number.value,
    max: number.max,
    qualifier: bound?.qualifier ?? qualifierAfter(doc, phrase.to),
    from: number.from,
    to: number.to,
    phraseFrom: before,
    phraseTo: phrase.to,
    sentence: doc.tokens[number.from]!.sentence,
    noun: phrase.noun,
    nounAt: phrase.nounAt,
    counted: phrase.counted,
    narrow: phrase.narrow,
    own: phrase.own,
    side: null,
    sideBy: null,
    frame: null,
    collective: number.kind === 'collective',
    whole: doc.has(before - 1, ALL),
    bracketed: isBracketed(doc, number.from),
  };
}

/** "23–25 May", "с 15 по 21 сентября", "5 та 6 березня": the first day of a stretch. */
function beginsDate(doc: Document, number: NumberFact): boolean {
  if (!number.digits || number.value > 31) return false;
  if (!TO_OR_AND.has(doc.tokens[number.to]?.text ?? '')) return false;
  return doc.dates.some((date) => date.from === number.to + 1);
}

/** Older soldiers there are none. */
const OLDEST = 70;

/** "Ukrainians under 25", "men aged 60": how old those named before are. */
function isAge(doc: Document, number: NumberFact): boolean {
  if (number.value > OLDEST || doc.language !== 'en') return false;
  const before = doc.tokens[number.from - 1]?.text ?? '';
  if (before === 'aged') return true;
  if (!BOUNDS.has(before) || readNounPhrase(doc, number.to).counted !== null) return false;
  return nounAt(doc, number.from - 2) !== null;
}

const NUMBERED = words(
  'article articles art статья статьи статье статьей статью ст стаття статті статтю статтею пункт пункта пункту пунктом №',
);

/** "Article 109 of the Convention": the number of a thing, not how many. */
function isName(doc: Document, number: NumberFact): boolean {
  return number.digits && isWord(doc.tokens, number.from - 1, NUMBERED);
}

function countsWhole(doc: Document, number: NumberFact): boolean {
  const token = doc.tokens[number.to - 1]!;
  if (token.suffix === '%' || !Number.isInteger(number.value)) return false;
  if (isAge(doc, number) || isName(doc, number)) return false;
  return !isYear(doc, number) && !isEnumeration(doc, number) && !beginsDate(doc, number);
}

/** A whole number that is no year, no share and no place in a row; `number` is one of the document's. */
export function canCount(doc: Document, number: NumberFact): boolean {
  const known = doc.read.counts[number.from];
  if (known !== undefined) return known;
  const counts = countsWhole(doc, number);
  doc.read.counts[number.from] = counts;
  return counts;
}
