/** What each cue is worth to each verdict, as learnt from the labelled posts: sums of these decide. */
import type { Verdict } from '../../domain/report.js';
import { numberOfTag } from '../tag-set.js';
import { PLACES } from './cues.js';

/** The order of the numbers in a row. */
export const VERDICTS = [
  'report',
  'announcement',
  'follow_up',
  'statement',
  'irrelevant',
] as const satisfies readonly Verdict[];

export interface Row {
  cue: string;
  /** One for each of `VERDICTS`, in hundredths. */
  worth: readonly number[];
  /** The last post that it was counted for: a cue counts once. */
  seen: number;
}

export interface Weights {
  /** By place and by number of the tag. */
  tags: readonly (Row | undefined)[][];
  /** By the numbers of both tags, see `pairOf`. */
  next: ReadonlyMap<number, Row>;
  words: ReadonlyMap<string, Row>;
  others: ReadonlyMap<string, Row>;
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
  const tags: (Row | undefined)[][] = PLACES.map(() => []);
  const next = new Map<number, Row>();
  const words = new Map<string, Row>();
  const others = new Map<string, Row>();
  for (const line of lines.split('\n')) {
    const [cue = '', numbers] = line.split('\t');
    if (numbers === undefined) continue;
    const row: Row = { cue, worth: numbers.split(' ').map(Number), seen: -1 };
    const [kind, first = '', second = ''] = cue.split(' ');
    if (kind === 'tag') tags[(PLACES as readonly string[]).indexOf(first)]![numberOfTag(second)] = row;
    else if (kind === 'next') next.set(pairOf(numberOfTag(first), numberOfTag(second)), row);
    else if (kind === 'word') words.set(first, row);
    else others.set(cue, row);
  }
  return { tags, next, words, others, posts: 0 };
}
