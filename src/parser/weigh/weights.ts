/** What each cue is worth to each verdict, as learnt from the labelled posts: sums of these decide. */
import type { Verdict } from '../../domain/report.js';
import { numberOfTag, TAG_WORDS } from '../tag-set.js';
import { PLACES } from './cues.js';

/** The order of the numbers in a row. */
export const VERDICTS = [
  'report',
  'announcement',
  'follow_up',
  'statement',
  'irrelevant',
] as const satisfies readonly Verdict[];

/** Rows by what they are asked by; all that is asked of many posts lies close together. */
export interface Weights {
  /** By place and by number of the tag, -1 for none. */
  tags: readonly (readonly number[])[];
  /** By the numbers of both tags, see `pairOf`. */
  next: ReadonlyMap<number, number>;
  words: ReadonlyMap<string, number>;
  others: ReadonlyMap<string, number>;
  /** Of each row. */
  cues: readonly string[];
  /** Of each row one for each of `VERDICTS`, in hundredths. */
  worth: readonly number[];
  /** The last post that a row was counted for: a cue counts once. */
  seen: number[];
  /** Posts weighed so far. */
  posts: number;
}

/** One number for two tags; a tag's number is far below this. */
export function pairOf(before: number, after: number): number {
  return before * 1024 + after;
}

export function cueOfTag(place: number, tag: string): string {
  return `tag ${PLACES[place]} ${tag}`;
}

export function cueOfNext(before: string, after: string): string {
  return `next ${before} ${after}`;
}

export function cueOfWord(stem: string): string {
  return `word ${stem}`;
}

/** Lines of a cue, a tab, and its numbers. */
export function readWeights(lines: string): Weights {
  const tags = PLACES.map(() => new Array<number>(TAG_WORDS * 32).fill(-1));
  const next = new Map<number, number>();
  const words = new Map<string, number>();
  const others = new Map<string, number>();
  const cues: string[] = [];
  const worth: number[] = [];
  for (const line of lines.split('\n')) {
    const [cue = '', numbers] = line.split('\t');
    if (numbers === undefined) continue;
    const row = cues.length;
    cues.push(cue);
    worth.push(...numbers.split(' ').map(Number));
    const [kind, first = '', second = ''] = cue.split(' ');
    if (kind === 'tag') tags[(PLACES as readonly string[]).indexOf(first)]![numberOfTag(second)] = row;
    else if (kind === 'next') next.set(pairOf(numberOfTag(first), numberOfTag(second)), row);
    else if (kind === 'word') words.set(first, row);
    else others.set(cue, row);
  }
  return { tags, next, words, others, cues, worth, seen: cues.map(() => -1), posts: 0 };
}
