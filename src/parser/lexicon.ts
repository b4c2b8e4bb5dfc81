/** Finds the phrasings of a dictionary in a row of tokens. */
import { ByWord, compileSlot, fits, follow, type Pattern, type Slot } from './patterns.js';
import { numberOfTag } from './tag-set.js';
import type { Token } from './text/tokens.js';
import { forgetWords, type Word, wordOf } from './text/words.js';

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
  /** By key, the last token that fills it; tokens are counted on over all texts, from `begin`. */
  filled: number[];
  begin: number;
  /** Pairs of words remembered in the openings. */
  pairs: number;
  begins: Beginnings;
}

/** What else than a phrasing a word can begin. */
export interface Beginnings {
  number(word: string): boolean;
  date(word: string): boolean;
  /** The word as a whole is a numeral. */
  isNumeral(word: string): boolean;
}

/** What a word can begin: looked up once for each word of a language. */
export interface Opening {
  /** A number may begin with it. */
  number: boolean;
  /** A date may begin with it. */
  date: boolean;
  /** It begins a phrasing, or is a numeral. */
  known: boolean;
  patterns: readonly Pattern[];
  /** Some pattern has a second word: which of them are worth trying depends on the next word. */
  goesOn: boolean;
  /** By the next word of the sentence, filled as they are met: the patterns that may fit. */
  before: Map<string, readonly Pattern[]>;
  /** Keys of patterns that it fills. */
  keys: readonly number[];
}

/** Pairs of words remembered; a bound, so that strange texts cannot fill the memory. */
const MEMORY = 20_000;

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
    // Directly behind the first word it is looked at anyway.
    if (at < 1) return -1;
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
      patterns.add(first, { tag, id: numberOfTag(tag), rule: `${locale}/${tag}`, rest, notAfter, key });
    }
  }
  const filled = new Array<number>(numbers.size).fill(-1);
  return { place, patterns, keys, filled, begin: 0, pairs: 0, begins };
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

function opening(lexicon: Lexicon, word: Word): Opening {
  return word.openings[lexicon.place] ?? open(lexicon, word);
}

function open(lexicon: Lexicon, word: Word): Opening {
  const { text } = word;
  const found = lexicon.patterns.get(text);
  if (found.every((pattern) => pattern.rest.length > 0) && text.includes('-')) {
    // "ребят-военнослужащих": the last part says what is counted.
    const last = opening(lexicon, wordOf(text.slice(text.lastIndexOf('-') + 1)));
    found.push(...last.patterns.filter((pattern) => pattern.rest.length === 0));
  }
  const made: Opening = {
    number: lexicon.begins.number(text),
    date: lexicon.begins.date(text),
    known: found.length > 0 || lexicon.begins.isNumeral(text),
    patterns: withoutRepeats(found),
    goesOn: found.some((pattern) => pattern.rest.length > 0),
    before: new Map(),
    keys: lexicon.keys.get(text),
  };
  word.openings[lexicon.place] = made;
  return made;
}

/** Patterns of an opening that the next word does not rule out; '' stands for the end of the sentence. */
function patternsBefore(lexicon: Lexicon, open: Opening, next: string): readonly Pattern[] {
  if (!open.goesOn) return open.patterns;
  const known = open.before.get(next);
  if (known !== undefined) return known;
  const fitting = open.patterns.filter(
    ({ rest: [second] }) => second?.optional !== false || fits(second, next),
  );
  if (lexicon.pairs >= MEMORY) {
    forgetWords();
    lexicon.pairs = 0;
  }
  lexicon.pairs += 1;
  open.before.set(next, fitting);
  return fitting;
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
    for (; to < tokens.length && tokens[to]!.sentence === sentence; to += 1) {
      const { keys } = openings[to]!;
      for (let i = 0; i < keys.length; i += 1) lexicon.filled[keys[i]!] = lexicon.begin + to;
    }
    for (let at = from; at < to; at += 1) {
      if (openings[at]!.patterns.length > 0) markAt(lexicon, tokens, openings, at, to, marks);
    }
    from = to;
  }
  lexicon.begin += tokens.length;
  return marks;
}

/** The phrasings that begin at a token of a sentence that ends at `end`. */
function markAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  openings: readonly Opening[],
  at: number,
  end: number,
  marks: Mark[],
): void {
  const { sentence } = tokens[at]!;
  const patterns = patternsBefore(lexicon, openings[at]!, at + 1 < end ? tokens[at + 1]!.text : '');
  for (let i = 0; i < patterns.length; i += 1) {
    const { tag, id, rule, rest, notAfter, key } = patterns[i]!;
    if (key >= 0 && lexicon.filled[key]! <= lexicon.begin + at) continue;
    if (notAfter !== null && at > 0 && fits(notAfter, tokens[at - 1]!.text)) continue;
    const to = rest.length === 0 ? at + 1 : follow(tokens, at + 1, rest, 0, sentence);
    if (to > 0) marks.push({ tag, id, from: at, to, rule });
  }
}
