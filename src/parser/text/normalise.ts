/**
 * One spelling for what people type in many: the rules read the result, spans point into the original text.
 * Every unit of the result knows the original unit it came from; nothing is reordered.
 */
import type { Span } from '../../domain/report.js';
import { unifyAlphabet } from './homoglyphs.js';
import { isLoweredAlone, lowered, PLAIN, written } from './unit-classes.js';

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

function kindsOf(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) kinds |= KINDS[text.charCodeAt(at)]!;
  return kinds;
}

class Normalised implements NormalText {
  private known: string | null = null;
  /** By unit, where it stands in the original; null until it is asked for. */
  private places: Int32Array | null = null;

  constructor(
    private readonly original: string,
    readonly units: string,
    readonly letters: string,
    /** Places of the original whose units went, in their order. */
    private readonly gone: readonly number[],
  ) {}

  get cased(): string {
    this.known ??= written(this.units);
    return this.known;
  }

  get lower(): string {
    return smallOf(this.cased);
  }

  span(start: number, end: number): Span {
    if (this.gone.length === 0) return { start, end: Math.max(start, end) };
    this.places ??= this.findPlaces();
    const first = this.places[start] ?? this.original.length;
    const last = end > start ? this.places[end - 1]! + 1 : first;
    return { start: first, end: Math.max(first, withMarks(this.original, last)) };
  }

  private findPlaces(): Int32Array {
    const places = new Int32Array(this.units.length);
    let at = 0;
    let gone = 0;
    for (let unit = 0; unit < places.length; unit += 1, at += 1) {
      for (; this.gone[gone] === at; gone += 1) at += 1;
      places[unit] = at;
    }
    return places;
  }
}

/** The text without invisible units, and with accents in the letters before them; the places that `gone` gets went. */
function withoutMoved(original: string, gone: number[]): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    if ((KINDS[code]! & MOVED) === 0) continue;
    out += original.slice(copied, at);
    copied = at + 1;
    gone.push(at);
    if (isInvisible(code) || out === '') continue;
    const composed = (written(out.charAt(out.length - 1)) + original[at]!).normalize('NFC');
    if (composed.length === 1) out = out.slice(0, -1) + composed;
  }
  return out + original.slice(copied);
}

function mended(text: string): string {
  const units = text.split('');
  mendWords(units);
  return units.join('');
}

function smallOf(cased: string): string {
  const lower = cased.toLowerCase();
  return lower.length === cased.length ? lower : lowered(cased, 0, cased.length);
}

/** Most texts need no unit moved or mended, and no copy. */
export function normalise(original: string): NormalText {
  const gone: number[] = [];
  let units = original;
  let kinds = kindsOf(original);
  if ((kinds & MOVED) !== 0) {
    units = withoutMoved(original, gone);
    kinds = kindsOf(units);
  }
  if ((kinds & LATIN) !== 0 && (kinds & CYRILLIC) !== 0 && hasMixedWord(units))
    units = mended(written(units));
  return new Normalised(original, units, (kinds & TOGETHER) === 0 ? units : smallOf(written(units)), gone);
}

/** Takes in the accents and invisible units that follow the last letter of a span. */
function withMarks(original: string, end: number): number {
  let at = end;
  while (at < original.length && isCombining(original.charCodeAt(at))) at += 1;
  return at;
}
