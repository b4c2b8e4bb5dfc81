/** What stands beside a number: tags by how far they are, words, marks, and the nearest verb and side. */
import type { Document } from '../document.js';
import { numberOfTag, tagOf } from '../tag-set.js';
import { weekdayOf, weekdaysOf } from '../weekdays.js';
import { besideOf, type CueSink, tagKind, wordKind } from './cue-sink.js';
import { cueNumber } from './cue-table.js';
import { plainTag } from './plain-tags.js';

/** Tokens between a number's phrase and a tag beside it, up to which it stands in one kind of cue. */
const REACHES = [1, 3, 7] as const;
/** Words beside a phrase that are cues by themselves. */
const NEAR_WORDS = 4;
const NEAREST_WORDS = 2;

/** Place in the reaches, -1 beyond the last. */
export function reachOf(away: number): number {
  for (let reach = 0; reach < REACHES.length; reach += 1) if (away <= REACHES[reach]!) return reach;
  return -1;
}

export const NO_TAG = numberOfTag('none');

interface Direction {
  near: readonly number[];
  far: number;
  clause: number;
  beyond: number;
  word: number;
  words: readonly number[];
  /** By the mark that divides clauses: told where it stands directly beside the number. */
  marks: ReadonlyMap<string, number>;
  today: number;
  otherDay: number;
}

const DIVIDERS = ',;:–()';

function marksOn(way: string): ReadonlyMap<string, number> {
  return new Map([...DIVIDERS].map((mark) => [mark, cueNumber(`${way} ${mark}`)]));
}

export const LEFT: Direction = {
  near: [tagKind('left 1'), tagKind('left 3'), tagKind('left 7')],
  far: tagKind('left far'),
  clause: tagKind('left clause'),
  beyond: tagKind('left beyond'),
  word: wordKind('before'),
  words: [wordKind('before 1'), wordKind('before 2')],
  marks: marksOn('left'),
  today: cueNumber('left weekday same'),
  otherDay: cueNumber('left weekday other'),
};
export const RIGHT: Direction = {
  near: [tagKind('right 1'), tagKind('right 3'), tagKind('right 7')],
  far: tagKind('right far'),
  clause: tagKind('right clause'),
  beyond: tagKind('right beyond'),
  word: wordKind('after'),
  words: [wordKind('after 1'), wordKind('after 2')],
  marks: marksOn('right'),
  today: cueNumber('right weekday same'),
  otherDay: cueNumber('right weekday other'),
};
const IS_VERB: boolean[] = [];
const IS_SIDE: boolean[] = [];

/** Of a verb of transfer, or of a side; looked up once for each tag. */
function learnTag(id: number): void {
  const tag = tagOf(id);
  IS_VERB[id] = tag.startsWith('verb.');
  IS_SIDE[id] = /^(?:ua|ru|own|foe)\./u.test(tag);
}

/** The nearest verb and the nearest side on the way. */
export interface Nearest {
  verb: number;
  side: number;
}

export function tellWay(
  doc: Document,
  { begin, end, step }: { begin: number; end: number; step: 1 | -1 },
  to: Direction,
  sink: CueSink,
): Nearest {
  const nearest: Nearest = { verb: NO_TAG, side: NO_TAG };
  const weekdays = weekdaysOf(doc);
  let beyond = false;
  for (let at = begin, away = 1; at !== end; at += step, away += 1) {
    const token = doc.tokens[at]!;
    if (token.kind === 'mark') {
      const divider = to.marks.get(token.text);
      if (divider !== undefined) {
        beyond = true;
        if (away === 1) sink.other(divider);
      }
    } else if (weekdays.length > 0 && weekdays[at] !== 0) {
      sink.other(weekdays[at] === weekdayOf(doc.day) ? to.today : to.otherDay);
    }
    if (away <= NEAR_WORDS) {
      const stem = besideOf(token);
      sink.word(to.word, stem);
      if (away <= NEAREST_WORDS) sink.word(to.words[away - 1]!, stem);
    }
    const marks = doc.at(at);
    if (marks.length === 0) continue;
    const reach = reachOf(away);
    const near = reach < 0 ? to.far : to.near[reach]!;
    for (let place = 0; place < marks.length; place += 1) {
      const id = plainTag(marks[place]!.id);
      if (IS_VERB[id] === undefined) learnTag(id);
      sink.tag(near, id);
      sink.tag(beyond ? to.beyond : to.clause, id);
      if (nearest.verb === NO_TAG && IS_VERB[id]) nearest.verb = id;
      if (nearest.side === NO_TAG && IS_SIDE[id]) nearest.side = id;
    }
  }
  return nearest;
}
