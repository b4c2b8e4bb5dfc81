/** Which of several numbers stands for a side. */
import type { Refiner } from '../engine.js';
import { changed, type Figure } from '../figure.js';

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

/** One number for a side and kind: the first, unless a later one says that it is the whole. */
export const onePerSide: Refiner = {
  name: 'one number for a side',
  of: 'open',
  refine(figures, doc) {
    const chosen = new Map<string, Figure>();
    const fates = new Map<number, Figure['fate']>();
    const told = (figure: Figure) =>
      figure.sideBy === 'formula' &&
      figures.some(
        (other) =>
          other.fate === 'open' &&
          other.sideBy !== 'formula' &&
          other.side === figure.side &&
          other.value === figure.value &&
          !other.narrow,
      );
    for (const figure of figures) if (figure.fate === 'open' && told(figure)) fates.set(figure.id, 'part');
    const open = figures.filter(
      (figure) => figure.fate === 'open' && figure.side !== null && !fates.has(figure.id),
    );
    const narrow = open.filter((figure) => figure.narrow);
    for (const figure of open.filter((candidate) => !candidate.narrow)) {
      const key = `${figure.side}.${figure.counted}`;
      const before = chosen.get(key);
      if (before !== undefined && figure.whole && figure.value > before.value) {
        fates.set(before.id, 'part');
        chosen.set(key, figure);
      } else if (before !== undefined || belowParts(figure, narrow)) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    for (const figure of [...chosen.values()]) {
      const military = chosen.get(`${figure.side}.military`);
      if (figure.counted === 'people' && isBelow(figure, military)) {
        fates.set(figure.id, 'part');
        chosen.delete(`${figure.side}.people`);
      }
    }
    for (const figure of chosen.values()) {
      const people = chosen.get(`${figure.side}.people`);
      if (
        figure.counted !== 'military' ||
        people === undefined ||
        people.sideBy === 'formula' ||
        people.value <= figure.value
      )
        continue;
      const civilians = chosen.get(`${figure.side}.civilians`)?.value ?? 0;
      const sentence = doc.sentenceOf(figure.from);
      const reach = doc.within(sentence.from, figure.from, 'cue.part').length > 0 ? 2 : 1;
      const close = Math.abs(figure.sentence - people.sentence) <= reach && figure.qualifier === null;
      if (figure.value + civilians !== people.value && !close) {
        fates.set(figure.id, 'part');
        chosen.delete(`${figure.side}.military`);
      }
    }
    for (const figure of narrow) {
      const rivals = figures.filter(
        (other) =>
          other.id !== figure.id &&
          (other.fate === 'open' || other.fate === 'part') &&
          other.side === figure.side &&
          (other.counted === 'people' || other.counted === 'military') &&
          other.value !== figure.value,
      );
      const key = `${figure.side}.${figure.counted}`;
      const onlyWomen =
        figure.noun === 'noun.woman' &&
        rivals.every((other) => other.value < figure.value && other.noun !== 'noun.man');
      if (chosen.has(key) || (rivals.length > 0 && !onlyWomen)) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      return changed(figure, { fate: fates.get(figure.id) ?? (figure.side === null ? 'dropped' : 'figure') });
    });
  },
};
