/** A total and what came back for it: "13 тысяч тел вернули Киеву, обратно получено 240" counts both over the same time. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';

const OF_A_DAY = tags('cue.today', 'cue.yesterday');
const ANSWERS = tags('cue.in_return', 'own.to', 'foe.to', 'foe.from', 'verb.get');

function namesDay(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    doc.speaks(sentence, OF_A_DAY) ||
    doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to)
  );
}

function answers(doc: Document, total: Figure, figure: Figure): boolean {
  if (figure.counted !== total.counted || figure.side === total.side || figure.value >= total.value)
    return false;
  if (figure.sentence === total.sentence)
    return (
      figure.frame?.from === total.frame?.from || doc.within(total.phraseTo, figure.from, ANSWERS).length > 0
    );
  return figure.sentence === total.sentence + 1 && doc.speaks(doc.sentenceOf(figure.from), ANSWERS);
}

export const answersTotal: Refiner = {
  name: 'answers a total',
  refine(figures, doc) {
    if (!figures.some((figure) => figure.fate === 'cumulative' && figure.counted === 'bodies'))
      return figures;
    return figures.map((figure, index) => {
      const before = figures[index - 1];
      if (figure.fate !== 'open' || before?.fate !== 'cumulative' || figure.counted !== 'bodies')
        return figure;
      return answers(doc, before, figure) && !namesDay(doc, figure)
        ? { ...figure, fate: 'cumulative' as const }
        : figure;
    });
  },
};
