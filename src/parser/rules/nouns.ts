/** Which noun a token is, and what a noun counts. */
import type { Document } from '../document.js';
import type { Counted } from '../figure.js';
import { tags } from '../tag-set.js';
import { NOUN_TAGS, type NounTag } from '../tags.js';

export const NOUNS = tags(...NOUN_TAGS);
const NAME = tags('cue.name');

/** The more telling noun of "цивільних громадян", "полонених захисників", "військових моряків". */
const STRENGTH: readonly NounTag[] = [
  'noun.body',
  'noun.family',
  'noun.other',
  'noun.exchange',
  'noun.child',
  'noun.civilian',
  'noun.branch',
  'noun.rank',
  'noun.military',
  'noun.soldier',
  'noun.foreigner',
  'noun.woman',
  'noun.man',
  'noun.people',
];

const COUNTED: Readonly<Record<NounTag, Counted | null>> = {
  'noun.body': 'bodies',
  'noun.family': null,
  'noun.other': null,
  'noun.exchange': null,
  'noun.child': 'civilians',
  'noun.civilian': 'civilians',
  'noun.branch': 'military',
  'noun.rank': 'military',
  'noun.military': 'military',
  'noun.soldier': 'military',
  'noun.foreigner': 'people',
  'noun.woman': 'people',
  'noun.man': 'people',
  'noun.people': 'people',
};
export const NARROW: ReadonlySet<NounTag> = new Set([
  'noun.branch',
  'noun.rank',
  'noun.foreigner',
  'noun.woman',
  'noun.man',
]);

export function countedBy(noun: NounTag | null): Counted | null {
  return noun === null ? null : COUNTED[noun];
}

/** The noun that token `at` is, the longest phrasing first; and where it ends. */
export function nounAt(doc: Document, at: number): { noun: NounTag; to: number } | null {
  if (!doc.has(at, NOUNS) || doc.has(at, NAME)) return null;
  let best: { noun: NounTag; to: number } | null = null;
  const marks = doc.at(at);
  for (let place = 0; place < marks.length; place += 1) {
    const mark = marks[place]!;
    if (mark.from !== at || !NOUNS.has(mark.id)) continue;
    const noun = mark.tag as NounTag;
    if (best === null) best = { noun, to: mark.to };
    else if (mark.to > best.to || (mark.to === best.to && isStronger(noun, best.noun))) {
      best.noun = noun;
      best.to = mark.to;
    }
  }
  return best;
}

export function isStronger(noun: NounTag, other: NounTag): boolean {
  return STRENGTH.indexOf(noun) < STRENGTH.indexOf(other);
}
