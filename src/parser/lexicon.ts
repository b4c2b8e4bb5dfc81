/** Finds the phrasings of a dictionary in a row of tokens. */
import { ByWord, compileSlot, fits, follow, type Pattern, type Slot } from './patterns.js';
import { numberOfTag } from './tag-set.js';
import type { Token } from './text/tokens.js';
import { type Word, wordOf } from './text/words.js';

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

export interface Lexicon {
  /** Of the openings of a word, the one in this language. */
  place: number;
  patterns: ByWord<Pattern>;
  /** Slots that patterns are tried for only where they are filled. */
  keys: ByWord<number>;
  /** By key, the last token of a sentence that fills it; tokens are counted on over all texts, from `begin`. */
  filled: number[];
  /** By key, the token next to the one that is read, if it fills it. */
  next: number[];
  begin: number;
  begins: Beginnings;
}

/** What else than a phrasing a word can begin. */
export interface Beginnings {
  number(word: string): boolean;
  date(word: string): boolean;
  /** The word as a whole is a numeral. */
  isNumeral(word: string): boolean;
}

/** Patterns to try, each with the key that has to be filled for it to fit; -1 for none. */
interface Choice {
  patterns: readonly Pattern[];
  needs: readonly number[];
}

/** What a word can begin: looked up once for each word of a language. */
export interface Opening {
  /** A number may begin with it. */
  number: boolean;
  /** A date may begin with it. */
  date: boolean;
  /** It begins a phrasing, or is a numeral. */
  known: boolean;
  patterns: Choice;
  /** Those that need no certain next word. */
  loose: Choice;
  /** A bit for each key, in turns: those that the next word may fill, and those that this word fills itself. */
  wanted: number;
  offered: number;
  /** Keys that it fills. */
  fills: readonly number[];
}

/** `entries` are the locale's name, a tag and its patterns; `place` is that of the language among all. */
export function compileLexicon(
  place: number,
  entries: Iterable<readonly [locale: string, tag: string, patterns: string]>,
  begins: Beginnings,
): Lexicon {
  const patterns = new ByWord<Pattern>();
  const keys = new ByWord<number>();
  const numbers = new Map<string, number>();
  const keyOf = (parts: readonly string[], slots: readonly Slot[]): number => {
    const at = slots.findIndex((slot) => !slot.optional);
    if (at < 0) return -1;
    const source = parts[at]!;
    const known = numbers.get(source);
    if (known !== undefined) return known;
    const key = numbers.size;
    numbers.set(source, key);
    keys.add(slots[at]!, key);
    return key;
  };
  for (const [locale, tag, lines] of entries) {
    for (const source of lines.split(/[;\n]/u)) {
      const parts = source.trim().split(/\s+/u).filter(Boolean);
      const notAfter = parts[0]?.startsWith('!') === true ? compileSlot(parts.shift()!.slice(1)) : null;
      const [first, ...rest] = parts.map(compileSlot);
      if (first === undefined) continue;
      const key = keyOf(parts.slice(1), rest);
      const adjacent = rest[0]?.optional === false;
      patterns.add(first, {
        tag,
        id: numberOfTag(tag),
        rule: `${locale}/${tag}`,
        rest,
        notAfter,
        key,
        adjacent,
      });
    }
  }
  const filled = new Array<number>(numbers.size).fill(-1);
  const next = [...filled];
  return { place, patterns, keys, filled, next, begin: 0, begins };
}

/** A dictionary and its families may both know the word: one mark is enough. */
function withoutRepeats(patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.filter(
    (pattern, index) =>
      pattern.rest.length > 0 ||
      pattern.notAfter !== null ||
      patterns.findIndex(
        (other) => other.tag === pattern.tag && other.rest.length === 0 && other.notAfter === null,
      ) === index,
  );
}

function choiceOf(patterns: readonly Pattern[]): Choice {
  return { patterns, needs: patterns.map(({ key }) => key) };
}

function bitsOf(keys: readonly number[]): number {
  return keys.reduce((bits, key) => bits | (1 << key), 0);
}

function opening(lexicon: Lexicon, word: Word): Opening {
  return word.openings[lexicon.place] ?? open(lexicon, word);
}

function open(lexicon: Lexicon, word: Word): Opening {
  const { text } = word;
  const found = lexicon.patterns.get(text);
  if (found.every((pattern) => pattern.rest.length > 0) && text.includes('-')) {
    // "ребят-военнослужащих": the last part says what is counted.
    const last = opening(lexicon, wordOf(text.slice(text.lastIndexOf('-') + 1)));
    found.push(...last.patterns.patterns.filter((pattern) => pattern.rest.length === 0));
  }
  const patterns = withoutRepeats(found);
  const fills = lexicon.keys.get(text);
  const made: Opening = {
    number: lexicon.begins.number(text),
    date: lexicon.begins.date(text),
    known: found.length > 0 || lexicon.begins.isNumeral(text),
    patterns: choiceOf(patterns),
    loose: choiceOf(patterns.filter(({ adjacent }) => !adjacent)),
    wanted: bitsOf(patterns.filter(({ adjacent }) => adjacent).map(({ key }) => key)),
    offered: bitsOf(fills),
    fills,
  };
  word.openings[lexicon.place] = made;
  return made;
}

/** The word begins some phrasing, or is a numeral. */
export function isKnown(lexicon: Lexicon, word: Word): boolean {
  return opening(lexicon, word).known;
}

export function openingsOf(lexicon: Lexicon, tokens: readonly Token[]): Opening[] {
  const out: Opening[] = [];
  for (let at = 0; at < tokens.length; at += 1) out.push(opening(lexicon, tokens[at]!.word));
  return out;
}

export function findMarks(lexicon: Lexicon, tokens: readonly Token[], openings: readonly Opening[]): Mark[] {
  const marks: Mark[] = [];
  for (let from = 0; from < tokens.length; ) {
    const { sentence } = tokens[from]!;
    let to = from;
    while (to < tokens.length && tokens[to]!.sentence === sentence) {
      enter(lexicon.filled, openings[to]!.fills, lexicon.begin + to);
      to += 1;
    }
    for (let at = from; at < to; at += 1) {
      const open = openings[at]!;
      const next = at + 1 < to ? openings[at + 1]! : null;
      if (next !== null && (open.wanted & next.offered) !== 0) {
        enter(lexicon.next, next.fills, lexicon.begin + at + 1);
        markAt(lexicon, tokens, open.patterns, at, marks);
      } else if (open.loose.needs.length > 0) markAt(lexicon, tokens, open.loose, at, marks);
    }
    from = to;
  }
  lexicon.begin += tokens.length;
  return marks;
}

function enter(places: number[], keys: readonly number[], place: number): void {
  for (let i = 0; i < keys.length; i += 1) places[keys[i]!] = place;
}

/** The phrasings that begin at a token; most are ruled out by a word that the rest of the sentence does not hold. */
function markAt(
  { filled, next, begin }: Lexicon,
  tokens: readonly Token[],
  { patterns, needs }: Choice,
  at: number,
  marks: Mark[],
): void {
  const { sentence } = tokens[at]!;
  const place = begin + at;
  for (let i = 0; i < needs.length; i += 1) {
    const key = needs[i]!;
    if (key >= 0 && filled[key]! <= place) continue;
    const { tag, id, rule, rest, notAfter, adjacent } = patterns[i]!;
    if (adjacent && next[key] !== place + 1) continue;
    if (notAfter !== null && at > 0 && fits(notAfter, tokens[at - 1]!.text)) continue;
    const to = rest.length === 0 ? at + 1 : follow(tokens, at + 1, rest, 0, sentence);
    if (to > 0) marks.push({ tag, id, from: at, to, rule });
  }
}
