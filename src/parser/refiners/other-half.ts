/** Numbers that are the other side's half of what was just counted. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { sideBeside } from './coordination.js';

/** "В Россию въехали четыре человека, на Украину – восемь": the other half of what was just counted. */
export function answersBefore(doc: Document, figure: Figure, before: Figure | undefined): boolean {
  return before?.sentence === figure.sentence && before.counted !== null && sideBeside(doc, figure) !== null;
}

/** "Наших – 72, их – 72". */
export function theirsAfterOurs(doc: Document, figure: Figure): Figure['own'] {
  const at = figure.phraseFrom - (doc.tokens[figure.phraseFrom - 1]?.text === '–' ? 2 : 1);
  const theirs = /^(?:их|ихних|їхніх|їх|theirs)$/u.test(doc.tokens[at]?.text ?? '');
  if (!theirs && !/^(?:наших|ours)$/u.test(doc.tokens[at]?.text ?? '')) return null;
  const sentence = doc.sentenceOf(figure.from);
  const words = doc.tokens.slice(sentence.from, sentence.to);
  const both =
    words.some((token) => /^(?:наших|ours)$/u.test(token.text)) &&
    words.some((token) => /^(?:их|ихних|їхніх|їх|theirs)$/u.test(token.text));
  return both ? (theirs ? 'opposite' : 'perspective') : null;
}
