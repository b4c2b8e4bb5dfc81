/** Words of a clause that point to a side: to whom, from whom, who acts. */
import type { Side } from '../../domain/post.js';
import type { Document } from '../document.js';
import { opposite } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { numberOfTag, tags } from '../tag-set.js';
import { SIDE_TAGS } from '../tags.js';
import { anyWord, isWord, words } from '../text/find-words.js';
import { tookAway } from './led-away.js';

const SIDES = tags(...SIDE_TAGS);
const DEPORTED = tags('cue.deported');
const OF = tags('ua.of', 'ru.of', 'own.of', 'foe.of');

export type Role = 'to' | 'from' | 'agent';
export interface Pointer {
  mark: Mark;
  role: Role;
  side: Side;
}

/** By the number of its tag what each names: "ua.to" the side "ua" and the role "to". */
const NAMED: { name: string; role: string }[] = [];
for (const tag of SIDE_TAGS) {
  const [name = '', role = ''] = tag.split('.');
  NAMED[numberOfTag(tag)] = { name, role };
}

function sideNamed(doc: Document, name: string): Side | null {
  if (name === 'ua' || name === 'ru') return name;
  if (doc.perspective === null) return null;
  return name === 'own' ? doc.perspective : opposite(doc.perspective);
}

const WITH = words('с со з із зі with');
const BETWEEN = words('между між between');

/** "при обмене с Украиной", "between Russia and Ukraine": named beside the one who acts. */
function isCompanion(doc: Document, from: number, mark: Mark): boolean {
  return (
    isWord(doc.tokens, mark.from - 1, WITH) ||
    anyWord(doc.tokens, Math.max(from, mark.from - 5), mark.from, BETWEEN)
  );
}

function rank(mark: Mark): number {
  return (mark.to - mark.from) * 2 + Number(!OF.has(mark.id));
}

/** They are few, so they are sorted by hand. */
function longestFirst(marks: readonly Mark[]): readonly Mark[] {
  const out = marks.slice();
  for (let next = 1; next < out.length; next += 1) {
    const mark = out[next]!;
    const mine = rank(mark);
    let at = next;
    for (; at > 0 && rank(out[at - 1]!) < mine; at -= 1) out[at] = out[at - 1]!;
    out[at] = mark;
  }
  return out;
}

function covers({ from, to }: Mark, at: number): boolean {
  return from <= at && at < to;
}

function isRead(read: readonly Mark[], mark: Mark): boolean {
  for (let place = 0; place < read.length; place += 1)
    if (covers(read[place]!, mark.from) || covers(read[place]!, mark.to - 1)) return true;
  return false;
}

/** The longest reading of every place in the clause that names a direction. */
export function pointers(doc: Document, from: number, to: number): Pointer[] {
  const named = doc.within(from, to, SIDES);
  if (named.length === 0) return [];
  const marks = named.length === 1 ? named : longestFirst(named);
  const read: Mark[] = [];
  const out: Pointer[] = [];
  for (let place = 0; place < marks.length; place += 1) {
    const mark = marks[place]!;
    if (isRead(read, mark)) continue;
    read.push(mark);
    if (OF.has(mark.id)) continue;
    const { name, role } = NAMED[mark.id]!;
    const side = sideNamed(doc, name);
    if (side === null) continue;
    if (role === 'agent' && isCompanion(doc, from, mark)) continue;
    if (
      role !== 'agent' &&
      doc.within(Math.max(from, mark.from - 4), Math.min(to, mark.from + 1), DEPORTED).length > 0
    ) {
      // "Дети, вывезенные в РФ": from there they come back.
      if (role === 'to' && tookAway(doc, mark.from)) out.push({ mark, role: 'from', side });
      continue;
    }
    out.push({ mark, role: role as Role, side });
  }
  return out;
}
