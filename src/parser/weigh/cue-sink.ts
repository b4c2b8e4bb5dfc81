/**
 * Cues are told by kind: a tag at a place, two tags together, the stem of a word at a place, or a few words of our own.
 * Kinds have numbers, so that telling one is a step into a table; their names stand in the files of weights.
 */
import type { Document } from '../document.js';
import { daysBetween } from '../numbers/read-dates.js';
import { namedStem } from '../text/stems.js';
import type { Token } from '../text/tokens.js';

export const TAG_KINDS = [
  'any',
  'first',
  'early',
  'late',
  'inside',
  'left 1',
  'left 3',
  'left 7',
  'left clause',
  'left beyond',
  'right 1',
  'right 3',
  'right 7',
  'right clause',
  'right beyond',
] as const;

export const PAIR_KINDS = ['next'] as const;

export const WORD_KINDS = ['word', 'before', 'before 1', 'before 2', 'after', 'after 1', 'after 2'] as const;

/** Takes the cues of one post, or of one number; the same cue may be told several times and counts once. */
export interface CueSink {
  tag(kind: number, id: number): void;
  pair(kind: number, one: number, other: number): void;
  word(kind: number, stem: number): void;
  /** `cue` as `cueNumber` or a `CueTable` gives it. */
  other(cue: number): void;
}

export function tagKind(name: (typeof TAG_KINDS)[number]): number {
  return TAG_KINDS.indexOf(name);
}

export function pairKind(name: (typeof PAIR_KINDS)[number]): number {
  return PAIR_KINDS.indexOf(name);
}

export function wordKind(name: (typeof WORD_KINDS)[number]): number {
  return WORD_KINDS.indexOf(name);
}

/** No word has such names. */
const NOTHING = namedStem('#');
const KINDS = {
  number: namedStem('#number'),
  time: namedStem('#time'),
  date: namedStem('#date'),
  code: namedStem('#code'),
} as const;

/** What stands beside a number: the stem of a word, a mark, or that there is another number; of an emoji, only that it is none of these. */
export function besideOf({ kind, text, word }: Token): number {
  if (kind === 'word') return word.stem;
  if (kind !== 'mark') return KINDS[kind];
  return (text.charCodeAt(0) & 0xf800) === 0xd800 ? NOTHING : word.stem;
}

function farFrom(post: string, day: string): string {
  const away = daysBetween(day, post);
  if (away === 0) return 'same';
  if (away < 0) return 'ahead';
  if (away === 1) return 'the day before';
  return away <= 14 ? 'before' : 'long before';
}

/** How far each day that is named lies from the post's own, in the order of the document's dates. */
export function farDays(doc: Document): readonly string[] {
  doc.read.far ??= doc.dates.map(({ day }) => farFrom(doc.day, day));
  return doc.read.far;
}
