/** A number that may be a figure, on its way through the refiners. */
import type { Side } from '../domain/post.js';
import type { Qualifier } from '../domain/report.js';
import type { NounTag } from './tags.js';

export type Counted = 'military' | 'civilians' | 'people' | 'bodies';

/** What became of it: figures and `outside` go into a report, totals and held into their lists, the rest is only traced. */
export type Fate =
  | 'open'
  | 'figure'
  | 'outside'
  | 'part'
  | 'implied'
  | 'cumulative'
  | 'held'
  | 'missing'
  | 'planned'
  | 'recap'
  | 'dropped';

export interface Frame {
  verb: 'come' | 'home' | 'bring' | 'give' | 'get' | 'swap' | 'held_exchange' | 'list';
  /** Half-open range of tokens of the verb. */
  from: number;
  to: number;
  done: boolean;
  negated: boolean;
  distance: number;
}

export interface Figure {
  id: number;
  /** Rule that found it, then the refiners that changed it. */
  steps: readonly string[];
  fate: Fate;
  value: number;
  max: number | null;
  qualifier: Qualifier | null;
  /** Half-open range of tokens of the number, and of number and noun together. */
  from: number;
  to: number;
  phraseFrom: number;
  phraseTo: number;
  sentence: number;
  noun: NounTag | null;
  /** Token of the noun, -1 if it has none of its own. */
  nounAt: number;
  counted: Counted | null;
  /** Said of a rank, service, place, sex or age: may be a part of a larger figure. */
  narrow: boolean;
  /** Side by the words of its own phrase. */
  own: Side | 'perspective' | 'opposite' | 'agent' | null;
  side: Side | 'both' | null;
  /** How sure the side is: words of the phrase or a direction, or only the channel's point of view. */
  sideBy: 'phrase' | 'direction' | 'return' | 'agent' | 'view' | 'formula' | 'both' | null;
  frame: Frame | null;
  collective: boolean;
  /** "all 307": the whole, said after a part. */
  whole: boolean;
  /** In round brackets. */
  bracketed: boolean;
}

export function opposite(side: Side): Side {
  return side === 'ua' ? 'ru' : 'ua';
}
