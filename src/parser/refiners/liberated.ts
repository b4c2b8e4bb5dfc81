/** Verbs that are said of captives alone. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { anyWord, beginnings } from '../text/find-words.js';

const LIBERATES = beginnings('визвол вызвол');

/** "визволили 106 воїнів": soldiers are liberated from captivity alone. */
export function areLiberated(doc: Document, figure: Figure): boolean {
  const frame = figure.frame;
  return (
    frame !== null &&
    figure.counted === 'military' &&
    figure.value > 1 &&
    anyWord(doc.tokens, frame.from, frame.to, LIBERATES)
  );
}

/** "десятеро цивільних – вільні": only who was held is set free. */
export function saysFree(doc: Document, figure: Figure): boolean {
  const frame = figure.frame;
  return (
    frame !== null &&
    doc.tokens
      .slice(frame.from, frame.to)
      .some((token) =>
        /^(?:вільн\p{L}*|вол[юіея]|свобод\p{L}*|свободн\p{L}*|невол\p{L}*|free|freedom)$/u.test(token.text),
      )
  );
}
