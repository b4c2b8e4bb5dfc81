/**
 * Every spelling is kept once: equal words are the same string, and what is known of one is found without a search.
 * A word is looked up where it stands in a text, by a hash that its reader makes letter by letter.
 */
import { forgetStems, stemOf } from './stems.js';
import { LOWER, lowered } from './unit-classes.js';

export interface Word {
  readonly hash: number;
  readonly text: string;
  /** Where the blocks of what it opens begin, by the place of the lexicon; -1 until it is asked. */
  block0: number;
  block1: number;
  block2: number;
  block3: number;
  /** Whose small word it is, a bit for each language; -1 until it is asked. */
  languages: number;
  /** 1 if it may say that the post goes on about an earlier one, 0 if not; -1 until it is asked. */
  ofSequel: number;
  /** The number of its first letters: most endings of the four languages are behind them. */
  readonly stem: number;
}

/** Letters of a stem. */
const STEM = 6;
/** Words remembered from one text to the next; a bound, so that strange texts cannot fill the memory. */
const MEMORY = 20_000;
/** A power of two, so that a hash is cut to a place by its last bits. */
const PLACES = 65_536;
/** Places looked at: of words with one hash the first so many are found again, others are made anew each time. */
const LONGEST_SEARCH = 32;

const places = new Array<Word | undefined>(PLACES).fill(undefined);
let remembered = 0;

/** The hash of a word that goes on with another unit, from 0 for none. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The engine compares the names of properties by identity, so the spelling becomes one. */
function internalised(spelling: string): string {
  return Object.keys({ [spelling]: true })[0] ?? spelling;
}

function make(spelling: string, hash: number): Word {
  remembered += 1;
  const text = internalised(spelling);
  const stem = stemOf(text.length <= STEM ? text : internalised(text.slice(0, STEM)));
  return { hash, text, block0: -1, block1: -1, block2: -1, block3: -1, languages: -1, ofSequel: -1, stem };
}

/** The word stands there in small letters or in capital ones. */
function stands(word: Word, text: string, from: number): boolean {
  const known = word.text;
  for (let at = 0; at < known.length; at += 1) {
    if (LOWER[text.charCodeAt(from + at)] !== known.charCodeAt(at)) return false;
  }
  return true;
}

/** The word that stands at `[from, to)` of a text; `hash` is that of its small letters. */
export function wordAt(text: string, from: number, to: number, hash: number): Word {
  for (let step = 0; step < LONGEST_SEARCH; step += 1) {
    const place = (hash + step) & (PLACES - 1);
    const word = places[place];
    if (word === undefined) {
      const made = make(lowered(text, from, to), hash);
      places[place] = made;
      return made;
    }
    if (word.hash === hash && word.text.length === to - from && stands(word, text, from)) return word;
  }
  return make(lowered(text, from, to), hash);
}

export function wordOf(spelling: string): Word {
  let hash = 0;
  for (let at = 0; at < spelling.length; at += 1) hash = hashOn(hash, spelling.charCodeAt(at));
  return wordAt(spelling, 0, spelling.length, hash);
}

export function forgetWords(): void {
  places.fill(undefined);
  remembered = 0;
  forgetStems();
}

/** To be called between texts only: the names of stems are asked for while a text is at hand. */
export function forgetWordsIfMany(): void {
  if (remembered >= MEMORY) forgetWords();
}

export function blockOf(word: Word, lexicon: number): number {
  if (lexicon === 0) return word.block0;
  if (lexicon === 1) return word.block1;
  return lexicon === 2 ? word.block2 : word.block3;
}

export function setBlock(word: Word, lexicon: number, block: number): void {
  if (lexicon === 0) word.block0 = block;
  else if (lexicon === 1) word.block1 = block;
  else if (lexicon === 2) word.block2 = block;
  else word.block3 = block;
}
