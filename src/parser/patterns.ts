/**
 * The language that phrasings are written in.
 *
 * A pattern is words divided by spaces: `слово` as it stands, `слов*` any ending, `а|б*` either, `слово?` may be absent,
 * `..3` up to three words of the same sentence between, `!на|о` in front: not after one of these words, `верну{л,ла}` a
 * stem with each of its endings. Each pattern is tried only where its first word stands.
 */
import type { Token } from './text/tokens.js';

/** A word of a pattern. */
export interface Slot {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  optional: boolean;
  gap: number;
}

export interface Pattern {
  tag: string;
  id: number;
  rule: string;
  rest: readonly Slot[];
  notAfter: Slot | null;
  /** The slot behind the first word that has to be filled for the pattern to fit, -1 for none. */
  key: number;
  /** It has to be the very next word. */
  adjacent: boolean;
}

/** Words to what they fit: as they stand, and stems by their first two letters. */
export class ByWord<T> {
  private readonly exact = new Map<string, T[]>();
  private readonly stems = new Map<string, (readonly [string, T])[]>();

  add(slot: Slot, value: T): void {
    for (const form of slot.exact) push(this.exact, form, value);
    for (const stem of slot.stems) push(this.stems, stem.slice(0, 2), [stem, value] as const);
  }

  get(word: string): T[] {
    const found = [...(this.exact.get(word) ?? [])];
    for (const [stem, value] of this.stems.get(word.slice(0, 2)) ?? []) {
      if (word.startsWith(stem)) found.push(value);
    }
    return found;
  }
}

/** `верну{л,ла,ли}` to `вернул`, `вернула`, `вернули`. */
function inflect(form: string): string[] {
  const found = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(form);
  if (found === null) return [form];
  return found[2]!.split(',').flatMap((ending) => inflect(`${found[1]}${ending}${found[3]}`));
}

export function compileSlot(source: string): Slot {
  if (source.startsWith('..')) {
    return { exact: new Set(), stems: [], optional: true, gap: Number(source.slice(2)) };
  }
  const optional = source.length > 1 && source.endsWith('?');
  const forms = (optional ? source.slice(0, -1) : source).split('|').flatMap(inflect);
  return {
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    optional,
    gap: 0,
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function fits(slot: Slot, text: string): boolean {
  if (slot.exact.has(text)) return true;
  for (const stem of slot.stems) if (text.startsWith(stem)) return true;
  return false;
}

/** End of the match of `rest[index…]` from token `at`, or -1. Depth is bounded by the pattern's length. */
export function follow(
  tokens: readonly Token[],
  at: number,
  rest: readonly Slot[],
  index: number,
  sentence: number,
): number {
  const word = rest[index];
  if (word === undefined) return at;
  if (word.gap > 0) {
    for (let skip = 0; skip <= word.gap; skip += 1) {
      const token = tokens[at + skip];
      if (token === undefined || token.sentence !== sentence) return -1;
      const end = follow(tokens, at + skip, rest, index + 1, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && token.sentence === sentence && fits(word, token.text)) {
    const end = follow(tokens, at + 1, rest, index + 1, sentence);
    if (end >= 0) return end;
  }
  return word.optional ? follow(tokens, at, rest, index + 1, sentence) : -1;
}
