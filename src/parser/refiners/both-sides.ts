/** Numbers that count both sides together. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure } from '../figure.js';
import { tags } from '../tag-set.js';

const UA = tags('ua.agent', 'ua.of');
const RU = tags('ru.agent', 'ru.of');
const UA_NAMED = tags('ua.agent', 'ua.of', 'ua.to', 'ua.from');
const RU_NAMED = tags('ru.agent', 'ru.of', 'ru.to', 'ru.from');

/** A mediator counts both sides together, and so does whoever names both and no direction. */
export const bothSides: Refiner = {
  name: 'both sides together',
  each(figure, doc) {
    if (
      figure.counted === null ||
      figure.counted === 'bodies' ||
      (figure.side !== null && figure.sideBy !== 'view')
    )
      return figure;
    return isOfBoth(doc, figure) ? changed(figure, { side: 'both', sideBy: 'both' }) : figure;
  },
};

function isOfBoth(doc: Document, figure: Figure): boolean {
  if (doc.party === 'mediator') return true;
  if (figure.side === null && doc.hasAny(UA_NAMED) && doc.hasAny(RU_NAMED)) return true;
  if (figure.frame?.verb !== 'held_exchange') return false;
  const sentence = doc.sentenceOf(figure.from);
  return doc.speaks(sentence, UA) && doc.speaks(sentence, RU);
}
