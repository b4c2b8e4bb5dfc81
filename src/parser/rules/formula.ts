/** "146 на 146", "146-for-146", "45 азовців – на трьох льотчиків": one number for another. */
import type { Side } from '../../domain/post.js';
import type { Document } from '../document.js';
import type { Rule } from '../engine.js';
import { type Figure, opposite } from '../figure.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { canCount, draft } from './countable.js';
import { formulaNoun, formulaNounAfter } from './formula-noun.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { thatMany } from './that-many.js';

const FORMULA_LINK = /^(?:на|for|x|х|×|مقابل)$/u;
const EXCHANGE = tags('noun.exchange', 'verb.swap', 'verb.held_exchange');

/** "Обмін 95 військовополонених на 95": who is exchanged stands between the numbers. */
function nounBetween(doc: Document, first: NumberFact, second: NumberFact): NounPhrase | null {
  const phrase = readNounPhrase(doc, first.to);
  if (phrase.counted === null || phrase.to <= first.to || !canCount(doc, first)) return null;
  const link = doc.tokens[phrase.to]?.text === '–' ? phrase.to + 1 : phrase.to;
  if (second.from !== link + 1 || !/^(?:на|for)$/u.test(doc.tokens[link]?.text ?? '')) return null;
  return doc.hasAny(EXCHANGE) ? phrase : null;
}

function sideOf(own: Figure['own'], ours: Side): Side | null {
  if (own === 'ua' || own === 'ru') return own;
  if (own === 'perspective') return ours;
  return own === 'opposite' ? opposite(ours) : null;
}

export const formula: Rule = {
  name: 'N for N',
  *find(doc) {
    for (const [index, first] of doc.numbers.entries()) {
      const second = doc.numbers[index + 1];
      if (second === undefined || first.kind === 'ordinal' || second.kind === 'ordinal') continue;
      const plain = second.from === first.to + 1 && FORMULA_LINK.test(doc.tokens[first.to]!.text);
      const between = plain ? null : nounBetween(doc, first, second);
      if (!plain && between === null) continue;
      const phrase = thatMany(doc, second) ?? readNounPhrase(doc, second.to);
      const counted =
        phrase.counted ??
        between?.counted ??
        formulaNounAfter(doc, second.to) ??
        formulaNoun(doc, first.from);
      const ours = doc.perspective ?? 'ua';
      const named = sideOf(phrase.own, ours);
      const given =
        between === null ? ours : (sideOf(between.own, ours) ?? (named === null ? ours : opposite(named)));
      const base = {
        ...draft(doc, first, phrase),
        counted,
        noun: phrase.noun,
        sideBy: 'formula' as const,
        own: null,
        phraseTo: between === null ? second.to : Math.max(second.to, phrase.to),
      };
      const whole = between === null ? {} : { narrow: false };
      yield { ...base, ...whole, counted: between?.counted ?? counted, side: given };
      yield {
        ...base,
        ...whole,
        value: second.value,
        from: second.from,
        to: second.to,
        side: opposite(given),
      };
    }
  },
};

/** "146-for-146", written as one word. */
const WRITTEN_TOGETHER = /^(\d{1,4})-(?:for|на)-(\d{1,4})$/u;

export const hyphenated: Rule = {
  name: 'N-for-N',
  *find(doc) {
    for (const [at, token] of doc.tokens.entries()) {
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
