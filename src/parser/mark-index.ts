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
  private readonly covering: (Mark[] | undefined)[];
  /** By token, the place of the first mark that begins there or later. */
  private readonly first: number[];
  /** Tags of each sentence, `TAG_WORDS` numbers a sentence, and of all. */
  private readonly bySentence: number[];
  private readonly all: number[];

  /** `marks` in the order of their first tokens. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
  ) {
    const last = tokens[tokens.length - 1];
    this.covering = new Array(tokens.length).fill(undefined);
    this.first = [];
    this.bySentence = new Array(last === undefined ? 0 : (last.sentence + 1) * TAG_WORDS).fill(0);
    this.all = new Array(TAG_WORDS).fill(0);
    for (let place = 0; place < marks.length; place += 1) {
      const mark = marks[place]!;
      const { id, from, to } = mark;
      while (this.first.length <= from) this.first.push(place);
      this.bySentence[tokens[from]!.sentence * TAG_WORDS + (id >> 5)]! |= 1 << id;
      this.all[id >> 5]! |= 1 << id;
      for (let at = from; at < to; at += 1) {
        const list = this.covering[at];
        if (list === undefined) this.covering[at] = [mark];
        else list.push(mark);
      }
    }
  }

  /** Marks that cover a token. */
  at(token: number): readonly Mark[] {
    return this.covering[token] ?? NONE;
  }

  has(token: number, asked: Tags): boolean {
    const marks = this.covering[token];
    if (marks === undefined) return false;
    const set = setOf(asked);
    for (let i = 0; i < marks.length; i += 1) if (set.has(marks[i]!.id)) return true;
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
    for (let place = this.first[from] ?? this.marks.length; place < this.marks.length; place += 1) {
      const mark = this.marks[place]!;
      if (mark.from >= to) break;
      if (mark.to > to || !set.has(mark.id)) continue;
      if (out === undefined) out = [mark];
      else out.push(mark);
    }
    return out ?? NONE;
  }
}
