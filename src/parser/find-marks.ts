/** Finds the phrasings of a dictionary in a row of tokens. */
import {
  allBlocks,
  DATE,
  FLAGS,
  KEYS_END,
  LATER_END,
  LISTS,
  LOOSE_END,
  NEXT_END,
  NUMBER,
  OFFERED,
  PHRASING_MASK,
  PLACE_SHIFT,
  PLAIN_END,
  SLOTS_END,
  WANTED,
} from './blocks.js';
import {
  ALWAYS,
  END,
  EVERYWHERE,
  FIRST_STEP,
  GAP,
  KIND_BITS,
  LATER,
  type Lexicon,
  type Mark,
  NONE,
  NOT_AFTER,
  OPTIONAL,
  SENSE,
} from './lexicon.js';
import { opening } from './openings.js';
import type { Token } from './text/tokens.js';

/** What the words of a text can begin. */
export interface Openings {
  /** By token, where the block of its word begins. */
  blocks: readonly number[];
  /** Tokens that a number, and that a date may begin at. */
  numbers: readonly number[];
  dates: readonly number[];
}

export function openingsOf(lexicon: Lexicon, tokens: readonly Token[]): Openings {
  const blocks: number[] = [];
  const numbers: number[] = [];
  const dates: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, kind } = tokens[at]!;
    const block = opening(lexicon, word);
    blocks.push(block);
    if (kind === 'word') {
      const flags = allBlocks()[block + FLAGS]!;
      if ((flags & NUMBER) !== 0) numbers.push(at);
      if ((flags & DATE) !== 0) dates.push(at);
    } else if (kind === 'number') {
      numbers.push(at);
      dates.push(at);
    } else if (kind === 'date') dates.push(at);
  }
  return { blocks, numbers, dates };
}

/** Tokens counted over all texts before the count begins anew. */
const MOST_TOKENS = 1 << 30;

/** Reads one text: methods of a class share what they need. */
class Finder {
  readonly marks: Mark[] = [];
  private readonly data: Int32Array;
  private readonly steps: Int32Array;
  private readonly filled: Int32Array;
  private readonly begin: number;
  /** End of the sentence that is read. */
  private end = 0;
  /** Phrasings found at a token, in the order of the dictionary, and their ends; `count` of them are of this token. */
  private readonly found: number[] = [];
  private readonly ends: number[] = [];
  private count = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly blocks: readonly number[],
  ) {
    this.data = allBlocks();
    this.steps = lexicon.steps;
    this.filled = lexicon.filled;
    this.begin = lexicon.begin;
  }

  read(from: number, to: number): void {
    const { data, blocks, lexicon } = this;
    this.end = to;
    for (let at = from; at < to; at += 1) this.enter(this.filled, at);
    for (let at = from; at < to; at += 1) {
      const block = blocks[at]!;
      if (at + 1 < to && (data[block + WANTED]! & data[blocks[at + 1]! + OFFERED]!) !== 0) {
        this.enter(lexicon.next, at + 1);
        this.tryNext(block, at);
      }
      this.tryLoose(block, at);
      this.mark(block, at);
    }
  }

  private enter(places: Int32Array, at: number): void {
    const { data } = this;
    const block = this.blocks[at]!;
    const end = block + data[block + KEYS_END]!;
    const place = this.begin + at;
    for (let i = block + LISTS; i < end; i += 1) places[data[i]!] = place;
  }

  /** Phrasings whose second word stands next. */
  private tryNext(block: number, at: number): void {
    const { data } = this;
    const { next } = this.lexicon;
    const place = this.begin + at + 1;
    const starts = block + data[block + NEXT_END]!;
    const first = block + data[block + LOOSE_END]!;
    for (let i = first; i < starts; i += 1) {
      if (next[data[i]!] !== place) continue;
      const group = starts + i - first;
      const end = block + data[group + 1]!;
      for (let k = block + data[group]!; k < end; k += 1) this.try(data[k]!, at);
    }
  }

  private tryLoose(block: number, at: number): void {
    const { data, filled } = this;
    const place = this.begin + at;
    const end = block + data[block + LATER_END]!;
    const away = data[block + LATER_END]! - data[block + PLAIN_END]!;
    for (let i = block + data[block + PLAIN_END]!; i < end; i += 1) {
      if (filled[data[i]!]! > place) this.try(data[i + away]!, at);
    }
  }

  private try(phrasing: number, at: number): void {
    const { steps } = this;
    const first = phrasing & PHRASING_MASK;
    if (this.filled[steps[first + LATER]!]! <= this.begin + at) return;
    const notAfter = steps[first + NOT_AFTER]!;
    if (notAfter !== NONE && at > 0 && this.fills(at - 1, notAfter)) return;
    const to = this.follow(first + FIRST_STEP, at + 1);
    if (to < 0) return;
    const { found, ends } = this;
    let i = this.count;
    for (; i > 0 && found[i - 1]! > phrasing; i -= 1) {
      found[i] = found[i - 1]!;
      ends[i] = ends[i - 1]!;
    }
    found[i] = phrasing;
    ends[i] = to;
    this.count += 1;
  }

  /** What the token means by itself and what was found to begin there, in the order of the dictionary. */
  private mark(block: number, at: number): void {
    const { data, found, count } = this;
    const end = block + data[block + PLAIN_END]!;
    let i = 0;
    for (let k = block + data[block + SLOTS_END]!; k < end; k += 1) {
      const plain = data[k]!;
      for (; i < count && found[i]! >> PLACE_SHIFT < plain >> PLACE_SHIFT; i += 1) this.take(i, at);
      this.push(plain & PHRASING_MASK, at, at + 1);
    }
    for (; i < count; i += 1) this.take(i, at);
    this.count = 0;
  }

  private take(i: number, at: number): void {
    this.push(this.steps[(this.found[i]! & PHRASING_MASK) + SENSE]!, at, this.ends[i]!);
  }

  private push(sense: number, from: number, to: number): void {
    const { tag, id, rule } = this.lexicon.senses[sense]!;
    this.marks.push({ tag, id, from, to, rule });
  }

  private fills(at: number, slot: number): boolean {
    const { data } = this;
    const block = this.blocks[at]!;
    const end = block + data[block + SLOTS_END]!;
    for (let i = block + LISTS; i < end; i += 1) if (data[i] === slot) return true;
    return false;
  }

  /** End of the match of the steps from `step` on at token `at`, or -1. Depth is bounded by the pattern's length. */
  private follow(step: number, at: number): number {
    const asked = this.steps[step]!;
    if (asked === END) return at;
    const kind = asked & ((1 << KIND_BITS) - 1);
    if (kind === GAP) {
      const last = Math.min(at + (asked >> KIND_BITS), this.end - 1);
      for (let from = at; from <= last; from += 1) {
        const to = this.follow(step + 1, from);
        if (to >= 0) return to;
      }
      return -1;
    }
    if (at < this.end && this.fills(at, asked >> KIND_BITS)) {
      const to = this.follow(step + 1, at + 1);
      if (to >= 0) return to;
    }
    return kind === OPTIONAL ? this.follow(step + 1, at) : -1;
  }
}

export function findMarks(
  lexicon: Lexicon,
  sentences: readonly { from: number; to: number }[],
  openings: Openings,
): Mark[] {
  if (lexicon.begin > MOST_TOKENS) {
    lexicon.begin = 0;
    lexicon.filled.fill(-1);
    lexicon.next.fill(-1);
    lexicon.filled[ALWAYS] = EVERYWHERE;
  }
  const finder = new Finder(lexicon, openings.blocks);
  for (const { from, to } of sentences) finder.read(from, to);
  lexicon.begin += openings.blocks.length;
  return finder.marks;
}
