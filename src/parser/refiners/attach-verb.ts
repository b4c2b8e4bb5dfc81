/** On which verb a number hangs. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { copyOf, type Figure, type Frame } from '../figure.js';
import { tags } from '../tag-set.js';
import { endings, isWord } from '../text/find-words.js';
import { doesOtherwise } from './false-verbs.js';
import { reported, sharedVerb } from './lent-verbs.js';
import { frameFor, VERBS, verbsOf } from './verbs.js';

const VERBS_OR_FREED = tags(VERBS, 'adj.freed');

const OF_ONE = endings('увся лся шов шел їхав ехал був был илась алась илася алася');

/** "він повернувся": a verb in the singular has one subject. */
function isSingular(doc: Document, figure: Figure, frame: Frame): boolean {
  if ((frame.verb !== 'come' && frame.verb !== 'home') || figure.value % 10 === 1) return false;
  return isWord(doc.tokens, frame.from, OF_ONE);
}

export const attachVerb: Refiner = {
  name: 'nearest transfer verb',
  needs: VERBS_OR_FREED,
  of: 'open',
  refine(figures, doc) {
    const out = figures.slice();
    let before: Figure | null = null;
    for (let at = 0; at < out.length; at += 1) {
      const figure = out[at]!;
      if (figure.fate !== 'open') continue;
      const sentence = doc.sentenceOf(figure.from);
      const verbs = verbsOf(doc, sentence);
      if (doesOtherwise(doc, figure)) continue;
      const nearest =
        verbs.length === 0 ? null : frameFor(doc, sentence, doc.costsOf(sentence), verbs, figure);
      const frame = sharedVerb(doc, before, figure, nearest) ?? nearest ?? reported(doc, figure);
      before = figure;
      if (frame === null || isSingular(doc, figure, frame)) continue;
      before = copyOf(figure);
      before.frame = frame;
      out[at] = before;
    }
    return out;
  },
};
