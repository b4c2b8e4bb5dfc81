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

/**
 * A copy to write on, in one order of fields: a spread makes objects of a kind of its own each time, and what reads
 * figures of many kinds is slow.
 */
export function copyOf(figure: Figure): Figure {
  return {
    id: figure.id,
    steps: figure.steps,
    fate: figure.fate,
    value: figure.value,
    max: figure.max,
    qualifier: figure.qualifier,
    from: figure.from,
    to: figure.to,
    phraseFrom: figure.phraseFrom,
    phraseTo: figure.phraseTo,
    sentence: figure.sentence,
    noun: figure.noun,
    nounAt: figure.nounAt,
    counted: figure.counted,
    narrow: figure.narrow,
    own: figure.own,
    side: figure.side,
    sideBy: figure.sideBy,
    frame: figure.frame,
    collective: figure.collective,
    whole: figure.whole,
    bracketed: figure.bracketed,
  };
}

/** A step on a copy: it has those of the figure that it was made of. */
export function addStep(copy: Figure, name: string): void {
  copy.steps = [...copy.steps, name];
}

export function withFate(figure: Figure, fate: Fate): Figure {
  const copy = copyOf(figure);
  copy.fate = fate;
  return copy;
}

export function changed(figure: Figure, changes: Partial<Figure>): Figure {
  return Object.assign(copyOf(figure), changes);
}

export function opposite(side: Side): Side {
  return side === 'ua' ? 'ru' : 'ua';
}
