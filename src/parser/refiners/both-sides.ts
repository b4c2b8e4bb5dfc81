/** Numbers that count both sides together. */
import type { Refiner } from '../engine.js';
import { changed } from '../figure.js';
import { tags } from '../tag-set.js';

const UA = tags('ua.agent', 'ua.of');
const RU = tags('ru.agent', 'ru.of');
const UA_NAMED = tags('ua.agent', 'ua.of', 'ua.to', 'ua.from');
const RU_NAMED = tags('ru.agent', 'ru.of', 'ru.to', 'ru.from');

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
      const guessed = figure.side === null && (mediator || (doc.hasAny(UA_NAMED) && doc.hasAny(RU_NAMED)));
      return mediator || guessed || (ua && ru && figure.frame?.verb === 'held_exchange')
        ? changed(figure, { side: 'both', sideBy: 'both' })
        : figure;
    }),
};
