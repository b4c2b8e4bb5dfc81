/** The rules that find numbers which may be figures; they ask only for tags, so they hold for every language. */
import type { Document } from '../document.js';
import type { Rule } from '../engine.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { beginnings, words } from '../text/find-words.js';
import { canCount, countsSomebody, draft, isYear } from './countable.js';
import { saidOfEach, sharedOut } from './each-side.js';
import { formula } from './formula.js';
import { formulaNoun } from './formula-noun.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { countedBy, NARROW, nounAt } from './nouns.js';
import { ownAt } from './own.js';
import { isPointedAt, pointsBack, thatMany } from './that-many.js';

const SPANS = tags('cue.since', 'cue.year', 'cue.month', 'cue.span', 'cue.to_date');
/** So many exchanges there have not been; a larger number counts people. */
const MOST_EXCHANGES = 500;
const MANY_EXCHANGES = words('обменов обмінів exchanges swaps mediations');

/** The noun of "тела 44", "тіла (останки) 77", "офіцерів – 19": to the left of the number. */
function nounBefore(
  doc: Document,
  number: NumberFact,
): { noun: NonNullable<NounPhrase['noun']>; at: number; linked: boolean } | null {
  const sentence = doc.sentenceOf(number.from);
  let linked = false;
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 6); at -= 1) {
    const token = doc.tokens[at]!;
    const noun = nounAt(doc, at);
    // "за ці дні – 6 057", "з початку року – 8 400": the span of a total, not what is counted.
    if (noun?.noun === 'noun.other' && doc.has(at, SPANS)) return null;
    // "обмінів – 10", "number of exchanges to 22".
    if (noun?.noun === 'noun.exchange' && MANY_EXCHANGES.has(token.text) && number.value <= MOST_EXCHANGES)
      return { noun: noun.noun, at, linked: true };
    if (
      noun !== null &&
      countedBy(noun.noun) === null &&
      noun.noun !== 'noun.exchange' &&
      noun.noun === 'noun.family'
    )
      return null;
    if (noun !== null && doc.numbers.some((other) => other.to === at)) return null;
    if (noun !== null && countedBy(noun.noun) === null && !linked) return null;
    if (noun !== null && noun.to <= number.from)
      return linked || number.from - noun.to <= 2 ? { noun: noun.noun, at, linked } : null;
    if (token.text === '–' || token.text === ':') linked = true;
    // "Цивільних серед них 12".
    else if (doc.has(at, 'cue.part') && nounAt(doc, at - 2)?.noun === 'noun.civilian') linked = true;
    else if (token.text === ')' || token.text === '(') continue;
    else if (token.text === ',' || token.text === ';') return null;
    else if (doc.numberAt(at) !== undefined) return null;
    else if (doc.at(at).some((mark) => mark.tag.startsWith('verb.'))) return null;
  }
  return null;
}

/** "украинцев 160 человек, россиян тоже 160", "взяли своих семьдесят": whose they are, in front of the number. */
function ownBefore(doc: Document, number: NumberFact): NounPhrase['own'] {
  const sentence = doc.sentenceOf(number.from);
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 2); at -= 1) {
    if (doc.has(at, 'adj.modifier')) continue;
    return nounAt(doc, at)?.noun === 'noun.people' && GENITIVE.test(doc.tokens[at]!.text)
      ? ownAt(doc, at)
      : null;
  }
  return null;
}

/** In the genitive, as what is counted stands. */
const GENITIVE = /(?:цев|ців|ян|их)$/u;

const quantity: Rule = {
  name: 'number and noun',
  *find(doc) {
    for (const number of doc.numbers) {
      if (!canCount(doc, number)) continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === null || !countsSomebody(number, phrase)) continue;
      const left = phrase.noun === 'noun.people' ? nounBefore(doc, number) : null;
      const civilians = left?.linked === true && left.noun === 'noun.civilian';
      const figure = { ...draft(doc, number, phrase), own: phrase.own ?? ownBefore(doc, number) };
      yield civilians ? { ...figure, noun: 'noun.civilian', counted: 'civilians' } : figure;
    }
  },
};

/** "Обе вернули по 205": both of them, the sides. */
const BOTH = beginnings('оба обе обє обоє обоі обох обом обидв');

const bareNumber: Rule = {
  name: 'number without a noun',
  *find(doc) {
    for (const number of doc.numbers) {
      if (number.kind === 'ordinal' || !canCount(doc, number)) continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun !== null) continue;
      if (isPointedAt(doc, number)) continue;
      const pointed = thatMany(doc, number);
      if (pointed !== null) {
        yield draft(doc, number, pointed);
        continue;
      }
      const left = nounBefore(doc, number);
      if (number.kind === 'collective' && BOTH.has(doc.tokens[number.from]!.text)) continue;
      const one = number.value === 1 && number.kind === 'cardinal' && !number.digits;
      if (one && left === null) continue;
      const counted = left === null ? null : countedBy(left.noun);
      const figure = draft(doc, number, phrase);
      const own = left?.linked === false ? ownBefore(doc, number) : null;
      yield {
        ...figure,
        noun: left?.noun ?? null,
        nounAt: left?.at ?? -1,
        counted,
        own: figure.own ?? own,
        narrow:
          left !== null &&
          own === null &&
          left.noun !== 'noun.body' &&
          (!left.linked || NARROW.has(left.noun)),
      };
    }
  },
};

/** "146-for-146", written as one word. */
const WRITTEN_TOGETHER = /^(\d{1,4})-(?:for|на)-(\d{1,4})$/u;

const hyphenated: Rule = {
  name: 'N-for-N',
  *find(doc) {
    for (let at = 0; at < doc.tokens.length; at += 1) {
      const token = doc.tokens[at]!;
      const found = token.kind === 'code' ? WRITTEN_TOGETHER.exec(token.text) : null;
      if (found === null) continue;
      const number = {
        value: Number(found[1]),
        max: null,
        kind: 'cardinal' as const,
        digits: true,
        from: at,
        to: at + 1,
      };
      const phrase = readNounPhrase(doc, at + 1);
      const base = {
        ...draft(doc, number, phrase),
        counted: phrase.counted ?? formulaNoun(doc, at),
        sideBy: 'formula' as const,
        own: null,
      };
      const ours = doc.perspective ?? 'ua';
      yield { ...base, side: ours };
      yield { ...base, value: Number(found[2]), side: ours === 'ua' ? 'ru' : 'ua' };
    }
  },
};

const eachSide: Rule = {
  name: 'N from each side',
  *find(doc) {
    for (const [index, number] of doc.numbers.entries()) {
      if (
        number.kind === 'ordinal' ||
        !canCount(doc, number) ||
        !(saidOfEach(doc, index) || sharedOut(doc, number))
      )
        continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === 'noun.other' || (phrase.noun !== null && phrase.counted === null)) continue;
      const base = {
        ...draft(doc, number, phrase),
        counted: phrase.counted ?? formulaNoun(doc, number.from),
        sideBy: 'formula' as const,
        own: null,
      };
      yield { ...base, side: 'ua' };
      yield { ...base, side: 'ru' };
    }
  },
};

/** Numbers looked back at for "the same number". */
const LOOK_BACK = 12;

/** "270 військових і 120 цивільних": "as many" would be of both together. */
function countsTwo(doc: Document, last: NumberFact): boolean {
  const sentence = doc.sentenceOf(last.from);
  return doc.numbers.some(
    (number) =>
      number.from >= sentence.from &&
      number.to <= last.from &&
      last.from - number.to <= 6 &&
      countedBy(readNounPhrase(doc, number.to).noun) !== null,
  );
}

function isSpeltOut(doc: Document, from: number): boolean {
  const sentence = doc.sentenceOf(from);
  return doc.numbers.some(
    (number) =>
      number.from > from &&
      number.from <= from + 4 &&
      number.to <= sentence.to &&
      /^[–:(]$/u.test(doc.tokens[number.from - 1]!.text),
  );
}

const sameNumber: Rule = {
  name: 'the same number',
  *find(doc) {
    let read = 0;
    for (const mark of doc.marks) {
      if (mark.tag !== 'cue.same_number' || mark.from < read) continue;
      read = mark.to;
      // "as many as 248" bounds a number.
      if (doc.tokens[mark.to]?.text === 'as') continue;
      // "таку саму кількість своїх – 75": the number itself follows.
      if (isSpeltOut(doc, mark.to)) continue;
      const earlier = doc.numbers
        .filter((number) => number.to <= mark.from && number.kind !== 'ordinal' && !isYear(doc, number))
        .slice(-LOOK_BACK);
      const last = earlier.findLast((number) => countedBy(readNounPhrase(doc, number.to).noun) !== null);
      if (last === undefined || (countsTwo(doc, last) && readNounPhrase(doc, mark.to).counted === null))
        continue;
      const phrase = readNounPhrase(doc, mark.to);
      const number: NumberFact = { ...last, from: mark.from, to: mark.to };
      const figure = draft(doc, number, phrase);
      // "As many of its own", "the same number went the other way": of those counted before.
      const same = phrase.noun === null || doc.has(phrase.nounAt, 'own.of');
      const counted = same ? countedBy(readNounPhrase(doc, last.to).noun) : phrase.counted;
      yield { ...figure, counted, sideBy: 'return' };
    }
  },
};

export const FIGURE_RULES: readonly Rule[] = [
  formula,
  hyphenated,
  eachSide,
  quantity,
  bareNumber,
  sameNumber,
  pointsBack,
];
