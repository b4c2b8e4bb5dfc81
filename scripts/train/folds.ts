/** Posts by who wrote them: a writer's habits in both halves would make a check too kind. */
import type { CorpusLine } from '../../test/corpus/read.js';

const FOLDS = 6;

/** The part of an id before its first hyphen. */
export function writerOf({ id }: CorpusLine): string {
  return id.split('-')[0]!;
}

/** Groups of writers with about as many posts each; the same posts give the same groups. */
export function foldsOf(lines: readonly CorpusLine[]): string[][] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(writerOf(line), (counts.get(writerOf(line)) ?? 0) + 1);
  const folds = Array.from({ length: FOLDS }, () => ({ writers: [] as string[], posts: 0 }));
  for (const [writer, posts] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => (fold.posts < least.posts ? fold : least));
    smallest.writers.push(writer);
    smallest.posts += posts;
  }
  return folds.map((fold) => fold.writers);
}
