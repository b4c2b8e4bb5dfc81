/** Words, numbers and marks of a normalised text, with their sentence and paragraph. One pass, linear. */
import type { NormalText } from './normalise.js';
import { type Piece, readNumber } from './number-token.js';
import { endsSentence, skipLines, stops } from './sentence-ends.js';
import { isDigit, isLetter, LETTERS, LOWER, lowered, PLAIN, unitAt } from './unit-classes.js';
import { hashOn, type Word, wordAt, wordOf } from './words.js';

export type TokenKind = 'word' | 'number' | 'time' | 'date' | 'code' | 'mark';

export interface Token {
  kind: TokenKind;
  /** Lower case; of a number its digits without separators, a decimal point kept. */
  text: string;
  word: Word;
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** `-й`, `-х`, `th`, `%` … directly at a number. */
  suffix: string;
}

/** A longer row of words without a full stop is cut: it keeps every pass over a sentence linear. */
const MAX_SENTENCE = 160;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** Letters, and single apostrophes and hyphens between letters. */
function endOfWord(letters: string, at: number): number {
  let end = at + 1;
  while (end < letters.length) {
    const code = unitAt(letters, end);
    if (isLetter(letters, end)) end += 1;
    else if ((code === APOSTROPHE || code === HYPHEN) && isLetter(letters, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** A word with more than letters in it or directly behind it. */
function readWord(letters: string, at: number): Piece {
  let end = endOfWord(letters, at);
  if (end === at + 1 && letters[at] === 'و' && isDigit(letters, end))
    return { kind: 'word', text: 'و', end, suffix: '' };
  const joined = end < letters.length && unitAt(letters, end) === HYPHEN ? end + 1 : end;
  if (isDigit(letters, joined)) {
    end = joined;
    while (isLetter(letters, end) || isDigit(letters, end)) end += 1;
    return { kind: 'code', text: lowered(letters, at, end), end, suffix: '' };
  }
  const isPossessive =
    end - at > 2 && unitAt(letters, end - 2) === APOSTROPHE && lowered(letters, end - 1, end) === 's';
  return { kind: 'word', text: lowered(letters, at, isPossessive ? end - 2 : end), end, suffix: '' };
}

export function tokenise(text: NormalText): Token[] {
  const { units, letters } = text;
  const tokens: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let at = 0;
  let begin = 0;
  let latest = 0;
  while (at < letters.length) {
    if (latest !== sentence) begin = tokens.length;
    if (tokens.length - begin >= MAX_SENTENCE) {
      sentence += 1;
      begin = tokens.length;
    }
    const unit = letters.charCodeAt(at);
    const code = PLAIN[unit]!;
    if (code === 0x20) {
      at += 1;
      continue;
    }
    if (code === 0x0a) {
      const end = skipLines(letters, at);
      if (endsSentence(units, at, end, tokens)) {
        sentence += 1;
        paragraph += 1;
      }
      at = end;
      continue;
    }
    latest = sentence;
    const first = LETTERS[unit]!;
    let kind: TokenKind = 'word';
    let word: Word | null = null;
    let end = at;
    let suffix = '';
    if (first !== 0) {
      // Most words are letters alone: they are looked up as they are read.
      let hash = 0;
      let next = unit;
      for (let letter = first; letter !== 0; letter = LETTERS[next]!) {
        hash = hashOn(hash, letter);
        end += 1;
        next = end < letters.length ? letters.charCodeAt(end) : 0;
      }
      next = PLAIN[next]!;
      if (next !== APOSTROPHE && next !== HYPHEN && !(next >= 0x30 && next <= 0x39))
        word = wordAt(letters, at, end, hash);
    } else if (code < 0x30 || code > 0x39) {
      kind = 'mark';
      end = at + 1;
      word = wordAt(letters, at, end, hashOn(0, LOWER[unit]!));
    }
    if (word === null) {
      const piece = first !== 0 ? readWord(letters, at) : readNumber(letters, at);
      word = wordOf(piece.text);
      ({ kind, end, suffix } = piece);
    }
    const capital = kind === 'word' && unitAt(units, at) !== first;
    tokens.push({ kind, text: word.text, word, start: at, end, sentence, paragraph, capital, suffix });
    at = end;
    if (kind === 'mark' && stops(code, units, at, tokens)) sentence += 1;
  }
  return tokens;
}
