/**
 * Finds the phrasings of a dictionary in a row of tokens.
 *
 * A pattern is words divided by spaces: `слово` as it stands, `слов*` any ending, `а|б*` either, `слово?` may be absent,
 * `..3` up to three words of the same sentence between, `!на|о` in front: not after one of these words, `верну{л,ла}` a
 * stem with each of its endings. Each pattern is tried only where its first word stands.
 */
import { numberOfTag } from './tag-set.js';
import type { Token } from './text/tokens.js';

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

interface Word {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  optional: boolean;
  gap: number;
}

interface Pattern {
  tag: string;
  id: number;
  rule: string;
  rest: readonly Word[];
  notAfter: Word | null;
}

export interface Lexicon {
  exact: ReadonlyMap<string, readonly Pattern[]>;
  /** By the first two letters of the stem. */
  stems: ReadonlyMap<string, readonly (readonly [string, Pattern])[]>;
  seen: Map<string, Opening>;
  /** Pairs of words remembered in the openings of `seen`. */
  pairs: number;
  begins: Beginnings;
}

/** What else than a phrasing a word can begin. */
export interface Beginnings {
  number(word: string): boolean;
  date(word: string): boolean;
}

/** What a word can begin: looked up once for each word of a post. */
export interface Opening {
  /** A number may begin with it. */
  number: boolean;
  /** A date may begin with it. */
  date: boolean;
  patterns: readonly Pattern[];
  /** Some pattern has a second word: which of them are worth trying depends on the next word. */
  goesOn: boolean;
  /** By the next word of the sentence, filled as they are met: the patterns that may fit. */
  before: Map<string, readonly Pattern[]>;
}

/** Words remembered with their patterns, and pairs of words; a bound, so that strange texts cannot fill the memory. */
const MEMORY = 20_000;

/** `верну{л,ла,ли}` to `вернул`, `вернула`, `вернули`. */
function inflect(form: string): string[] {
  const found = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(form);
  if (found === null) return [form];
  return found[2]!.split(',').flatMap((ending) => inflect(`${found[1]}${ending}${found[3]}`));
}

function compileWord(source: string): Word {
  if (source.startsWith('..')) {
    return { exact: new Set(), stems: [], optional: true, gap: Number(source.slice(2)) };
  }
  const optional = source.length > 1 && source.endsWith('?');
  const forms = (optional ? source.slice(0, -1) : source).split('|').flatMap(inflect);
  return {
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    optional,
    gap: 0,
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** `entries` are the locale's name, a tag and its patterns. */
export function compileLexicon(
  entries: Iterable<readonly [locale: string, tag: string, patterns: string]>,
  begins: Beginnings,
): Lexicon {
  const exact = new Map<string, Pattern[]>();
  const stems = new Map<string, (readonly [string, Pattern])[]>();
  for (const [locale, tag, patterns] of entries) {
    for (const source of patterns.split(/[;\n]/u)) {
      const parts = source.trim().split(/\s+/u).filter(Boolean);
      const guard = parts[0]?.startsWith('!') === true ? compileWord(parts.shift()!.slice(1)) : null;
      const words = parts.map(compileWord);
      const first = words[0];
      if (first === undefined) continue;
      const pattern: Pattern = {
        tag,
        id: numberOfTag(tag),
        rule: `${locale}/${tag}`,
        rest: words.slice(1),
        notAfter: guard,
      };
      for (const form of first.exact) push(exact, form, pattern);
      for (const stem of first.stems) push(stems, stem.slice(0, 2), [stem, pattern] as const);
    }
  }
  return { exact, stems, seen: new Map(), pairs: 0, begins };
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

function opening(lexicon: Lexicon, word: string): Opening {
  const known = lexicon.seen.get(word);
  if (known !== undefined) return known;
  const found = [...(lexicon.exact.get(word) ?? [])];
  for (const [stem, pattern] of lexicon.stems.get(word.slice(0, 2)) ?? []) {
    if (word.startsWith(stem)) found.push(pattern);
  }
  if (found.every((pattern) => pattern.rest.length > 0) && word.includes('-')) {
    // "ребят-военнослужащих": the last part says what is counted.
    const last = opening(lexicon, word.slice(word.lastIndexOf('-') + 1));
    found.push(...last.patterns.filter((pattern) => pattern.rest.length === 0));
  }
  if (lexicon.seen.size >= MEMORY) forget(lexicon);
  const goesOn = found.some((pattern) => pattern.rest.length > 0);
  const number = lexicon.begins.number(word);
  const date = lexicon.begins.date(word);
  const made = { number, date, patterns: withoutRepeats(found), goesOn, before: new Map() };
  lexicon.seen.set(word, made);
  return made;
}

function forget(lexicon: Lexicon): void {
  lexicon.seen.clear();
  lexicon.pairs = 0;
}

/** Patterns of an opening that the next word does not rule out; '' stands for the end of the sentence. */
function patternsBefore(lexicon: Lexicon, open: Opening, next: string): readonly Pattern[] {
  if (!open.goesOn) return open.patterns;
  const known = open.before.get(next);
  if (known !== undefined) return known;
  const fitting = open.patterns.filter(
    ({ rest: [second] }) => second?.optional !== false || fits(second, next),
  );
  if (lexicon.pairs >= MEMORY) forget(lexicon);
  lexicon.pairs += 1;
  open.before.set(next, fitting);
  return fitting;
}

/** The word begins some phrasing. */
export function hasPhrasing(lexicon: Lexicon, word: string): boolean {
  return opening(lexicon, word).patterns.length > 0;
}

function fits(word: Word, text: string): boolean {
  if (word.exact.has(text)) return true;
  for (const stem of word.stems) if (text.startsWith(stem)) return true;
  return false;
}

/** End of the match of `rest[index…]` from token `at`, or -1. Depth is bounded by the pattern's length. */
function follow(
  tokens: readonly Token[],
  at: number,
  rest: readonly Word[],
  index: number,
  sentence: number,
): number {
  const word = rest[index];
  if (word === undefined) return at;
  if (word.gap > 0) {
    for (let skip = 0; skip <= word.gap; skip += 1) {
      const token = tokens[at + skip];
      if (token === undefined || token.sentence !== sentence) return -1;
      const end = follow(tokens, at + skip, rest, index + 1, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && token.sentence === sentence && fits(word, token.text)) {
    const end = follow(tokens, at + 1, rest, index + 1, sentence);
    if (end >= 0) return end;
  }
  return word.optional ? follow(tokens, at, rest, index + 1, sentence) : -1;
}

export function openingsOf(lexicon: Lexicon, tokens: readonly Token[]): Opening[] {
  const out: Opening[] = [];
  for (const { text } of tokens) out.push(opening(lexicon, text));
  return out;
}

export function findMarks(lexicon: Lexicon, tokens: readonly Token[], openings: readonly Opening[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const open = openings[at]!;
    if (open.patterns.length === 0) continue;
    const { sentence } = tokens[at]!;
    const after = tokens[at + 1];
    const next = after !== undefined && after.sentence === sentence ? after.text : '';
    for (const { tag, id, rule, rest, notAfter } of patternsBefore(lexicon, open, next)) {
      if (notAfter !== null && at > 0 && fits(notAfter, tokens[at - 1]!.text)) continue;
      const to = rest.length === 0 ? at + 1 : follow(tokens, at + 1, rest, 0, sentence);
      if (to > 0) marks.push({ tag, id, from: at, to, rule });
    }
  }
  return marks;
}
