/** What each UTF-16 unit is to the readers of a text, looked up by its code: no branch, whatever alphabet it is of. */
import { plainUnit } from './plain-units.js';

const UNITS = 0x10000;

function isLetterCode(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
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

/** What is written for a unit: people type one mark in many ways. */
export const PLAIN = Uint16Array.from({ length: UNITS }, (_, code) => plainUnit(code));

/** The small letter of what is written; the unit itself if it has none of one unit. */
export const LOWER = PLAIN.map((code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/** The same of letters of the alphabets that are read, 0 of all else. */
export const LETTERS = LOWER.map((code) => (isLetterCode(code) ? code : 0));

/** It has a capital letter. */
const SMALL = Uint8Array.from(PLAIN, (code) => {
  const char = String.fromCharCode(code);
  return char === char.toUpperCase() ? 0 : 1;
});

/** What a small letter depends on its neighbours for, or is more than one unit of: Σ, İ, and alphabets of two units. */
export function isLoweredAlone(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdbff) return code >= 0xd83c && code <= 0xd83e;
  return code !== 0x3a3 && code !== 0x130;
}

/** The unit at a place of a text, 0 behind its end. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? PLAIN[text.charCodeAt(at)]! : 0;
}

export function isDigit(text: string, at: number): boolean {
  const code = unitAt(text, at);
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(text: string, at: number): boolean {
  return at < text.length && LETTERS[text.charCodeAt(at)] !== 0;
}

/** The unit has a capital letter that it is not. */
export function isSmall(text: string, at: number): boolean {
  return at < text.length && SMALL[text.charCodeAt(at)] !== 0;
}

/** The text with what is written for each unit. */
export function written(text: string): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (PLAIN[code] === code) continue;
    out += text.slice(copied, at) + String.fromCharCode(PLAIN[code]!);
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** `[from, to)` of a text in small letters, each unit by itself. */
export function lowered(text: string, from: number, to: number): string {
  const end = Math.min(to, text.length);
  let out = '';
  for (let at = from; at < end; at += 1) out += String.fromCharCode(LOWER[text.charCodeAt(at)]!);
  return out;
}
