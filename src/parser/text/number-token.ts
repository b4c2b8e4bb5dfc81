/** Numbers, days, times and codes that begin with a digit. */
import type { TokenKind } from './tokens.js';
import { isDigit, isLetter, lowered, unitAt } from './unit-classes.js';

const NUMBER = /^(?:\d{1,3}(?:[ ]\d{3})+(?![\d])|\d{1,3}(?:[.,']\d{3})+(?![\d])|\d+(?:[.,]\d+)?)/u;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)/u;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u;
const SUFFIX =
  /^(?:-?(?:го|му|ого|ому|ым|им|ий|ый|ой|ої|ою|ая|та|ша|га|ій|ти|х|ми|м|й|а|я|е|ю)|(?:st|nd|rd|th))(?![\p{L}\p{N}])|^ ?%/u;
/** Longest number looked at: nothing official is longer, and it keeps the pass linear. */
const MAX_NUMBER = 24;

export interface Piece {
  kind: TokenKind;
  text: string;
  end: number;
  suffix: string;
}

const BEFORE_MORE = new Set([0, 0x20, 0x2e, 0x2c, 0x3a, 0x27]);
const HYPHEN = 0x2d;
const PERCENT = 0x25;

/** End of a row of digits that nothing directly behind it goes on with, -1 if it needs a closer look. */
function endOfPlainDigits(letters: string, at: number): number {
  let end = at + 1;
  while (isDigit(letters, end)) end += 1;
  if (end - at >= MAX_NUMBER) return -1;
  const next = unitAt(letters, end);
  if (next === 0x20 && unitAt(letters, end + 1) === PERCENT) return -1;
  if (BEFORE_MORE.has(next)) return isDigit(letters, end + 1) ? -1 : end;
  return next === HYPHEN || next === PERCENT || isLetter(letters, end) ? -1 : end;
}

export function readNumber(letters: string, at: number): Piece {
  const plainEnd = endOfPlainDigits(letters, at);
  if (plainEnd > 0) {
    const text = lowered(letters, at, plainEnd);
    return { kind: text.length > 1 && text[0] === '0' ? 'code' : 'number', text, end: plainEnd, suffix: '' };
  }
  const ahead = lowered(letters, at, at + MAX_NUMBER);
  const date = DATE.exec(ahead) ?? ISO_DATE.exec(ahead);
  if (date) return { kind: 'date', text: date[0], end: at + date[0].length, suffix: '' };
  const time = TIME.exec(ahead);
  if (time) return { kind: 'time', text: time[0], end: at + time[0].length, suffix: '' };
  const found = NUMBER.exec(ahead)?.[0] ?? ahead[0]!;
  let end = at + found.length;
  if (found.length >= MAX_NUMBER) while (isDigit(letters, end)) end += 1;
  const suffix = SUFFIX.exec(lowered(letters, end, end + 8))?.[0] ?? '';
  end += suffix.length;
  let kind: TokenKind = 'number';
  if (suffix === '' && unitAt(letters, end) === HYPHEN && isLetter(letters, end + 1)) {
    while (isLetter(letters, end) || unitAt(letters, end) === HYPHEN) end += 1;
    if (unitAt(letters, end - 1) === HYPHEN) while (isDigit(letters, end)) end += 1;
    return { kind: 'code', text: lowered(letters, at, end), end, suffix: '' };
  }
  if (found.length > 1 && found[0] === '0' && !found.includes(',') && !found.includes('.')) kind = 'code';
  return { kind, text: digits(found), end, suffix: suffix.replace('-', '').trim() };
}

/** Separators of thousands go, a decimal comma becomes a point. */
function digits(found: string): string {
  if (/^\d{1,3}(?:[ .,']\d{3})+$/u.test(found)) return found.replace(/[ .,']/gu, '');
  return found.replace(',', '.');
}
