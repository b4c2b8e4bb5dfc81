/** People who came beyond the exchange formula. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';

/** "31 were handed over as a gesture of goodwill, and Ukraine answered with 15": both are meant. */
function leadsTo(doc: Document, before: Figure, mark: Mark): boolean {
  return (
    before.frame !== null &&
    before.frame.from >= before.phraseTo &&
    before.frame.to <= mark.from &&
    !doc.tokens
      .slice(before.phraseTo, mark.from)
      .some((token) => /^(?:[,;:–(]|and|и|і|та|й|а)$/u.test(token.text))
  );
}

/** "На волю вийшли 9 048. Поза обмінами повернуто ще 403": beside a total, and not today's. */
function afterTotal(
  figures: readonly Figure[],
  outside: ReadonlySet<number>,
  doc: Document,
): readonly Figure[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const total = before?.fate === 'cumulative' && figure.sentence - before.sentence <= 1;
    return outside.has(figure.id) && total && !doc.speaks(doc.sentenceOf(figure.from), 'cue.today')
      ? withFate(figure, 'cumulative')
      : figure;
  });
}

export const outsideFormula: Refiner = {
  name: 'beyond the exchange formula',
  needs: tags('cue.outside'),
  refine(figures, doc) {
    const outside = new Set<number>();
    for (const sentence of doc.sentences) {
      if (!doc.speaks(sentence, 'cue.outside')) continue;
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
        const told = after.length === 0 || (before !== undefined && leadsTo(doc, before, mark));
        for (const figure of told && before !== undefined ? [before, ...after] : after)
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
    if (!others) return afterTotal(figures, outside, doc);
    return figures.map((figure) => (outside.has(figure.id) ? withFate(figure, 'outside') : figure));
  },
};
