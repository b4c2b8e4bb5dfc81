/** The rules that find numbers which may be figures; they ask only for tags, so they hold for every language. */
import type { Side } from '../../domain/post.js';
import type { Document } from '../document.js';
import type { Rule } from '../engine.js';
import { changed, type Figure, opposite } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { beginnings } from '../text/find-words.js';
import { canCount, countsSomebody, draft, isYear } from './countable.js';
import { saidOfEach, sharedOut } from './each-side.js';
import { formula } from './formula.js';
import { formulaNoun } from './formula-noun.js';
import { nounBefore, ownBefore } from './noun-before.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { countedBy, NARROW } from './nouns.js';
import { isPointedAt, pointsBack, thatMany } from './that-many.js';

const quantity: Rule = {
  name: 'number and noun',
  find(doc, found) {
    for (let at = 0; at < doc.numbers.length; at += 1) {
      const number = doc.numbers[at]!;
      if (!canCount(doc, number)) continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === null || !countsSomebody(number, phrase)) continue;
      const figure = draft(doc, number, phrase);
      figure.own ??= ownBefore(doc, number);
      const left = phrase.noun === 'noun.people' ? nounBefore(doc, number) : null;
      if (left?.linked === true && left.noun === 'noun.civilian') {
        figure.noun = 'noun.civilian';
        figure.counted = 'civilians';
      }
      found.push(figure);
    }
  },
};

/** "Обе вернули по 205": both of them, the sides. */
const BOTH = beginnings('оба обе обє обоє обоі обох обом обидв');

const bareNumber: Rule = {
  name: 'number without a noun',
  find(doc, found) {
    for (let at = 0; at < doc.numbers.length; at += 1) {
      const number = doc.numbers[at]!;
      if (number.kind === 'ordinal' || !canCount(doc, number)) continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun !== null) continue;
      if (isPointedAt(doc, number)) continue;
      const pointed = thatMany(doc, number);
      if (pointed !== null) {
        found.push(draft(doc, number, pointed));
        continue;
      }
      const left = nounBefore(doc, number);
      if (number.kind === 'collective' && BOTH.has(doc.tokens[number.from]!.text)) continue;
      const one = number.value === 1 && number.kind === 'cardinal' && !number.digits;
      if (one && left === null) continue;
      const figure = draft(doc, number, phrase);
      const own = left?.linked === false ? ownBefore(doc, number) : null;
      figure.noun = left?.noun ?? null;
      figure.nounAt = left?.at ?? -1;
      figure.counted = left === null ? null : countedBy(left.noun);
      figure.own ??= own;
      figure.narrow =
        left !== null && own === null && left.noun !== 'noun.body' && (!left.linked || NARROW.has(left.noun));
      found.push(figure);
    }
  },
};

/** "146-for-146", written as one word. */
const WRITTEN_TOGETHER = /^(\d{1,4})-(?:for|на)-(\d{1,4})$/u;

const hyphenated: Rule = {
  name: 'N-for-N',
  find(doc, found) {
    for (let at = 0; at < doc.tokens.length; at += 1) {
      const token = doc.tokens[at]!;
      if (token.kind !== 'code') continue;
      const written = WRITTEN_TOGETHER.exec(token.text);
      if (written === null) continue;
      const number: NumberFact = {
        value: Number(written[1]),
        max: null,
        kind: 'cardinal',
        digits: true,
        from: at,
        to: at + 1,
      };
      const phrase = readNounPhrase(doc, at + 1);
      const ours = doc.perspective ?? 'ua';
      const base = ofBothSides(doc, number, phrase, ours);
      found.push(base, changed(base, { value: Number(written[2]), side: opposite(ours) }));
    }
  },
};

function ofBothSides(doc: Document, number: NumberFact, phrase: NounPhrase, side: Side): Figure {
  const figure = draft(doc, number, phrase);
  figure.counted = phrase.counted ?? formulaNoun(doc, number.from);
  figure.side = side;
  figure.sideBy = 'formula';
  figure.own = null;
  return figure;
}

const eachSide: Rule = {
  name: 'N from each side',
  find(doc, found) {
    for (let index = 0; index < doc.numbers.length; index += 1) {
      const number = doc.numbers[index]!;
      if (
        number.kind === 'ordinal' ||
        !canCount(doc, number) ||
        !(saidOfEach(doc, index) || sharedOut(doc, number))
      )
        continue;
      const phrase = readNounPhrase(doc, number.to);
      if (phrase.noun === 'noun.other' || (phrase.noun !== null && phrase.counted === null)) continue;
      const base = ofBothSides(doc, number, phrase, 'ua');
      found.push(base, changed(base, { side: 'ru' }));
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
  find(doc, found) {
    if (!doc.hasAny('cue.same_number')) return;
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
      figure.counted = counted;
      figure.sideBy = 'return';
      found.push(figure);
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
