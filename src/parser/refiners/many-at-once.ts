/** More than a single day ever brought of those who come outside the exchanges, and of children. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';

/** Words between children and the verb that brings them back. */
const NEAR_VERB = 12;
/** No single day brought so many children home. */
const MANY_CHILDREN = 100;

export const OUTSIDE = tags('cue.outside');

/** "Крім обмінів вдалося повернути 536 людей": no single day brought so many beside an exchange. */
export function isManyBeyond(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return (
    doc.speaks(sentence, OUTSIDE) &&
    figure.value >= MANY_CHILDREN &&
    figure.counted !== null &&
    figure.counted !== 'bodies' &&
    figure.sideBy !== 'formula' &&
    figure.frame?.done === true &&
    !doc.speaks(sentence, 'cue.today') &&
    doc.within(sentence.from, figure.from, OUTSIDE).length > 0
  );
}

export function isManyChildren(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return (
    figure.noun === 'noun.child' &&
    figure.value >= MANY_CHILDREN &&
    figure.frame?.done === true &&
    figure.frame.distance <= NEAR_VERB &&
    doc.within(figure.from, Math.min(sentence.to, figure.phraseTo + 4), 'cue.deported').length === 0
  );
}
