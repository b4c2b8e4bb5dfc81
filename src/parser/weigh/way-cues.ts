/** What stands beside a number: tags by how far they are, words, and marks. */
import type { Document } from '../document.js';
import { weekdayOf, weekdaysOf } from '../weekdays.js';
import { besideOf, type CueSink, tagKind, wordKind } from './cue-sink.js';
import { cueNumber } from './cue-table.js';
import { coveringTags } from './plain-tags.js';

/** Tokens between a number's phrase and a tag beside it, up to which it stands in one kind of cue. */
const REACHES = [1, 3, 7] as const;
/** Words beside a phrase that are cues. */
const NEAR_WORDS = 2;

/** Place in the reaches, -1 beyond the last. */
export function reachOf(away: number): number {
  for (let reach = 0; reach < REACHES.length; reach += 1) if (away <= REACHES[reach]!) return reach;
  return -1;
}

/** The numbers of the cues that are told to one side of a number. */
interface Direction {
  near: readonly number[];
  clause: number;
  beyond: number;
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
  clause: tagKind('left clause'),
  beyond: tagKind('left beyond'),
  words: [wordKind('before 1'), wordKind('before 2')],
  marks: marksOn('left'),
  today: cueNumber('left weekday same'),
  otherDay: cueNumber('left weekday other'),
};
export const RIGHT: Direction = {
  near: [tagKind('right 1'), tagKind('right 3'), tagKind('right 7')],
  clause: tagKind('right clause'),
  beyond: tagKind('right beyond'),
  words: [wordKind('after 1'), wordKind('after 2')],
  marks: marksOn('right'),
  today: cueNumber('right weekday same'),
  otherDay: cueNumber('right weekday other'),
};

/** Tells the cues of the tokens from `begin` up to, and without, `end`: away from the number, to one side of it. */
export function tellWay(
  doc: Document,
  { begin, end, step }: { begin: number; end: number; step: 1 | -1 },
  to: Direction,
  sink: CueSink,
): void {
  const weekdays = weekdaysOf(doc);
  const { begins, ids } = coveringTags(doc);
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
    if (away <= NEAR_WORDS) sink.word(to.words[away - 1]!, besideOf(token));
    const last = begins[at + 1]!;
    const reach = reachOf(away);
    for (let place = begins[at]!; place < last; place += 1) {
      const id = ids[place]!;
      if (reach >= 0) sink.tag(to.near[reach]!, id);
      sink.tag(beyond ? to.beyond : to.clause, id);
    }
  }
}
