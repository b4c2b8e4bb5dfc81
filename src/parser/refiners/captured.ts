/** Who was taken prisoner is no one who came back. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { distance, isAside } from './verbs.js';

const CAPTURE = tags('cue.captured', 'cue.ever_captured');

/** "взятых в плен", "captured in Kursk region have been returned": a participle says who they are, not what happened. */
function tellsWho(doc: Document, figure: Figure, mark: Mark): boolean {
  const text = doc.tokens[mark.from]!.text;
  // "на свободі опинилися": the same word of the other end of captivity.
  if (figure.frame?.verb === 'home' && figure.frame.to === mark.from) return true;
  if (mark.from >= figure.to && mark.to <= Math.max(figure.nounAt, figure.phraseTo)) return true;
  if (doc.language !== 'en') return /(?:ых|их|ым|им|ыми|ими|ого|ому|ихся|имся|имися)$/u.test(text);
  const frame = figure.frame;
  const described =
    mark.from - figure.phraseTo <= 1 ||
    (/^(?:by|in|during|near)$/u.test(doc.tokens[mark.to]?.text ?? '') &&
      !/^(?:were|was|been|being|had|have|has)$/u.test(doc.tokens[mark.from - 1]?.text ?? ''));
  if (frame === null && figure.counted === 'civilians') return described && mark.from >= figure.phraseTo;
  if (frame?.done !== true || mark.from < figure.phraseTo || !described) return false;
  return (
    frame.from > mark.to ||
    (frame.to <= figure.from && doc.within(mark.to, doc.sentenceOf(mark.from).to, 'verb.come').length === 0)
  );
}

/** Without a verb of return, a capture must stand this near to be meant. */
const CAPTURE_REACH = 3;

/** "взяты в плен 64 украинских военнослужащих": the verb of capture stands nearer than any of return. */
export const captured: Refiner = {
  name: 'taken prisoner, not returned',
  needs: CAPTURE,
  of: 'open',
  refine(figures, doc) {
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      const sentence = doc.sentenceOf(figure.from);
      const marks = doc.within(sentence.from, sentence.to, CAPTURE).filter(
        (mark) =>
          !isAside(doc, figure, mark) &&
          !tellsWho(doc, figure, mark) &&
          // "95 captured Ukrainians for 95 Russians".
          !figures.some((other) => mark.from >= other.to && mark.to <= other.phraseTo),
      );
      if (marks.length === 0) return figure;
      const sums = doc.costsOf(sentence);
      const nearest = Math.min(
        ...marks.map((mark) =>
          distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo),
        ),
      );
      const returned = figure.frame?.distance ?? Number.POSITIVE_INFINITY;
      const before = marks.some((mark) => mark.to <= figure.from);
      const reach = figure.frame === null && !before ? CAPTURE_REACH : Number.POSITIVE_INFINITY;
      return nearest < returned && nearest <= reach ? withFate(figure, 'dropped') : figure;
    });
  },
};
