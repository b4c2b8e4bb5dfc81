/**
 * Rules find numbers that may be figures; refiners, in order, say what each is. A refiner never changes a figure in
 * place: it returns a new one, and the engine writes the refiner's name on it, so that every fate explains itself.
 */
import type { Document } from './document.js';
import type { Fate, Figure } from './figure.js';
import type { TagSet } from './tag-set.js';

/** No post counts so many; the bound keeps what compares figures with each other linear in the text. */
const MAX_FIGURES = 200;

export interface Rule {
  name: string;
  /** Adds what it finds; the engine numbers them and writes the rule's name on them. */
  find(doc: Document, found: Figure[]): void;
}

interface Refining {
  name: string;
  /** Tags without which it changes nothing: the engine leaves it out where the text has none of them. */
  needs?: TagSet;
  /** It changes nothing where no figure has this fate. */
  of?: Fate;
}

/** Reads the whole list. */
interface ListRefiner extends Refining {
  refine(figures: readonly Figure[], doc: Document): readonly Figure[];
}

/** Reads one figure after another, those of another fate than `of` left out. */
interface EachRefiner extends Refining {
  each(figure: Figure, doc: Document, figures: readonly Figure[], index: number): Figure;
}

export type Refiner = ListRefiner | EachRefiner;

/** So few are sorted faster by hand. */
const FEW = 32;

function standsBehind(a: Figure, b: Figure): boolean {
  return a.from > b.from || (a.from === b.from && a.to < b.to);
}

/** In the order of the text, of those that begin together the longer first. */
function sort(found: Figure[]): void {
  if (found.length > FEW) {
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    return;
  }
  for (let next = 1; next < found.length; next += 1) {
    const figure = found[next]!;
    let at = next;
    for (; at > 0 && standsBehind(found[at - 1]!, figure); at -= 1) found[at] = found[at - 1]!;
    found[at] = figure;
  }
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
  sort(found);
  if (found.length > MAX_FIGURES) found.length = MAX_FIGURES;
  for (let id = 0; id < found.length; id += 1) found[id]!.id = id;
  return found;
}

function anyOf(figures: readonly Figure[], fate: Fate): boolean {
  for (let at = 0; at < figures.length; at += 1) if (figures[at]!.fate === fate) return true;
  return false;
}

export function refineFigures(
  doc: Document,
  figures: readonly Figure[],
  refiners: readonly Refiner[],
): readonly Figure[] {
  let before = figures;
  for (let at = 0; at < refiners.length && before.length > 0; at += 1) {
    const refiner = refiners[at]!;
    const { needs, of } = refiner;
    if ((needs !== undefined && !doc.hasAny(needs)) || (of !== undefined && !anyOf(before, of))) continue;
    before =
      'each' in refiner
        ? refineEach(doc, before, refiner)
        : named(before, refiner.refine(before, doc), refiner.name);
  }
  return before;
}

function refineEach(doc: Document, before: readonly Figure[], refiner: EachRefiner): readonly Figure[] {
  const { name, of } = refiner;
  let out: Figure[] | null = null;
  for (let at = 0; at < before.length; at += 1) {
    const figure = before[at]!;
    if (of !== undefined && figure.fate !== of) continue;
    const after = refiner.each(figure, doc, before, at);
    if (after === figure) continue;
    out ??= before.slice();
    write(after, name);
    out[at] = after;
  }
  return out ?? before;
}

/** The figures that a refiner changed, with its name on them; the same list if it changed none. */
function named(before: readonly Figure[], after: readonly Figure[], name: string): readonly Figure[] {
  if (after === before) return before;
  let changed = after.length !== before.length;
  for (let at = 0; at < after.length; at += 1) {
    const figure = after[at]!;
    if (figure === before[at] || (after.length !== before.length && before.includes(figure))) continue;
    changed = true;
    write(figure, name);
  }
  return changed ? after : before;
}

/** A refiner's new figure has the steps of the one that it was made of. */
function write(figure: Figure, name: string): void {
  figure.steps = [...figure.steps, name];
}
