/** What the very verb says of who acts and whither. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';

/** "Украина вернула 78 тел": of bodies, who returns them gives them; unless it is the writer's own side that brings them home. */
export function gaveBack(doc: Document, figure: Figure): boolean {
  const verb = doc.tokens[figure.frame?.from ?? -1]?.text ?? '';
  return /^(?:верн|возврат|поверн|return)/u.test(verb);
}

/** "Украинская сторона отпустила двоих": the other side lets go whom it held. */
export function letGo(doc: Document, figure: Figure): boolean {
  return /^(?:отпусти|выпусти|відпусти|випусти|released)/u.test(
    doc.tokens[figure.frame?.from ?? -1]?.text ?? '',
  );
}

/** "передано", "віддано": a form that no nominative is the subject of. */
export function isImpersonal(doc: Document, figure: Figure): boolean {
  return doc.language === 'uk' && /(?:но|то)$/u.test(doc.tokens[figure.frame?.from ?? -1]?.text ?? '');
}
