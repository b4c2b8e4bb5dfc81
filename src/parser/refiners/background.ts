/** What is told of another day, another place, or of what has not happened. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';

/** A word of recalling counts where the sentence begins with it, or where it is a phrase of its own. */
const RECAP_START = 4;

export function isRecap(sentence: Sentence, mark: Mark): boolean {
  return mark.from - sentence.from < RECAP_START || mark.to - mark.from > 1;
}

/** The sentence recalls an earlier transfer. */
export function recalls(doc: Document, sentence: Sentence): boolean {
  return doc.within(sentence.from, sentence.to, 'cue.recap').some((mark) => isRecap(sentence, mark));
}

export const recap: Refiner = {
  name: 'recalls an earlier transfer',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      const sentence = doc.sentenceOf(figure.from);
      if (!recalls(doc, sentence)) return figure;
      return doc.within(sentence.from, sentence.to, 'cue.since', 'cue.to_date').length > 0
        ? figure
        : { ...figure, fate: 'recap' as const };
    }),
};

export const planned: Refiner = {
  name: 'has not happened',
  refine: (figures) =>
    figures.map(
      (figure): Figure =>
        figure.fate === 'open' && figure.frame !== null && (!figure.frame.done || figure.frame.negated)
          ? { ...figure, fate: 'planned' }
          : figure,
    ),
};

/** A formula that an agreement is called by ("обмін 1000 на 1000 триває") is not what was carried out today. */
export const agreedFormula: Refiner = {
  name: 'formula of an agreement',
  refine(figures, doc) {
    const counted = figures.filter(
      (figure) =>
        figure.sideBy !== 'formula' &&
        figure.fate === 'open' &&
        figure.frame !== null &&
        figure.counted !== null &&
        figure.counted !== 'bodies',
    );
    return figures.map((figure) => {
      if (figure.sideBy !== 'formula' || figure.fate !== 'open') return figure;
      const sentence = doc.sentenceOf(figure.from);
      const agreed = doc.within(sentence.from, sentence.to, 'cue.agreed', 'cue.planned').length > 0;
      const smaller = counted.some(
        (other) =>
          !other.narrow && other.value !== figure.value && other.value < figure.value && !other.bracketed,
      );
      const exact = counted.some((other) => other.value === figure.value);
      if (figure.frame !== null && !agreed && !smaller) return figure;
      if (exact && !agreed) return figure;
      return {
        ...figure,
        fate: agreed || figure.frame === null ? ('planned' as const) : ('dropped' as const),
      };
    });
  },
};
