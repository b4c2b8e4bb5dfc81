/** What stands to the left of a number: its noun, or whose those counted are. */
import type { Document } from '../document.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { tags } from '../tag-set.js';
import { VERB_TAGS } from '../tags.js';
import { words } from '../text/find-words.js';
import type { NounPhrase } from './noun-phrase.js';
import { countedBy, nounAt } from './nouns.js';
import { ownAt } from './own.js';

const VERBS = tags(...VERB_TAGS);
const PART = tags('cue.part');
const MODIFIER = tags('adj.modifier');
const SPANS = tags('cue.since', 'cue.year', 'cue.month', 'cue.span', 'cue.to_date');
/** So many exchanges there have not been; a larger number counts people. */
const MOST_EXCHANGES = 500;
const MANY_EXCHANGES = words('обменов обмінів exchanges swaps mediations');

/** The noun of "тела 44", "тіла (останки) 77", "офіцерів – 19": to the left of the number. */
export function nounBefore(
  doc: Document,
  number: NumberFact,
): { noun: NonNullable<NounPhrase['noun']>; at: number; linked: boolean } | null {
  const first = Math.max(doc.sentenceOf(number.from).from, number.from - 6);
  let linked = false;
  for (let at = number.from - 1; at >= first; at -= 1) {
    const { text } = doc.tokens[at]!;
    const found = nounAt(doc, at);
    if (found !== null) {
      const { noun, to } = found;
      // "за ці дні – 6 057", "з початку року – 8 400": the span of a total, not what is counted.
      if (noun === 'noun.other' && doc.has(at, SPANS)) return null;
      // "обмінів – 10", "number of exchanges to 22".
      if (noun === 'noun.exchange' && MANY_EXCHANGES.has(text) && number.value <= MOST_EXCHANGES)
        return { noun, at, linked: true };
      if (noun === 'noun.family' || endsNumber(doc, at)) return null;
      if (countedBy(noun) === null && !linked) return null;
      if (to <= number.from) return linked || number.from - to <= 2 ? { noun, at, linked } : null;
    }
    if (text === '–' || text === ':') linked = true;
    // "Цивільних серед них 12".
    else if (doc.has(at, PART) && nounAt(doc, at - 2)?.noun === 'noun.civilian') linked = true;
    else if (text === ')' || text === '(') continue;
    else if (text === ',' || text === ';') return null;
    else if (doc.numberAt(at) !== undefined || doc.has(at, VERBS)) return null;
  }
  return null;
}

function endsNumber(doc: Document, at: number): boolean {
  for (let place = 0; place < doc.numbers.length; place += 1) if (doc.numbers[place]!.to === at) return true;
  return false;
}

/** "украинцев 160 человек, россиян тоже 160", "взяли своих семьдесят": whose they are, in front of the number. */
export function ownBefore(doc: Document, number: NumberFact): NounPhrase['own'] {
  const sentence = doc.sentenceOf(number.from);
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - 2); at -= 1) {
    if (doc.has(at, MODIFIER)) continue;
    return nounAt(doc, at)?.noun === 'noun.people' && GENITIVE.test(doc.tokens[at]!.text)
      ? ownAt(doc, at)
      : null;
  }
  return null;
}

/** In the genitive, as what is counted stands. */
const GENITIVE = /(?:цев|ців|ян|их)$/u;
