/** Numbers that count both sides together. */
import type { Refiner } from '../engine.js';
import { tags } from '../tag-set.js';

const UA = tags('ua.agent', 'ua.of');
const RU = tags('ru.agent', 'ru.of');

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
      const ua = doc.speaks(sentence, UA);
      const ru = doc.speaks(sentence, RU);
      const mediator = doc.party === 'mediator';
      return mediator || figure.side === null || (ua && ru && figure.frame?.verb === 'held_exchange')
        ? { ...figure, side: 'both' as const, sideBy: 'both' as const }
        : figure;
    }),
};
