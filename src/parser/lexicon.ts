/** A dictionary compiled: its phrasings as rows of numbers, near each other, since a post touches few of them. */
import { PHRASING_MASK } from './blocks.js';
import { ByWord, compilePatterns, type Pattern, type Slot } from './patterns.js';
import { numberOfTag } from './tag-set.js';

export interface Mark {
  tag: string;
  /** Number of the tag, as a `TagSet` knows it. */
  id: number;
  /** Half-open range of tokens. */
  from: number;
  to: number;
  /** `<locale>/<tag>`. */
  rule: string;
}

/** What a phrasing means. */
export interface Sense {
  tag: string;
  id: number;
  rule: string;
}

export interface Phrasing {
  /** Its place in the list of senses. */
  sense: number;
  /** Where its steps begin; -1 for a word that means something wherever it stands. */
  steps: number;
  /** It is one word. */
  isSingle: boolean;
  /** The slot that the very next word has to fill, -1 for none. */
  next: number;
  /** The slot that some later word of the sentence has to fill besides. */
  later: number;
}

/** What else than a phrasing a word can begin. */
export interface Beginnings {
  number(word: string): boolean;
  date(word: string): boolean;
  /** The word as a whole is a numeral. */
  isNumeral(word: string): boolean;
}

export interface Lexicon {
  /** Its place among the languages. */
  place: number;
  senses: readonly Sense[];
  phrasings: ByWord<Phrasing>;
  /** Every slot has a number; those that phrasings are tried for only where they are filled come first. */
  slots: ByWord<number>;
  /** Slots below this number are such. */
  keys: number;
  /** By phrasing: sense, the later slot, the slot that must not stand before it, then its steps. */
  steps: Int32Array;
  /** By key, the last token of a sentence that fills it; tokens are counted on over all texts, from `begin`. */
  filled: Int32Array;
  /** By key, the token next to the one that is read, if it fills it. */
  next: Int32Array;
  begin: number;
  begins: Beginnings;
}

/** A step is a slot's number or the width of a gap, with its kind in the last bits. */
export const KIND_BITS = 2;
const REQUIRED = 0;
export const OPTIONAL = 1;
export const GAP = 2;
export const END = -1;
/** Places of what stands before the steps. */
export const SENSE = 0;
export const LATER = 1;
export const NOT_AFTER = 2;
export const FIRST_STEP = 3;
/** No slot; and the slot that is filled wherever one looks. */
export const NONE = -1;
export const ALWAYS = 0;
export const EVERYWHERE = 0x7fffffff;

/** The longer the shortest word that fills it, the fewer sentences have one. */
function rarity({ exact, stems }: Slot): number {
  return Math.min(...[...exact, ...stems].map((form) => form.length));
}

/** The rarest of the words that have to follow. */
function rarest(slots: readonly Slot[]): Slot | null {
  let found: Slot | null = null;
  for (const slot of slots) {
    if (!slot.optional && (found === null || rarity(slot) > rarity(found))) found = slot;
  }
  return found;
}

interface Entry {
  pattern: Pattern;
  sense: number;
  next: Slot | null;
  later: Slot | null;
}

/** Numbers for slots, those of keys first. */
class SlotNumbers {
  readonly known = new Map<string, number>([['', ALWAYS]]);
  readonly byWord = new ByWord<number>();

  of(slot: Slot | null): number {
    if (slot === null) return NONE;
    const known = this.known.get(slot.source);
    if (known !== undefined) return known;
    const number = this.known.size;
    this.known.set(slot.source, number);
    this.byWord.add(slot, number);
    return number;
  }
}

function entryOf(pattern: Pattern, sense: number): Entry {
  const next = pattern.rest[0]?.optional === false ? pattern.rest[0] : null;
  return { pattern, sense, next, later: rarest(next === null ? pattern.rest : pattern.rest.slice(1)) };
}

function stepOf(slot: Slot, numbers: SlotNumbers): number {
  if (slot.gap > 0) return (slot.gap << KIND_BITS) | GAP;
  return (numbers.of(slot) << KIND_BITS) | (slot.optional ? OPTIONAL : REQUIRED);
}

/** `entries` are the locale's name, a tag and its patterns; `place` is that of the language among all. */
export function compileLexicon(
  place: number,
  entries: Iterable<readonly [locale: string, tag: string, patterns: string]>,
  begins: Beginnings,
): Lexicon {
  const senses: Sense[] = [];
  const read: Entry[] = [];
  for (const [locale, tag, lines] of entries) {
    const rule = `${locale}/${tag}`;
    if (senses.at(-1)?.rule !== rule) senses.push({ tag, id: numberOfTag(tag), rule });
    const sense = senses.length - 1;
    for (const pattern of compilePatterns(lines)) read.push(entryOf(pattern, sense));
  }
  const numbers = new SlotNumbers();
  for (const { next, later } of read) {
    numbers.of(next);
    numbers.of(later);
  }
  const keys = numbers.known.size;
  const steps: number[] = [];
  const phrasings = new ByWord<Phrasing>();
  for (const { pattern, sense, next, later } of read) {
    const { first, rest, notAfter } = pattern;
    const isPlain = rest.length === 0 && notAfter === null;
    const needs = later === null ? ALWAYS : numbers.of(later);
    phrasings.add(first, {
      sense,
      steps: isPlain ? -1 : steps.length,
      isSingle: rest.length === 0,
      next: numbers.of(next),
      later: needs,
    });
    if (isPlain) continue;
    steps.push(sense, needs, numbers.of(notAfter), ...rest.map((slot) => stepOf(slot, numbers)), END);
  }
  if (steps.length > PHRASING_MASK) throw new Error('too many phrasings: move PLACE_SHIFT');
  const filled = new Int32Array(keys).fill(-1);
  const next = filled.slice();
  filled[ALWAYS] = EVERYWHERE;
  return {
    place,
    senses,
    phrasings,
    slots: numbers.byWord,
    keys,
    steps: Int32Array.from(steps),
    filled,
    next,
    begin: 0,
    begins,
  };
}
