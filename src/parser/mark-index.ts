/** Answers "what does this stretch of tokens mean" fast: most questions are about tags that are not there at all. */
import type { Mark } from './lexicon.js';
import { setOf, TAG_WORDS, type TagSet, type Tags } from './tag-set.js';
import type { Token } from './text/tokens.js';

const NONE: readonly Mark[] = [];

/** `bits` holds one word of tags behind another, from place `begin` on. */
function meets(bits: readonly number[], begin: number, set: TagSet): boolean {
  for (let word = set.first; word <= set.last; word += 1) {
    if ((bits[begin + word]! & set.bits[word]!) !== 0) return true;
  }
  return false;
}

export class MarkIndex {
  /** By token, the place of the first mark that begins there or later; one more for the end. */
  private readonly first: number[] = [];
  /** By token, the place of the first mark that covers it or begins there or later. */
  private readonly earliest: number[] = [];
  /** Tags of each sentence, `TAG_WORDS` numbers a sentence, and of all. */
  private readonly bySentence: number[] = [];
  private readonly all: number[] = [];
  private readonly covering: (readonly Mark[] | undefined)[] = [];

  /** `marks` in the order of their first tokens. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
  ) {
    const { first, earliest, bySentence, all } = this;
    for (let word = 0; word < TAG_WORDS; word += 1) all.push(0);
    let place = 0;
    let open = 0;
    for (let token = 0; token < tokens.length; token += 1) {
      const begin = tokens[token]!.sentence * TAG_WORDS;
      while (bySentence.length < begin + TAG_WORDS) bySentence.push(0);
      while (open < place && marks[open]!.to <= token) open += 1;
      first.push(place);
      earliest.push(open);
      for (; place < marks.length && marks[place]!.from === token; place += 1) {
        const { id } = marks[place]!;
        bySentence[begin + (id >> 5)]! |= 1 << id;
        all[id >> 5]! |= 1 << id;
      }
    }
    first.push(place);
  }

  /** Marks that cover a token. */
  at(token: number): readonly Mark[] {
    const place = this.earliest[token];
    if (place === undefined || place === this.first[token + 1]) return NONE;
    this.covering[token] ??= this.cover(token, place);
    return this.covering[token];
  }

  private cover(token: number, from: number): readonly Mark[] {
    const out: Mark[] = [];
    const end = this.first[token + 1]!;
    for (let place = from; place < end; place += 1) {
      const mark = this.marks[place]!;
      if (mark.to > token) out.push(mark);
    }
    return out;
  }

  has(token: number, asked: Tags): boolean {
    const from = this.earliest[token];
    if (from === undefined) return false;
    const end = this.first[token + 1]!;
    if (from === end) return false;
    const set = setOf(asked);
    for (let place = from; place < end; place += 1) {
      const mark = this.marks[place]!;
      if (mark.to > token && set.has(mark.id)) return true;
    }
    return false;
  }

  anywhere(asked: Tags): boolean {
    return meets(this.all, 0, setOf(asked));
  }

  /** Some mark of the sentence that token `at` stands in has one of the tags. */
  inSentence(at: number, asked: Tags): boolean {
    const token = this.tokens[at];
    return token !== undefined && meets(this.bySentence, token.sentence * TAG_WORDS, setOf(asked));
  }

  /** Marks that lie inside `[from, to)`, in the order of the text; the range is inside one sentence. */
  within(from: number, to: number, asked: Tags): readonly Mark[] {
    const set = setOf(asked);
    if (to <= from || !this.inSentence(from, set)) return NONE;
    let out: Mark[] | undefined;
    for (let place = this.first[from]!; place < this.marks.length; place += 1) {
      const mark = this.marks[place]!;
      if (mark.from >= to) break;
      if (mark.to > to || !set.has(mark.id)) continue;
      if (out === undefined) out = [mark];
      else out.push(mark);
    }
    return out ?? NONE;
  }
}
