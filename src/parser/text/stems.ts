/** The beginnings of words, each kept once; those that weights name have a number, so that a worth is one step away. */
export interface Stem {
  readonly text: string;
  /** 0 if no weights name it. */
  number: number;
}

const stems = new Map<string, Stem>();
let numbered = 0;

export function stemOf(text: string): Stem {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const stem = { text, number: 0 };
  stems.set(text, stem);
  return stem;
}

/** For weights that name it. */
export function numberOfStem(text: string): number {
  const stem = stemOf(text);
  if (stem.number === 0) {
    numbered += 1;
    stem.number = numbered;
  }
  return stem.number;
}

/** Those that texts brought; named ones stay. */
export function forgetStems(): void {
  for (const [text, stem] of stems) if (stem.number === 0) stems.delete(text);
}
