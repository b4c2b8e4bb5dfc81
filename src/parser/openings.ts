/** What a word can begin, looked up once for each word of a language. */
import {
  allBlocks,
  DATE,
  FLAGS,
  KNOWN,
  keepBlock,
  LISTS,
  MOST_PLACES,
  NUMBER,
  PLACE_SHIFT,
} from './blocks.js';
import { type Lexicon, NONE, type Phrasing } from './lexicon.js';
import { blockOf, setBlock, type Word } from './text/words.js';

/** A dictionary and its families may both know the word: one mark is enough. */
function withoutRepeats({ senses }: Lexicon, found: readonly Phrasing[]): Phrasing[] {
  const seen = new Set<number>();
  return found.filter(({ sense, steps }) => {
    if (steps >= 0) return true;
    const { id } = senses[sense]!;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function phrasingsOf(lexicon: Lexicon, text: string): Phrasing[] {
  const found = lexicon.phrasings.get(text);
  if (found.every(({ isSingle }) => !isSingle) && text.includes('-')) {
    // "ребят-военнослужащих": the last part says what is counted.
    const last = phrasingsOf(lexicon, text.slice(text.lastIndexOf('-') + 1));
    found.push(...last.filter(({ isSingle }) => isSingle));
  }
  return found;
}

function bitsOf(keys: Iterable<number>): number {
  let bits = 0;
  for (const key of keys) bits |= 1 << key;
  return bits;
}

function write(lexicon: Lexicon, text: string): number[] {
  const found = phrasingsOf(lexicon, text);
  const phrasings = withoutRepeats(lexicon, found);
  if (phrasings.length > MOST_PLACES) throw new Error(`too many phrasings of ${text}: move PLACE_SHIFT`);
  const slots = [...new Set(lexicon.slots.get(text))].sort((a, b) => a - b);
  const plain: number[] = [];
  const loose: number[] = [];
  const later: number[] = [];
  const byNext = new Map<number, number[]>();
  for (const [place, { sense, steps, next, later: needs }] of phrasings.entries()) {
    const entry = (place << PLACE_SHIFT) | (steps < 0 ? sense : steps);
    if (steps < 0) plain.push(entry);
    else if (next !== NONE) byNext.set(next, [...(byNext.get(next) ?? []), entry]);
    else {
      loose.push(entry);
      later.push(needs);
    }
  }
  const { begins } = lexicon;
  const isKnown = found.length > 0 || begins.isNumeral(text);
  const flags = (begins.number(text) ? NUMBER : 0) | (begins.date(text) ? DATE : 0) | (isKnown ? KNOWN : 0);
  const keysEnd = LISTS + slots.filter((slot) => slot < lexicon.keys).length;
  const slotsEnd = LISTS + slots.length;
  const plainEnd = slotsEnd + plain.length;
  const laterEnd = plainEnd + later.length;
  const looseEnd = laterEnd + loose.length;
  const nextEnd = looseEnd + byNext.size;
  const starts = [nextEnd + byNext.size + 1];
  for (const group of byNext.values()) starts.push(starts.at(-1)! + group.length);
  return [
    flags,
    bitsOf(byNext.keys()),
    bitsOf(slots.filter((slot) => slot < lexicon.keys)),
    keysEnd,
    slotsEnd,
    plainEnd,
    laterEnd,
    looseEnd,
    nextEnd,
    ...slots,
    ...plain,
    ...later,
    ...loose,
    ...byNext.keys(),
    ...starts,
    ...[...byNext.values()].flat(),
  ];
}

/** Where the block of a word begins. */
export function opening(lexicon: Lexicon, word: Word): number {
  const known = blockOf(word, lexicon.place);
  if (known >= 0) return known;
  const made = keepBlock(write(lexicon, word.text));
  setBlock(word, lexicon.place, made);
  return made;
}

/** The word begins some phrasing, or is a numeral. */
export function isKnown(lexicon: Lexicon, word: Word): boolean {
  return (allBlocks()[opening(lexicon, word) + FLAGS]! & KNOWN) !== 0;
}
