/** Words, numbers and marks of a normalised text, with their sentence and paragraph. One pass, linear. */
import type { NormalText } from './normalise.js';

export type TokenKind = 'word' | 'number' | 'time' | 'date' | 'code' | 'mark';

export interface Token {
  kind: TokenKind;
  /** Lower case; of a number its digits without separators, a decimal point kept. */
  text: string;
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** `-й`, `-х`, `th`, `%` … directly at a number. */
  suffix: string;
}

/** A word before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'г гг т ч д п кв им н с р рр обл ст ул вул м см тис тыс млн млрд грн руб мск тов mr mrs dr st no u a s e g i vs col gen lt sgt та ін др пр проф акад ред'.split(
    ' ',
  ),
);

const NUMBER = /^(?:\d{1,3}(?:[ ]\d{3})+(?![\d])|\d{1,3}(?:[.,']\d{3})+(?![\d])|\d+(?:[.,]\d+)?)/u;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)/u;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u;
const SUFFIX =
  /^(?:-?(?:го|му|ого|ому|ым|им|ий|ый|ой|ої|ою|ая|та|ша|га|ій|ти|х|ми|м|й|а|я|е|ю)|(?:st|nd|rd|th))(?![\p{L}\p{N}])|^ ?%/u;
/** A longer row of words without a full stop is cut: it keeps every pass over a sentence linear. */
const MAX_SENTENCE = 160;
/** Longest number looked at: nothing official is longer, and it keeps the pass linear. */
const MAX_NUMBER = 24;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x531 && code <= 0x587) ||
    (code >= 0x5d0 && code <= 0x5ea) ||
    (code >= 0x620 && code <= 0x6d3 && !(code >= 0x660 && code <= 0x669)) ||
    (code >= 0x10a0 && code <= 0x10ff) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

interface Piece {
  kind: TokenKind;
  text: string;
  end: number;
  suffix: string;
}

/** End of a row of digits that nothing directly behind it goes on with, -1 if it needs a closer look. */
function endOfPlainDigits(lower: string, at: number): number {
  let end = at + 1;
  while (isDigit(lower.charCodeAt(end))) end += 1;
  if (end - at >= MAX_NUMBER) return -1;
  const next = lower[end] ?? '';
  if (next === ' ' && lower[end + 1] === '%') return -1;
  if (" .,:'".includes(next)) return isDigit(lower.charCodeAt(end + 1)) ? -1 : end;
  return next === '-' || next === '%' || isLetter(lower.charCodeAt(end)) ? -1 : end;
}

function readNumber(lower: string, at: number): Piece {
  const plainEnd = endOfPlainDigits(lower, at);
  if (plainEnd > 0) {
    const text = lower.slice(at, plainEnd);
    return { kind: text.length > 1 && text[0] === '0' ? 'code' : 'number', text, end: plainEnd, suffix: '' };
  }
  const ahead = lower.slice(at, at + MAX_NUMBER);
  const date = DATE.exec(ahead) ?? ISO_DATE.exec(ahead);
  if (date) return { kind: 'date', text: date[0], end: at + date[0].length, suffix: '' };
  const time = TIME.exec(ahead);
  if (time) return { kind: 'time', text: time[0], end: at + time[0].length, suffix: '' };
  const found = NUMBER.exec(ahead)?.[0] ?? lower[at]!;
  let end = at + found.length;
  if (found.length >= MAX_NUMBER) while (isDigit(lower.charCodeAt(end))) end += 1;
  const suffix = SUFFIX.exec(lower.slice(end, end + 8))?.[0] ?? '';
  end += suffix.length;
  let kind: TokenKind = 'number';
  if (suffix === '' && lower[end] === '-' && isLetter(lower.charCodeAt(end + 1))) {
    while (isLetter(lower.charCodeAt(end)) || lower[end] === '-') end += 1;
    if (lower[end - 1] === '-') while (isDigit(lower.charCodeAt(end))) end += 1;
    return { kind: 'code', text: lower.slice(at, end), end, suffix: '' };
  }
  if (found.length > 1 && found[0] === '0' && !found.includes(',') && !found.includes('.')) kind = 'code';
  return { kind, text: digits(found), end, suffix: suffix.replace('-', '').trim() };
}

/** Separators of thousands go, a decimal comma becomes a point. */
function digits(found: string): string {
  if (/^\d{1,3}(?:[ .,']\d{3})+$/u.test(found)) return found.replace(/[ .,']/gu, '');
  return found.replace(',', '.');
}

function readWord(lower: string, at: number): Piece {
  let end = at + 1;
  for (;;) {
    const code = lower.charCodeAt(end);
    if (isLetter(code)) end += 1;
    else if ((lower[end] === "'" || lower[end] === '-') && isLetter(lower.charCodeAt(end + 1))) end += 2;
    else break;
  }
  if (end === at + 1 && lower[at] === 'و' && isDigit(lower.charCodeAt(end)))
    return { kind: 'word', text: 'و', end, suffix: '' };
  const joined = lower[end] === '-' ? end + 1 : end;
  if (isDigit(lower.charCodeAt(joined))) {
    end = joined;
    while (isDigit(lower.charCodeAt(end)) || isLetter(lower.charCodeAt(end))) end += 1;
    return { kind: 'code', text: lower.slice(at, end), end, suffix: '' };
  }
  const text = lower.slice(at, end);
  return { kind: 'word', text: text.endsWith("'s") ? text.slice(0, -2) : text, end, suffix: '' };
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
    const piece: Piece = isDigit(code)
      ? readNumber(lower, at)
      : isLetter(code)
        ? readWord(lower, at)
        : { kind: 'mark', text: lower[at]!, end: at + 1, suffix: '' };
    latest = sentence;
    tokens.push({
      kind: piece.kind,
      text: piece.text,
      start: at,
      end: piece.end,
      sentence,
      paragraph,
      capital: piece.kind === 'word' && cased.charCodeAt(at) !== code,
      suffix: piece.suffix,
    });
    at = piece.end;
    if (piece.kind === 'mark' && stops(piece.text, cased, at, tokens)) sentence += 1;
  }
  return tokens;
}

function skipLines(lower: string, at: number): number {
  let end = at;
  while (lower[end] === '\n' || lower[end] === ' ') end += 1;
  return end;
}

/** A line break inside a sentence goes on in lower case, or with the number that its verb waits for. */
function endsSentence(cased: string, at: number, end: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || end >= cased.length) return false;
  if (cased.slice(at, end).split('\n').length > 2) return true;
  const next = cased[end]!;
  if (next !== next.toUpperCase()) return false;
  return !(isDigit(next.charCodeAt(0)) && last.kind === 'word');
}

function stops(mark: string, cased: string, at: number, tokens: readonly Token[]): boolean {
  if (mark === '!' || mark === '?' || mark === '…' || mark === '۔' || mark === '؟') {
    return at >= cased.length || !`!?.…"')»]`.includes(cased[at]!);
  }
  if (mark !== '.') return false;
  let after = at;
  while (after < at + 6 && `"')]`.includes(cased[after] ?? ' ')) after += 1;
  if (after < at + 6 && after < cased.length) {
    if (cased[after] !== ' ' && cased[after] !== '\n') return false;
    after += 1;
  }
  const rest = cased.slice(after, after + 4).trimStart();
  const next = rest[0] ?? '';
  if (next !== '' && next !== next.toUpperCase()) return false;
  const last = tokens.at(-2);
  if (last?.kind === 'word' && (ABBREVIATIONS.has(last.text) || last.text.length === 1)) {
    return /^\p{Lu}/u.test(next) && !(last.text.length === 1 && last.capital) && last.text !== 'им';
  }
  return true;
}
