/**
 * The language that phrasings are written in.
 *
 * A pattern is words divided by spaces: `слово` as it stands, `слов*` any ending, `а|б*` either, `слово?` may be absent,
 * `..3` up to three words of the same sentence between, `!на|о` in front: not after one of these words, `верну{л,ла}` a
 * stem with each of its endings. Each pattern is tried only where its first word stands.
 */

/** A word of a pattern. */
export interface Slot {
  /** What it was read from, without the mark that it may be absent. */
  source: string;
  exact: ReadonlySet<string>;
  stems: readonly string[];
  optional: boolean;
  gap: number;
}

export interface Pattern {
  first: Slot;
  rest: readonly Slot[];
  notAfter: Slot | null;
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

function compileSlot(written: string): Slot {
  if (written.startsWith('..')) {
    return { source: written, exact: new Set(), stems: [], optional: true, gap: Number(written.slice(2)) };
  }
  const optional = written.length > 1 && written.endsWith('?');
  const source = optional ? written.slice(0, -1) : written;
  const forms = source.split('|').flatMap(inflect);
  return {
    source,
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    optional,
    gap: 0,
  };
}

/** Patterns divided by `;` or line ends. */
export function compilePatterns(lines: string): Pattern[] {
  return lines.split(/[;\n]/u).flatMap((line) => {
    const parts = line.trim().split(/\s+/u).filter(Boolean);
    const notAfter = parts[0]?.startsWith('!') === true ? compileSlot(parts.shift()!.slice(1)) : null;
    const [first, ...rest] = parts.map(compileSlot);
    return first === undefined ? [] : [{ first, rest, notAfter }];
  });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
