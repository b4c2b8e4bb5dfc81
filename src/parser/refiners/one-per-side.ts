/** Which of several numbers stands for a side. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import { tags } from '../tag-set.js';

const PART = tags('cue.part');

/** Cannot be the whole: some part of the same side is larger. */
function belowParts(figure: Figure, parts: readonly Figure[]): boolean {
  return parts.some(
    (part) =>
      part.side === figure.side &&
      part.counted === figure.counted &&
      part.value > figure.value &&
      part.noun !== 'noun.rank',
  );
}

/** "82 – ЗСУ" after 140 defenders: people listed without a verb are no whole when the military alone are more. */
function isBelow(people: Figure, military: Figure | undefined): boolean {
  return (
    military !== undefined &&
    (people.frame?.verb === 'list' ||
      people.bracketed ||
      people.nounAt < people.to ||
      people.sideBy === 'formula') &&
    military.sideBy !== 'formula' &&
    people.from > military.from &&
    people.value < military.value
  );
}

/** At most one figure for each side and kind. */
class Chosen {
  readonly all: Figure[] = [];

  of(side: Figure['side'], counted: Figure['counted']): Figure | undefined {
    for (let at = 0; at < this.all.length; at += 1) {
      const figure = this.all[at]!;
      if (figure.side === side && figure.counted === counted) return figure;
    }
    return undefined;
  }

  /** In the place of `before`, if there is one of its side and kind. */
  choose(figure: Figure, before?: Figure): void {
    this.all[before === undefined ? this.all.length : this.all.indexOf(before)] = figure;
  }

  drop(figure: Figure): void {
    this.all.splice(this.all.indexOf(figure), 1);
  }
}

/** A formula that a number of the same side repeats. */
function isRepeated(figure: Figure, figures: readonly Figure[]): boolean {
  return (
    figure.sideBy === 'formula' &&
    figures.some(
      (other) =>
        other.fate === 'open' &&
        other.sideBy !== 'formula' &&
        other.side === figure.side &&
        other.value === figure.value &&
        !other.narrow,
    )
  );
}

/** The military beside more people of the same side: a part, but for the rest that is told close by. */
function isPartOfPeople(doc: Document, figure: Figure, chosen: Chosen): boolean {
  const people = chosen.of(figure.side, 'people');
  if (people === undefined || people.sideBy === 'formula' || people.value <= figure.value) return false;
  const civilians = chosen.of(figure.side, 'civilians')?.value ?? 0;
  if (figure.value + civilians === people.value) return false;
  const sentence = doc.sentenceOf(figure.from);
  const reach = doc.within(sentence.from, figure.from, PART).length > 0 ? 2 : 1;
  return Math.abs(figure.sentence - people.sentence) > reach || figure.qualifier !== null;
}

/** Other numbers of people that a part of them could belong to; women alone may be all. */
function hasRivals(figure: Figure, figures: readonly Figure[]): boolean {
  const rivals = figures.filter(
    (other) =>
      other.id !== figure.id &&
      (other.fate === 'open' || other.fate === 'part') &&
      other.side === figure.side &&
      (other.counted === 'people' || other.counted === 'military') &&
      other.value !== figure.value,
  );
  const onlyWomen =
    figure.noun === 'noun.woman' &&
    rivals.every((other) => other.value < figure.value && other.noun !== 'noun.man');
  return rivals.length > 0 && !onlyWomen;
}

/** One number for a side and kind: the first, unless a later one says that it is the whole. */
function choose(doc: Document, figures: readonly Figure[]): Chosen {
  const chosen = new Chosen();
  const wide: Figure[] = [];
  const narrow: Figure[] = [];
  for (const figure of figures)
    if (figure.fate === 'open' && figure.side !== null && !isRepeated(figure, figures))
      (figure.narrow ? narrow : wide).push(figure);
  for (const figure of wide) {
    const before = chosen.of(figure.side, figure.counted);
    const replaces =
      before === undefined ? !belowParts(figure, narrow) : figure.whole && figure.value > before.value;
    if (replaces) chosen.choose(figure, before);
  }
  for (const figure of chosen.all.slice())
    if (figure.counted === 'people' && isBelow(figure, chosen.of(figure.side, 'military')))
      chosen.drop(figure);
  for (const figure of chosen.all.slice())
    if (figure.counted === 'military' && isPartOfPeople(doc, figure, chosen)) chosen.drop(figure);
  for (const figure of narrow)
    if (chosen.of(figure.side, figure.counted) === undefined && !hasRivals(figure, figures))
      chosen.choose(figure);
  return chosen;
}

export const onePerSide: Refiner = {
  name: 'one number for a side',
  of: 'open',
  refine(figures, doc) {
    const { all } = choose(doc, figures);
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      if (all.includes(figure)) return withFate(figure, 'figure');
      return withFate(figure, figure.side === null && !isRepeated(figure, figures) ? 'dropped' : 'part');
    });
  },
};
