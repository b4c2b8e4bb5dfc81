/** Parts of a whole, people beyond the formula, and which number stands for a side. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';

/** "15 из них", "59 із них": the cue directly after the number. */
const AFTER = 3;

export const outsideFormula: Refiner = {
  name: 'beyond the exchange formula',
  refine(figures, doc) {
    const outside = new Set<number>();
    for (const sentence of doc.sentences) {
      const marks = doc.within(sentence.from, sentence.to, 'cue.outside');
      if (marks.length === 0) continue;
      const here = figures.filter(
        (figure) =>
          figure.fate === 'open' &&
          figure.sideBy !== 'formula' &&
          figure.from >= sentence.from &&
          figure.to <= sentence.to,
      );
      for (const mark of marks) {
        const after = here.filter((figure) => figure.from >= mark.to);
        const before = here.findLast((figure) => figure.to <= mark.from);
        for (const figure of after.length > 0 ? after : before === undefined ? [] : [before])
          outside.add(figure.id);
      }
    }
    const others = figures.some(
      (figure) =>
        figure.fate === 'open' &&
        !outside.has(figure.id) &&
        figure.counted !== null &&
        figure.counted !== 'bodies' &&
        figure.frame !== null,
    );
    if (!others) return figures;
    return figures.map((figure) =>
      outside.has(figure.id) ? { ...figure, fate: 'outside' as const } : figure,
    );
  },
};

/** A part is still told when it is the civilians, or the military of people that nobody split. */
function mayStand(figure: Figure): boolean {
  return (
    !figure.narrow &&
    figure.noun !== 'noun.child' &&
    (figure.counted === 'civilians' || figure.counted === 'military')
  );
}

function isPart(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  for (const mark of doc.within(figure.to, Math.min(sentence.to, figure.phraseTo + AFTER), 'cue.part')) {
    if (mark.from <= figure.phraseTo + 1) return true;
  }
  return doc.within(sentence.from, figure.from, 'cue.part').length > 0;
}

export const partOfWhole: Refiner = {
  name: 'part of a whole',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (figure.fate !== 'open' || figure.counted === null || figure.sideBy === 'formula') return figure;
      const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
      const ofWhole = /^(?:из|зі|із|серед|среди|among)$/u.test(before);
      if (ofWhole) return { ...figure, fate: 'part' as const };
      if (!isPart(doc, figure)) return figure;
      return mayStand(figure) && figure.frame !== null
        ? { ...figure, narrow: false }
        : { ...figure, fate: 'part' as const };
    }),
};

export const needsTransfer: Refiner = {
  name: 'no transfer in its sentence',
  refine: (figures) =>
    figures.map((figure) =>
      figure.fate === 'open' && (figure.frame === null || figure.counted === null)
        ? { ...figure, fate: 'dropped' as const }
        : figure,
    ),
};

/** One number for a side and kind: the first, unless a later one says that it is the whole. */
export const onePerSide: Refiner = {
  name: 'one number for a side',
  refine(figures) {
    const chosen = new Map<string, Figure>();
    const fates = new Map<number, Figure['fate']>();
    const open = figures.filter((figure) => figure.fate === 'open' && figure.side !== null);
    for (const figure of open.filter((candidate) => !candidate.narrow)) {
      const key = `${figure.side}.${figure.counted}`;
      const before = chosen.get(key);
      if (before === undefined) chosen.set(key, figure);
      else if (figure.whole && figure.value > before.value) {
        fates.set(before.id, 'part');
        chosen.set(key, figure);
      } else fates.set(figure.id, 'part');
    }
    for (const figure of open.filter((candidate) => candidate.narrow)) {
      const key = `${figure.side}.${figure.counted}`;
      const rivals = open.filter(
        (other) =>
          other.id !== figure.id &&
          other.side === figure.side &&
          other.counted !== 'bodies' &&
          other.counted !== 'civilians',
      );
      if (chosen.has(key) || rivals.length > 0) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      return { ...figure, fate: fates.get(figure.id) ?? (figure.side === null ? 'dropped' : 'figure') };
    });
  },
};
