/** The rules that find numbers which may be figures; they ask only for tags, so they hold for every language. */
import type { Document } from '../document.js';
import type { Rule } from '../engine.js';
import type { Figure } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { countedBy, type NounPhrase, nounAt, readNounPhrase } from './noun-phrase.js';
import { qualifierBefore } from './qualifier.js';

type Draft = Omit<Figure, 'id' | 'steps'>;

/** Ordinals are no counts, except "121-го загиблого": the genitive of a number that ends in one. */
function countsSomebody(number: NumberFact, phrase: NounPhrase): boolean {
  if (number.kind !== 'ordinal') return true;
  return (
    number.digits && number.value % 10 === 1 && phrase.counted !== null && phrase.noun !== 'noun.exchange'
  );
}

function isYear(doc: Document, number: NumberFact): boolean {
  if (!number.digits || number.value < 1900 || number.value > 2100 || number.to - number.from > 1)
    return false;
  const token = doc.tokens[number.from]!;
  if (token.end - token.start > 4) return false;
  const next = doc.tokens[number.to]?.text ?? '';
  const before = doc.tokens[number.from - 1]?.text ?? '';
  return (
    /^(?:г|р|год|года|году|рік|року|році|рр|years?)$/u.test(next) ||
    /^(?:у|в|з|із|с|від|от|до|from|in|since|of|after|після|после)$/u.test(before) ||
    doc.locale.calendar.months.has(before)
  );
}

function bracketed(doc: Document, at: number): boolean {
  const sentence = doc.sentenceOf(at);
  let depth = 0;
  for (let token = sentence.from; token < at; token += 1) {
    const text = doc.tokens[token]!.text;
    if (text === '(') depth += 1;
    else if (text === ')' && depth > 0) depth -= 1;
  }
  return depth > 0;
}

export function draft(doc: Document, number: NumberFact, phrase: NounPhrase): Draft {
  const bound = qualifierBefore(doc, number.from);
  const before = bound?.from ?? number.from;
  return {
    fate: 'open',
    value: number.value,
    max: number.max,
    qualifier: bound?.qualifier ?? null,
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
    whole: doc.has(before - 1, 'cue.all'),
    bracketed: bracketed(doc, number.from),
  };
}

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
    if (noun !== null && noun.to <= number.from) return { noun: noun.noun, at, linked };
    if (token.text === '–' || token.text === ':') linked = true;
    else if (token.text === ')' || token.text === '(') continue;
    else if (token.text === ',' || token.text === ';') return null;
    else if (doc.numberAt(at) !== undefined) return null;
    else if (doc.at(at).some((mark) => mark.tag.startsWith('verb.'))) return null;
  }
  return null;
}

const quantity: Rule = {
  name: 'number and noun',
  *find(doc) {
    for (const number of doc.numbers) {
      const token = doc.tokens[number.to - 1]!;
      if (token.suffix === '%' || isYear(doc, number) || !Number.isInteger(number.value)) continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === null || !countsSomebody(number, phrase)) continue;
      yield draft(doc, number, phrase);
    }
  },
};

const bareNumber: Rule = {
  name: 'number without a noun',
  *find(doc) {
    for (const number of doc.numbers) {
      const token = doc.tokens[number.to - 1]!;
      if (
        number.kind === 'ordinal' ||
        token.suffix === '%' ||
        isYear(doc, number) ||
        !Number.isInteger(number.value)
      )
        continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun !== null) continue;
      const left = nounBefore(doc, number);
      const one = number.value === 1 && number.kind === 'cardinal' && !number.digits;
      if (one && left === null) continue;
      const counted = left === null ? null : countedBy(left.noun);
      const figure = draft(doc, number, phrase);
      yield {
        ...figure,
        noun: left?.noun ?? null,
        nounAt: left?.at ?? -1,
        counted,
        narrow: left !== null && left.noun !== 'noun.body' && !left.linked,
      };
    }
  },
};

const FORMULA_LINK = /^(?:на|for|x|х|×|к|ба|مقابل)$/u;

/** Who the formula's numbers are: the noun of the exchange before it ("обмінялися військовополоненими 50 на 50"). */
function formulaNoun(doc: Document, at: number): NounPhrase['counted'] {
  const sentence = doc.sentenceOf(at);
  for (let token = at - 1; token >= sentence.from; token -= 1) {
    const counted = countedBy(nounAt(doc, token)?.noun ?? null);
    if (counted === 'military' || counted === 'bodies' || counted === 'people') return counted;
  }
  return 'people';
}

const formula: Rule = {
  name: 'N for N',
  *find(doc) {
    for (const [index, first] of doc.numbers.entries()) {
      const second = doc.numbers[index + 1];
      if (
        second === undefined ||
        second.from !== first.to + 1 ||
        !FORMULA_LINK.test(doc.tokens[first.to]!.text)
      )
        continue;
      if (first.kind === 'ordinal' || second.kind === 'ordinal') continue;
      const phrase = readNounPhrase(doc, second.to);
      const counted = phrase.counted ?? formulaNoun(doc, first.from);
      const ours = doc.perspective ?? 'ua';
      const base = {
        ...draft(doc, first, phrase),
        counted,
        noun: phrase.noun,
        sideBy: 'formula' as const,
        own: null,
        phraseTo: second.to,
      };
      yield { ...base, side: ours };
      yield {
        ...base,
        value: second.value,
        from: second.from,
        to: second.to,
        side: ours === 'ua' ? 'ru' : 'ua',
      };
    }
  },
};

const eachSide: Rule = {
  name: 'N from each side',
  *find(doc) {
    for (const number of doc.numbers) {
      const sentence = doc.sentenceOf(number.from);
      const reach = Math.min(sentence.to, number.to + 6);
      const each = doc.within(number.to, reach, 'cue.each')[0];
      if (
        each === undefined ||
        doc.numbers.some((other) => other.from >= number.to && other.from < each.from)
      )
        continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === 'noun.other' || number.kind === 'ordinal') continue;
      const counted = phrase.counted ?? 'people';
      const base = { ...draft(doc, number, phrase), counted, sideBy: 'formula' as const, own: null };
      yield { ...base, side: 'ua' };
      yield { ...base, side: 'ru' };
    }
  },
};

const sameNumber: Rule = {
  name: 'the same number',
  *find(doc) {
    for (const mark of doc.marks) {
      if (mark.tag !== 'cue.same_number') continue;
      const earlier = doc.numbers.filter(
        (number) => number.to <= mark.from && number.kind !== 'ordinal' && !isYear(doc, number),
      );
      const last = earlier.findLast((number) => countedBy(readNounPhrase(doc, number.to).noun) !== null);
      if (last === undefined) continue;
      const phrase = readNounPhrase(doc, mark.to);
      const number: NumberFact = { ...last, from: mark.from, to: mark.to };
      yield { ...draft(doc, number, phrase), counted: phrase.counted ?? null, sideBy: 'return' };
    }
  },
};

export const FIGURE_RULES: readonly Rule[] = [formula, eachSide, quantity, bareNumber, sameNumber];
