/** Answers "what does this stretch of tokens mean" fast: most questions are about tags that are not there at all. */
import type { Mark } from './lexicon.js';
import type { Token } from './text/tokens.js';

const NONE: readonly Mark[] = [];
const NO_TAGS: ReadonlySet<string> = new Set();

export class MarkIndex {
  private readonly covering: Mark[][] = [];
  /** By token, the place of the first mark that begins there or later. */
  private readonly first: number[] = [];
  private readonly bySentence: Set<string>[] = [];
  private readonly all = new Set<string>();

  /** `marks` in the order of their first tokens. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
  ) {
    let tags = new Set<string>();
    let sentence = -1;
    for (const [place, mark] of marks.entries()) {
      const { tag, from, to } = mark;
      while (this.first.length <= from) this.first.push(place);
      if (tokens[from]!.sentence !== sentence) {
        sentence = tokens[from]!.sentence;
        tags = new Set();
        this.bySentence[sentence] = tags;
      }
      tags.add(tag);
      this.all.add(tag);
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

  has(token: number, tags: readonly string[]): boolean {
    const marks = this.covering[token];
    if (marks === undefined) return false;
    for (const mark of marks) if (tags.includes(mark.tag)) return true;
    return false;
  }

  anywhere(tags: readonly string[]): boolean {
    for (const tag of tags) if (this.all.has(tag)) return true;
    return false;
  }

  /** Some mark of the sentence that token `at` stands in has one of the tags. */
  inSentence(at: number, tags: readonly string[]): boolean {
    const present = this.bySentence[this.tokens[at]?.sentence ?? -1] ?? NO_TAGS;
    for (const tag of tags) if (present.has(tag)) return true;
    return false;
  }

  /** Marks that lie inside `[from, to)`, in the order of the text; the range is inside one sentence. */
  within(from: number, to: number, tags: readonly string[]): readonly Mark[] {
    if (to <= from || !this.inSentence(from, tags)) return NONE;
    let out: Mark[] | undefined;
    for (let place = this.first[from] ?? this.marks.length; place < this.marks.length; place += 1) {
      const mark = this.marks[place]!;
      if (mark.from >= to) break;
      if (mark.to > to || !tags.includes(mark.tag)) continue;
      if (out === undefined) out = [mark];
      else out.push(mark);
    }
    return out ?? NONE;
  }
}
