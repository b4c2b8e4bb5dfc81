/** Which noun a token is, and what a noun counts. */
import type { Document } from '../document.js';
import type { Counted } from '../figure.js';
import { NOUN_TAGS, type NounTag } from '../tags.js';

const NOUNS = new Set<string>(NOUN_TAGS);

/** The more telling noun of "цивільних громадян", "полонених захисників", "військових моряків". */
export const STRENGTH: readonly NounTag[] = [
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
  let best: { noun: NounTag; to: number } | null = null;
  if (doc.has(at, 'cue.name')) return null;
  for (const mark of doc.at(at)) {
    if (mark.from !== at || !NOUNS.has(mark.tag)) continue;
    const noun = mark.tag as NounTag;
    const better =
      best === null ||
      mark.to > best.to ||
      (mark.to === best.to && STRENGTH.indexOf(noun) < STRENGTH.indexOf(best.noun));
    if (better) best = { noun, to: mark.to };
  }
  return best;
}
