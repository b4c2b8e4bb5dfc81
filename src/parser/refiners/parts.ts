/** Parts of a whole, people beyond the formula, and which number stands for a side. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';

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

/** "59 із них" (no comma), or anything that a "серед них" of the same sentence opens. */
function isPart(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const end = Math.max(figure.phraseTo, figure.to);
  for (let at = figure.to; at <= end; at += 1) {
    if (doc.at(at).some((mark) => mark.tag === 'cue.part' && mark.from === at && mark.to <= sentence.to)) return true;
    if (doc.tokens[at]?.kind === 'mark') break;
  }
  return doc.within(sentence.from, figure.from, 'cue.part').length > 0 || doc.within(sentence.from, sentence.to, 'cue.among').length > 0;
}

/** "5 офіцерів, 17 військовослужбовців": in a row with a rank the others are the rest. */
function besideRank(figures: readonly Figure[], index: number): boolean {
  const figure = figures[index]!;
  return [figures[index - 1], figures[index + 1]].some(
    (other) => other?.noun === 'noun.rank' && other.sentence === figure.sentence && gap(figure, other) <= 2,
  );
}

function gap(a: Figure, b: Figure): number {
  return a.from < b.from ? b.phraseFrom - Math.max(a.phraseTo, a.to) : a.phraseFrom - Math.max(b.phraseTo, b.to);
}

export const partOfWhole: Refiner = {
  name: 'part of a whole',
  refine: (figures, doc) =>
    figures.map((figure, index) => {
      if (figure.fate !== 'open' || figure.counted === null || figure.sideBy === 'formula') return figure;
      if (figure.counted === 'military' && figure.noun !== 'noun.rank' && besideRank(figures, index)) return { ...figure, fate: 'part' as const };
      const before = doc.tokens[figure.phraseFrom - 1]?.text ?? '';
      const ofWhole = /^(?:из|зі|із|серед|среди|among)$/u.test(before);
      if (ofWhole) return { ...figure, fate: 'part' as const };
      if (!isPart(doc, figure)) return figure;
      return mayStand(figure) && figure.frame !== null
        ? { ...figure, narrow: false }
        : { ...figure, fate: 'part' as const };
    }),
};

/** "Усього це 76 людей", "Двоє – цивільні", "Нам натомість: 8 цивільних": goes on counting those of the sentence before. */
function goesOn(doc: Document, figure: Figure, before: Figure | undefined): boolean {
  if (before === undefined || figure.counted === null || figure.counted === 'bodies') return false;
  const sentence = doc.sentenceOf(figure.from);
  if (figure.noun === 'noun.civilian' || figure.whole) return true;
  const sum = doc.within(sentence.from, figure.from, 'cue.total').length > 0;
  return (sum && figure.counted === 'people') || doc.within(sentence.from, figure.from, 'cue.in_return').length > 0;
}

export const needsTransfer: Refiner = {
  name: 'no transfer in its sentence',
  refine(figures, doc) {
    let before: Figure | undefined;
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      if (figure.frame !== null && figure.counted !== null) {
        before = figure;
        return figure;
      }
      if (!figure.bracketed && goesOn(doc, figure, before)) return { ...figure, frame: { ...before!.frame!, verb: 'list' as const } };
      return { ...figure, fate: 'dropped' as const };
    });
  },
};

/** Cannot be the whole: some part of the same side is larger. */
function belowParts(figure: Figure, parts: readonly Figure[]): boolean {
  return parts.some((part) => part.side === figure.side && part.counted === figure.counted && part.value > figure.value && part.noun !== 'noun.rank');
}

/** One number for a side and kind: the first, unless a later one says that it is the whole. */
export const onePerSide: Refiner = {
  name: 'one number for a side',
  refine(figures) {
    const chosen = new Map<string, Figure>();
    const fates = new Map<number, Figure['fate']>();
    const told = (figure: Figure) =>
      figure.sideBy === 'formula' &&
      figures.some((other) => other.fate === 'open' && other.sideBy !== 'formula' && other.side === figure.side && other.value === figure.value && !other.narrow);
    for (const figure of figures) if (figure.fate === 'open' && told(figure)) fates.set(figure.id, 'part');
    const open = figures.filter((figure) => figure.fate === 'open' && figure.side !== null && !fates.has(figure.id));
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
      if (chosen.has(key) || rivals.length > 0) fates.set(figure.id, 'part');
      else chosen.set(key, figure);
    }
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      return { ...figure, fate: fates.get(figure.id) ?? (figure.side === null ? 'dropped' : 'figure') };
    });
  },
};
