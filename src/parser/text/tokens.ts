/** Words, numbers and marks of a normalised text, with their sentence and paragraph. One pass, linear. */
import type { NormalText } from './normalise.js';
import { type Piece, readNumber } from './number-token.js';
import { endsSentence, skipLines, stops } from './sentence-ends.js';
import { CLASSES, classAt, DIGIT, isDigit, isLetter, LETTER } from './unit-classes.js';
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
function endOfWord(lower: string, at: number): number {
  let end = at + 1;
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    if (code < CLASSES.length && CLASSES[code] === LETTER) end += 1;
    else if ((code === APOSTROPHE || code === HYPHEN) && isLetter(lower, end + 1)) end += 2;
    else break;
  }
  return end;
}

function readWord(lower: string, at: number): Piece {
  let end = endOfWord(lower, at);
  if (end === at + 1 && lower[at] === 'و' && isDigit(lower, end))
    return { kind: 'word', text: 'و', end, suffix: '' };
  const joined = end < lower.length && lower.charCodeAt(end) === HYPHEN ? end + 1 : end;
  if (isDigit(lower, joined)) {
    end = joined;
    while (classAt(lower, end) !== 0) end += 1;
    return { kind: 'code', text: lower.slice(at, end), end, suffix: '' };
  }
  const possessive = end - at > 2 && lower.charCodeAt(end - 2) === APOSTROPHE && lower[end - 1] === 's';
  return { kind: 'word', text: lower.slice(at, possessive ? end - 2 : end), end, suffix: '' };
}

export function tokenise(text: NormalText): Token[] {
  const { cased, lower } = text;
  const tokens: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let at = 0;
  let begin = 0;
  let latest = 0;
  while (at < lower.length) {
    if (latest !== sentence) begin = tokens.length;
    if (tokens.length - begin >= MAX_SENTENCE) {
      sentence += 1;
      begin = tokens.length;
    }
    const code = lower.charCodeAt(at);
    if (code === 0x20) {
      at += 1;
      continue;
    }
    if (code === 0x0a) {
      const end = skipLines(lower, at);
      if (endsSentence(cased, at, end, tokens)) {
        sentence += 1;
        paragraph += 1;
      }
      at = end;
      continue;
    }
    latest = sentence;
    const kind = code < CLASSES.length ? CLASSES[code] : 0;
    if (kind === LETTER) {
      // Most words are letters alone: they are looked up as they are read.
      let hash = 0;
      let end = at;
      let next = code;
      while (next < CLASSES.length && CLASSES[next] === LETTER) {
        hash = hashOn(hash, next);
        end += 1;
        next = end < lower.length ? lower.charCodeAt(end) : 0;
      }
      if (next !== APOSTROPHE && next !== HYPHEN && (next >= CLASSES.length || CLASSES[next] === 0)) {
        const word = wordAt(lower, at, end, hash);
        const capital = cased.charCodeAt(at) !== code;
        tokens.push({
          kind: 'word',
          text: word.text,
          word,
          start: at,
          end,
          sentence,
          paragraph,
          capital,
          suffix: '',
        });
        at = end;
        continue;
      }
    }
    const piece: Piece =
      kind === LETTER
        ? readWord(lower, at)
        : kind === DIGIT
          ? readNumber(lower, at)
          : { kind: 'mark', text: lower[at]!, end: at + 1, suffix: '' };
    const word = wordOf(piece.text);
    const capital = piece.kind === 'word' && cased.charCodeAt(at) !== code;
    const { end, suffix } = piece;
    tokens.push({
      kind: piece.kind,
      text: word.text,
      word,
      start: at,
      end,
      sentence,
      paragraph,
      capital,
      suffix,
    });
    at = piece.end;
    if (piece.kind === 'mark' && stops(piece.text, cased, at, tokens)) sentence += 1;
  }
  return tokens;
}
