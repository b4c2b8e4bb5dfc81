/** Sets of tags as bits, so that "is any of these spoken of" is a few operations and never a search. */
import { TAGS, type Tag } from './tags.js';

/** Tags that a rule asks for together: made once, where the rule stands, so that asking costs a few operations. */
export class TagSet {
  /** One bit for each tag's number. */
  readonly bits: readonly number[];
  /** First and last place in `bits` that is not zero. */
  readonly first: number;
  readonly last: number;

  constructor(readonly ids: readonly number[]) {
    const bits = new Array<number>(TAG_WORDS).fill(0);
    for (const id of ids) bits[id >> 5]! |= 1 << id;
    this.bits = bits;
    this.first = (ids.length === 0 ? 0 : Math.min(...ids)) >> 5;
    this.last = ids.length === 0 ? -1 : Math.max(...ids) >> 5;
  }

  has(id: number): boolean {
    return (this.bits[id >> 5]! & (1 << id)) !== 0;
  }
}

/** Tags of `TAGS` have their place as number; those of countries and categories follow as they are met. */
const NUMBERS = new Map<string, number>(TAGS.map((tag, id) => [tag, id]));
const NAMES: string[] = [...TAGS];
/** Room for the numbers of all tags, 32 to a word. */
export const TAG_WORDS = 7;
/** Every tag's number is below this. */
export const MOST_TAGS = TAG_WORDS * 32;

/** The tag is of a country or a category: their numbers come after those of all others. */
export function isNamed(id: number): boolean {
  return id >= TAGS.length;
}

export function numberOfTag(tag: string): number {
  const known = NUMBERS.get(tag);
  if (known !== undefined) return known;
  const id = NUMBERS.size;
  if (id >= MOST_TAGS) throw new Error(`no room for the tag ${tag}: raise TAG_WORDS`);
  NUMBERS.set(tag, id);
  NAMES[id] = tag;
  return id;
}

/** The tag of a number that `numberOfTag` gave. */
export function tagOf(id: number): string {
  return NAMES[id] ?? '';
}

/** The tags met so far whose names begin so. */
export function tagsOf(prefix: string): TagSet {
  return new TagSet([...NUMBERS].filter(([tag]) => tag.startsWith(prefix)).map(([, id]) => id));
}

type NamedTag = Tag | `country.${string}` | `category.${string}`;

/** A set of tags, and of the tags of other sets. */
export function tags(...members: readonly (NamedTag | TagSet)[]): TagSet {
  const ids = members.flatMap((member) => (typeof member === 'string' ? [numberOfTag(member)] : member.ids));
  return new TagSet([...new Set(ids)]);
}

const SINGLE: ReadonlyMap<string, TagSet> = new Map(TAGS.map((tag) => [tag, tags(tag)]));

/** What rules ask for: one tag by its name, or a prepared set. */
export type Tags = Tag | TagSet;

export function setOf(asked: Tags): TagSet {
  return typeof asked === 'string' ? SINGLE.get(asked)! : asked;
}
