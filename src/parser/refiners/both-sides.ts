/** Numbers that count both sides together. */
import type { Refiner } from '../engine.js';

/** A mediator counts both sides together, and so does whoever names both and no direction. */
export const bothSides: Refiner = {
  name: 'both sides together',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (
        figure.counted === null ||
        figure.counted === 'bodies' ||
        (figure.side !== null && figure.sideBy !== 'view')
      )
        return figure;
      const sentence = doc.sentenceOf(figure.from);
      const ua = doc.speaks(sentence, ['ua.agent', 'ua.of']);
      const ru = doc.speaks(sentence, ['ru.agent', 'ru.of']);
      const mediator = doc.party === 'mediator';
      return mediator || figure.side === null || (ua && ru && figure.frame?.verb === 'held_exchange')
        ? { ...figure, side: 'both' as const, sideBy: 'both' as const }
        : figure;
    }),
};
