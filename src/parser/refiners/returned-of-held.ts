/** Who returned, told beside those still held. */
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import { tags } from '../tag-set.js';

const TODAY_OR_YESTERDAY = tags('cue.today', 'cue.yesterday');

/** "28 000 утримують. Повернути вдалося 147": beside those still held, all who ever returned, unless a day is named. */
export const returnedOfHeld: Refiner = {
  name: 'returned of those held',
  of: 'held',
  refine(figures, doc) {
    let held: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate === 'held') held = figure;
      if (
        held === null ||
        figure.sentence - held.sentence > 2 ||
        figure.fate !== 'open' ||
        figure.frame === null ||
        figure.counted === null ||
        figure.counted === 'bodies'
      )
        return figure;
      const sentence = doc.sentenceOf(figure.from);
      const dated = doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to);
      return dated || doc.speaks(sentence, TODAY_OR_YESTERDAY) ? figure : withFate(figure, 'cumulative');
    });
  },
};
