/** What is said behind a noun of who those are. */
import type { Document } from '../document.js';
import { nounAt } from './nouns.js';

/** "восемь граждан России – жителей Курской области". */
export function explainedAsCivilians(doc: Document, from: number, sentence: number | undefined): boolean {
  for (let at = from; at < Math.min(from + 4, doc.tokens.length); at += 1) {
    const token = doc.tokens[at]!;
    if (token.sentence !== sentence) return false;
    if (token.text === '–' || token.text === ',') {
      const next = nounAt(doc, at + 1);
      return next?.noun === 'noun.civilian';
    }
  }
  return false;
}

/** "157 россиян (военные)". */
export function bracketedSoldiers(doc: Document, at: number): boolean {
  return (
    doc.tokens[at]?.text === '(' &&
    nounAt(doc, at + 1)?.noun === 'noun.military' &&
    doc.tokens[at + 2]?.text === ')'
  );
}

/** "three people from the State Special Transport Service", "12 воїнів із Нацгвардії". */
export function fromUnit(doc: Document, at: number): boolean {
  return (
    /^(?:from|з|із|зі|из)$/u.test(doc.tokens[at]?.text ?? '') &&
    doc.within(at, Math.min(doc.tokens.length, at + 5), 'cue.unit').length > 0
  );
}
