/** Who holds those still held, and what they are: said by the place, or by the words around. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';

const SOLDIERS = tags('noun.military', 'noun.soldier');

const IN = /^(?:у|в|во|на|in)$/u;
/** Words between "in" and the name of the captor. */
const REACH = 3;

/** "У росіян у полоні", "still in Ukraine", "у украинской стороны": the place belongs to the captor. */
function captorOf(doc: Document, sentence: Sentence): Side | null {
  const found = new Set<Side>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!IN.test(doc.tokens[at]!.text)) continue;
    for (let next = at; next < Math.min(sentence.to, at + REACH); next += 1) {
      const mark = doc.at(next).find((other) => /^(?:ua|ru)\./u.test(other.tag));
      if (mark === undefined) continue;
      found.add(mark.tag.startsWith('ua') ? 'ua' : 'ru');
      break;
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isSoldiers(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return (
    doc.within(sentence.from, figure.from, SOLDIERS).length > 0 &&
    doc.within(sentence.from, figure.from, 'noun.civilian').length === 0
  );
}

export const captors: Refiner = {
  name: 'who holds them',
  refine: (figures, doc) =>
    figures.map((figure) => {
      if (figure.fate !== 'held' || figure.counted === null) return figure;
      const sentence = doc.sentenceOf(figure.from);
      const captor = figure.own === null || figure.own === 'agent' ? captorOf(doc, sentence) : null;
      const side = captor === null ? figure.side : opposite(captor);
      const counted =
        figure.counted === 'people' && isSoldiers(doc, sentence, figure)
          ? ('military' as const)
          : figure.counted;
      return side === figure.side && counted === figure.counted ? figure : { ...figure, side, counted };
    }),
};

function isShare(doc: Document, figure: Figure): boolean {
  return doc.within(doc.sentenceOf(figure.from).from, figure.from, 'cue.part').length > 0;
}

/** "408 українок, з яких 57 – військові": a part of those still held is held. */
export const partsOfHeld: Refiner = {
  name: 'part of those held',
  refine(figures, doc) {
    let held: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate === 'held') held = figure;
      const within = held !== null && held.sentence === figure.sentence && figure.value < held.value;
      return within && figure.frame === null && figure.counted === 'military' && isShare(doc, figure)
        ? { ...figure, fate: 'held' as const, side: held!.side }
        : figure;
    });
  },
};
