/**
 * One spelling for what people type in many: the rules read the result, spans point into the original text.
 * Every unit of the result knows the original unit it came from; nothing is reordered.
 */
import type { Span } from '../../domain/report.js';
import { unifyAlphabet } from './homoglyphs.js';
import { isLoweredAlone, PLAIN, written } from './unit-classes.js';

export interface NormalText {
  /** What is read unit by unit, of each what the tables of units say is written for it. */
  units: string;
  /** The same, or in lower case already: the tables have the small letter of each unit. */
  letters: string;
  /** Normalised, letters as they were; made when it is asked for, as few readers need more than the units. */
  readonly cased: string;
  /** The same, lower case, unit by unit. */
  readonly lower: string;
  /** Half-open range of the original text that `[start, end)` of the normalised one came from. */
  span(start: number, end: number): Span;
}

/** Soft hyphen, zero-width, direction marks, byte-order mark, variation selectors, the word joiner. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x640 || // Arabic tatweel
    (code >= 0x64b && code <= 0x652) // Arabic vowel signs
  );
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isLetterCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x400 && code <= 0x52f)
  );
}

/** The word has letters of both alphabets, or is one Latin letter among Cyrillic words. */
function isMixed(units: readonly string[], from: number, to: number, cyrillicText: boolean): boolean {
  let latin = false;
  let cyrillic = false;
  for (let at = from; at < to; at += 1) {
    if (units[at]!.charCodeAt(0) >= 0x400) cyrillic = true;
    else latin = true;
  }
  return latin && (cyrillic || (cyrillicText && to - from === 1));
}

/** Maps mixed-alphabet words in place; `units` holds one normalised unit per element. */
function mendWords(units: string[]): void {
  let cyrillic = 0;
  let latin = 0;
  for (const unit of units) {
    const code = unit.charCodeAt(0);
    if (code >= 0x400 && code <= 0x52f) cyrillic += 1;
    else if (code < 0x250 && isLetterCode(code)) latin += 1;
  }
  if (cyrillic === 0 || latin === 0) return;
  for (let i = 0; i < units.length; i += 1) {
    if (!isLetterCode(units[i]!.charCodeAt(0))) continue;
    let end = i + 1;
    while (end < units.length && isLetterCode(units[end]!.charCodeAt(0))) end += 1;
    if (!isMixed(units, i, end, cyrillic > latin)) {
      i = end;
      continue;
    }
    const word = units.slice(i, end).join('');
    const mended = unifyAlphabet(word, cyrillic > latin);
    if (mended !== word) for (let k = 0; k < mended.length; k += 1) units[i + k] = mended[k]!;
    i = end;
  }
}

const LATIN = 1;
const CYRILLIC = 2;
/** Another unit is written for it. */
const REPLACED = 4;
/** It goes, or joins the one before it. */
const MOVED = 8;
/** Its small letter is not told by itself. */
const TOGETHER = 16;

function kindOf(code: number): number {
  let kind = isLetterCode(code) ? (code < 0x250 ? LATIN : CYRILLIC) : 0;
  if (PLAIN[code] !== code) kind |= REPLACED;
  if (isInvisible(code) || isCombining(code)) kind |= MOVED;
  return isLoweredAlone(code) ? kind : kind | TOGETHER;
}

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

/** Some word is one that `mendWords` would look at: most posts of two alphabets keep them apart. */
function hasMixedWord(text: string): boolean {
  let word = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const alphabet = at < text.length ? KINDS[text.charCodeAt(at)]! & (LATIN | CYRILLIC) : 0;
    if (alphabet !== 0) {
      word |= alphabet;
      length += 1;
    } else if (length > 0) {
      if (word === (LATIN | CYRILLIC) || (word === LATIN && length === 1)) return true;
      word = 0;
      length = 0;
    }
  }
  return false;
}

/** A text of which no unit is moved: each stands where it stood. */
class InPlace implements NormalText {
  private known: string | null = null;

  constructor(
    readonly units: string,
    readonly letters: string,
  ) {}

  get cased(): string {
    this.known ??= written(this.units);
    return this.known;
  }

  get lower(): string {
    return this.letters === this.units ? this.cased.toLowerCase() : this.letters;
  }

  span(start: number, end: number): Span {
    return { start, end: Math.max(start, end) };
  }
}

function mended(text: string): string {
  const units = text.split('');
  mendWords(units);
  return units.join('');
}

/** Most posts are such. */
function inPlace(original: string): NormalText | null {
  let kinds = 0;
  for (let at = 0; at < original.length; at += 1) kinds |= KINDS[original.charCodeAt(at)]!;
  if ((kinds & MOVED) !== 0) return null;
  const isMixed = (kinds & LATIN) !== 0 && (kinds & CYRILLIC) !== 0 && hasMixedWord(original);
  const units = isMixed ? mended(written(original)) : original;
  if ((kinds & TOGETHER) === 0) return new InPlace(units, units);
  const lower = written(units).toLowerCase();
  return lower.length === units.length ? new InPlace(units, lower) : null;
}

export function normalise(original: string): NormalText {
  const same = inPlace(original);
  if (same !== null) return same;
  const units: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    if (isInvisible(code)) continue;
    if (isCombining(code)) {
      const last = units.length - 1;
      const composed = last < 0 ? '' : (units[last] + original[i]!).normalize('NFC');
      if (composed.length === 1) units[last] = written(composed);
      continue;
    }
    units.push(String.fromCharCode(PLAIN[code]!));
    from.push(i);
  }
  mendWords(units);
  const cased = units.join('');
  let lower = cased.toLowerCase();
  if (lower.length !== cased.length) {
    lower = units.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)).join('');
  }
  const span = (start: number, end: number): Span => {
    const first = from[start] ?? original.length;
    const last = end > start ? from[end - 1]! + 1 : first;
    return { start: first, end: Math.max(first, withMarks(original, last)) };
  };
  return { units: cased, letters: lower, cased, lower, span };
}

/** Takes in the accents and invisible units that follow the last letter of a span. */
function withMarks(original: string, end: number): number {
  let at = end;
  while (at < original.length && isCombining(original.charCodeAt(at))) at += 1;
  return at;
}
