/**
 * Rules find numbers that may be figures; refiners, in order, say what each is. A refiner never changes a figure in
 * place: it returns a new one, and the engine writes the refiner's name on it, so that every fate explains itself.
 */
import type { Document } from './document.js';
import type { Figure } from './figure.js';
import type { TagSet } from './tag-set.js';

/** No post counts so many; the bound keeps what compares figures with each other linear in the text. */
const MAX_FIGURES = 200;

export interface Rule {
  name: string;
  find(doc: Document): Iterable<Omit<Figure, 'id' | 'steps'>>;
}

export interface Refiner {
  name: string;
  /** Tags without which it changes nothing: the engine leaves it out where the text has none of them. */
  needs?: TagSet;
  refine(figures: readonly Figure[], doc: Document): readonly Figure[];
}

/** Every figure is written out in one order of fields: copies of like objects are fast, of unlike ones slow. */
function asFigure(draft: Omit<Figure, 'id' | 'steps'>, id: number, steps: readonly string[]): Figure {
  return {
    id,
    steps,
    fate: draft.fate,
    value: draft.value,
    max: draft.max,
    qualifier: draft.qualifier,
    from: draft.from,
    to: draft.to,
    phraseFrom: draft.phraseFrom,
    phraseTo: draft.phraseTo,
    sentence: draft.sentence,
    noun: draft.noun,
    nounAt: draft.nounAt,
    counted: draft.counted,
    narrow: draft.narrow,
    own: draft.own,
    side: draft.side,
    sideBy: draft.sideBy,
    frame: draft.frame,
    collective: draft.collective,
    whole: draft.whole,
    bracketed: draft.bracketed,
  };
}

interface Found {
  figure: Omit<Figure, 'id' | 'steps'>;
  steps: readonly string[];
}

export function findFigures(doc: Document, rules: readonly Rule[]): Figure[] {
  const found: Found[] = [];
  for (const { name, find } of rules) {
    const steps = [name];
    for (const figure of find(doc)) found.push({ figure, steps });
  }
  found.sort(({ figure: a }, { figure: b }) => a.from - b.from || b.to - a.to);
  return found.slice(0, MAX_FIGURES).map(({ figure, steps }, id) => asFigure(figure, id, steps));
}

export function refineFigures(
  doc: Document,
  figures: readonly Figure[],
  refiners: readonly Refiner[],
): readonly Figure[] {
  let before = figures;
  for (const { name, needs, refine } of refiners) {
    if (before.length === 0) break;
    if (needs === undefined || doc.hasAny(needs)) before = named(before, refine(before, doc), name);
  }
  return before;
}

/** The figures that a refiner changed, with its name on them; the same list if it changed none. */
function named(before: readonly Figure[], after: readonly Figure[], name: string): readonly Figure[] {
  if (after === before) return before;
  if (after.length !== before.length)
    return after.map((figure) => (before.includes(figure) ? figure : stepped(figure, name)));
  let out: Figure[] | null = null;
  for (let at = 0; at < after.length; at += 1) {
    const figure = after[at]!;
    if (figure === before[at]) continue;
    out ??= [...before];
    out[at] = stepped(figure, name);
  }
  return out ?? before;
}

function stepped(figure: Figure, name: string): Figure {
  return asFigure(figure, figure.id, [...figure.steps, name]);
}
