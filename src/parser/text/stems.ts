/** The beginnings of words, each with a number, so that what it is worth is one step away. */
const numbers = new Map<string, number>();
const texts = new Map<number, string>();
/** What weights name: no text makes them forgotten. */
const named = new Set<number>();
/** Never given twice: a text that is still being read may hold one that is forgotten. */
let last = 0;

export function stemOf(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(text, last);
  texts.set(last, text);
  return last;
}

/** For weights that name it. */
export function namedStem(text: string): number {
  const stem = stemOf(text);
  named.add(stem);
  return stem;
}

export function textOfStem(stem: number): string {
  return texts.get(stem) ?? '';
}

/** Those that texts brought; named ones stay. */
export function forgetStems(): void {
  for (const [text, stem] of numbers) {
    if (named.has(stem)) continue;
    numbers.delete(text);
    texts.delete(stem);
  }
}
