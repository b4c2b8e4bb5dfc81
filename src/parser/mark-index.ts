/** Answers "what does this stretch of tokens mean" fast: most questions are about tags that are not there at all. */
import type { Mark } from './lexicon.js';
import type { Token } from './text/tokens.js';

const NONE: readonly Mark[] = [];
const NO_TAGS: ReadonlySet<string> = new Set();

export class MarkIndex {
  private readonly covering: Mark[][] = [];
  private readonly starting: Mark[][] = [];
  private readonly bySentence: Set<string>[] = [];
  private readonly all = new Set<string>();

  constructor(
    private readonly tokens: readonly Token[],
    marks: readonly Mark[],
  ) {
    for (const mark of marks) {
      this.all.add(mark.tag);
      const sentence = tokens[mark.from]!.sentence;
      const tags = this.bySentence[sentence];
      if (tags) tags.add(mark.tag);
      else this.bySentence[sentence] = new Set([mark.tag]);
      const first = this.starting[mark.from];
      if (first) first.push(mark);
      else this.starting[mark.from] = [mark];
      for (let at = mark.from; at < mark.to; at += 1) {
        const list = this.covering[at];
        if (list) list.push(mark);
        else this.covering[at] = [mark];
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
    for (let token = from; token < to; token += 1) {
      const marks = this.starting[token];
      if (marks === undefined) continue;
      for (const mark of marks) {
        if (mark.to > to || !tags.includes(mark.tag)) continue;
        if (out === undefined) out = [mark];
        else out.push(mark);
      }
    }
    return out ?? NONE;
  }
}
