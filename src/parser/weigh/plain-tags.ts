/** Which country, or which category, does not matter to a verdict or a role. */
import type { Document } from '../document.js';
import { numberOfTag, tagOf } from '../tag-set.js';

const COUNTRY = numberOfTag('country');
const CATEGORY = numberOfTag('category');
const PLAIN: number[] = [];

export function plainTag(id: number): number {
  const known = PLAIN[id];
  if (known !== undefined) return known;
  const tag = tagOf(id);
  const plain = tag.startsWith('country.') ? COUNTRY : tag.startsWith('category.') ? CATEGORY : id;
  PLAIN[id] = plain;
  return plain;
}

/** The plain tags that cover each token, one token's behind another's. */
export interface CoveringTags {
  /** By token, the place of its first tag; one more for the end. */
  begins: readonly number[];
  ids: readonly number[];
}

/** Read once for all numbers of a post. */
export function coveringTags(doc: Document): CoveringTags {
  doc.read.covering ??= readCovering(doc);
  return doc.read.covering;
}

function readCovering({ tokens, marks }: Document): CoveringTags {
  const begins: number[] = [];
  const ids: number[] = [];
  let first = 0;
  let next = 0;
  for (let token = 0; token < tokens.length; token += 1) {
    begins.push(ids.length);
    while (next < marks.length && marks[next]!.from <= token) next += 1;
    while (first < next && marks[first]!.to <= token) first += 1;
    for (let place = first; place < next; place += 1)
      if (marks[place]!.to > token) ids.push(plainTag(marks[place]!.id));
  }
  begins.push(ids.length);
  return { begins, ids };
}
