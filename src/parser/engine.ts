/**
 * Rules find numbers that may be figures; refiners, in order, say what each is. A refiner never changes a figure in
 * place: it returns a new one, and the engine writes the refiner's name on it, so that every fate explains itself.
 */
import type { Document } from './document.js';
import type { Figure } from './figure.js';

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
  return found.map((figure, id) => ({ ...figure, id }));
}

export function refineFigures(
  doc: Document,
  figures: readonly Figure[],
  refiners: readonly Refiner[],
): readonly Figure[] {
  return refiners.reduce<readonly Figure[]>((before, refiner) => {
    const known = new Set(before);
    return refiner
      .refine(before, doc)
      .map((figure) => (known.has(figure) ? figure : { ...figure, steps: [...figure.steps, refiner.name] }));
  }, figures);
}
