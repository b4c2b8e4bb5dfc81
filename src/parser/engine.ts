/**
 * Rules find numbers that may be figures; refiners, in order, say what each is. A refiner never changes a figure in
 * place: it returns a new one, and the engine writes the refiner's name on it, so that every fate explains itself.
 */
import type { Document } from './document.js';
import type { Figure } from './figure.js';

/** No post counts so many; the bound keeps what compares figures with each other linear in the text. */
const MAX_FIGURES = 200;

export interface Rule {
  name: string;
  find(doc: Document): Iterable<Omit<Figure, 'id' | 'steps'>>;
}

export interface Refiner {
  name: string;
  refine(figures: readonly Figure[], doc: Document): readonly Figure[];
}

export function findFigures(doc: Document, rules: readonly Rule[]): Figure[] {
  const found: Omit<Figure, 'id'>[] = [];
  for (const rule of rules)
    for (const figure of rule.find(doc)) found.push({ ...figure, steps: [rule.name] });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.slice(0, MAX_FIGURES).map((figure, id) => ({ ...figure, id }));
}

export function refineFigures(
  doc: Document,
  figures: readonly Figure[],
  refiners: readonly Refiner[],
): readonly Figure[] {
  let before = figures;
  for (const refiner of refiners) {
    if (before.length === 0) break;
    const after = refiner.refine(before, doc);
    if (after === before) continue;
    const aligned = after.length === before.length;
    const known = aligned ? null : new Set(before);
    const old = before;
    before = after.map((figure, at) =>
      (aligned ? old[at] === figure : known!.has(figure))
        ? figure
        : { ...figure, steps: [...figure.steps, refiner.name] },
    );
  }
  return before;
}
