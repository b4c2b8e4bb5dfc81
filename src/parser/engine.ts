/**
 * Rules find numbers that may be figures; refiners, in order, say what each is. A refiner never changes a figure in
 * place: it returns a new one, and the engine writes the refiner's name on it, so that every fate explains itself.
 */
import type { Document } from './document.js';
import { addStep, type Fate, type Figure } from './figure.js';
import type { TagSet } from './tag-set.js';

/** No post counts so many; the bound keeps what compares figures with each other linear in the text. */
const MAX_FIGURES = 200;

export interface Rule {
  name: string;
  /** Adds what it finds; the engine numbers them and writes the rule's name on them. */
  find(doc: Document, found: Figure[]): void;
}

type List = readonly Figure[];

export interface Refiner {
  name: string;
  /** Tags without which it changes nothing: the engine leaves it out where the text has none of them. */
  needs?: TagSet;
  /** It changes nothing where no figure has this fate. */
  of?: Fate;
  /** It reads the whole list … */
  refine?(figures: List, doc: Document): List;
  /** … or one figure after another, those of another fate than `of` left out. */
  each?(figure: Figure, doc: Document, figures: List, index: number): Figure;
}

type Written<Field extends keyof Refiner> = NonNullable<Refiner[Field]> | null;

/** All are objects of one kind, in the order in which they refine: what reads objects of many kinds is slow. */
export interface Step {
  name: string;
  needs: Written<'needs'>;
  of: Written<'of'>;
  refine: Written<'refine'>;
  each: Written<'each'>;
}

export function inOrder(refiners: readonly Refiner[]): readonly Step[] {
  return refiners.map(({ name, needs = null, of = null, refine = null, each = null }) => ({
    name,
    needs,
    of,
    refine,
    each,
  }));
}

export function findFigures(doc: Document, rules: readonly Rule[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < rules.length; at += 1) {
    const rule = rules[at]!;
    let place = found.length;
    rule.find(doc, found);
    if (place === found.length) continue;
    const steps = [rule.name];
    for (; place < found.length; place += 1) found[place]!.steps = steps;
  }
  // In the order of the text, of those that begin together the longer first.
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  if (found.length > MAX_FIGURES) found.length = MAX_FIGURES;
  for (let id = 0; id < found.length; id += 1) found[id]!.id = id;
  return found;
}

function anyOf(figures: List, fate: Fate): boolean {
  for (let at = 0; at < figures.length; at += 1) if (figures[at]!.fate === fate) return true;
  return false;
}

export function refineFigures(doc: Document, figures: List, steps: readonly Step[]): List {
  let before = figures;
  for (let at = 0; at < steps.length && before.length > 0; at += 1) {
    const { name, needs, of, refine, each } = steps[at]!;
    if ((of !== null && !anyOf(before, of)) || (needs !== null && !doc.hasAny(needs))) continue;
    if (each !== null) before = refineEach(doc, before, each, of, name);
    else if (refine !== null) before = named(before, refine(before, doc), name);
  }
  return before;
}

function refineEach(
  doc: Document,
  before: List,
  each: NonNullable<Refiner['each']>,
  of: Fate | null,
  name: string,
): List {
  let out: Figure[] | null = null;
  for (let at = 0; at < before.length; at += 1) {
    const figure = before[at]!;
    if (of !== null && figure.fate !== of) continue;
    const after = each(figure, doc, before, at);
    if (after === figure) continue;
    addStep(after, name);
    out ??= before.slice();
    out[at] = after;
  }
  return out ?? before;
}

/** The figures that a refiner changed, with its name on them; the same list if it changed none. */
function named(before: List, after: List, name: string): List {
  if (after === before) return before;
  let changed = after.length !== before.length;
  for (let at = 0; at < after.length; at += 1) {
    const figure = after[at]!;
    if (figure === before[at] || (after.length !== before.length && before.includes(figure))) continue;
    changed = true;
    addStep(figure, name);
  }
  return changed ? after : before;
}
