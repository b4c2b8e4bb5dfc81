/**
 * What words can begin, each word's written down as a block of numbers: they lie together, and words that open the same
 * share theirs, so that reading a text touches little memory.
 */
import { forgetWords } from './text/words.js';

/** Numbers at the head of a block: flags, then bits of keys, then the ends of its lists, counted from the block. */
export const FLAGS = 0;
/** A bit for each key, in turns: those that the next word may fill, and those that this word fills itself. */
export const WANTED = 1;
export const OFFERED = 2;
/** Slots that the word fills: keys, then others. */
export const KEYS_END = 3;
export const SLOTS_END = 4;
/** What the word means wherever it stands. */
export const PLAIN_END = 5;
/** Phrasings that need no certain next word: the slots that some later word has to fill, then themselves. */
export const LATER_END = 6;
export const LOOSE_END = 7;
/** Slots that the next word has to fill; behind them for each where its phrasings begin, and where the last ones end. */
export const NEXT_END = 8;
export const LISTS = 9;

/** A number may begin with the word. */
export const NUMBER = 1;
/** A date may begin with it. */
export const DATE = 2;
/** It begins a phrasing, or is a numeral. */
export const KNOWN = 4;

/** A phrasing of a block is where its steps begin, or its sense, and in the bits above its place among the word's. */
export const PLACE_SHIFT = 20;
export const PHRASING_MASK = (1 << PLACE_SHIFT) - 1;
/** Phrasings of one word: a number of a block has 31 bits and a sign. */
export const MOST_PLACES = 1 << (31 - PLACE_SHIFT);

/** Numbers kept; a bound, so that strange texts cannot fill the memory. */
const MOST_NUMBERS = 1 << 20;

let numbers = new Int32Array(1 << 12);
let length = 0;
/** By what is written in a block. */
const places = new Map<string, number>();

/** All blocks of all languages; to be asked for anew after a block was kept. */
export function allBlocks(): Int32Array {
  return numbers;
}

/** Where the block begins; one that is known already is not written again. */
export function keepBlock(block: readonly number[]): number {
  const name = block.join();
  const known = places.get(name);
  if (known !== undefined) return known;
  const place = length;
  length += block.length;
  if (length > numbers.length) {
    const wider = new Int32Array(2 * length);
    wider.set(numbers);
    numbers = wider;
  }
  numbers.set(block, place);
  places.set(name, place);
  return place;
}

/** To be called between texts only: words of the one that is read point into the blocks. */
export function forgetBlocksIfMany(): void {
  if (length < MOST_NUMBERS) return;
  length = 0;
  places.clear();
  forgetWords();
}
