/** Whose running total a text tells: of the mediator, of the side whose office is cited. */
import type { Side } from '../../domain/post.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure, opposite } from '../figure.js';
import { tags } from '../tag-set.js';
import { namesBoth } from './coordination.js';

const TO_A_SIDE = tags('ua.to', 'ru.to');
const MEDIATORS = tags('country.AE', 'country.QA', 'country.TR', 'country.SA', 'country.US', 'country.VA');

const OTHERS = tags('voice.ua', 'voice.ru', 'cue.venue');

/** Sentences back in which the office may be named. */
const BACK = 2;

/** The office cited nearest before a figure: in its sentence, else in those just before. */
export function voiceOf(doc: Document, figure: Figure): Side | null {
  const sentence = doc.sentenceOf(figure.from);
  const { index } = sentence;
  for (let at = index; at >= Math.max(0, index - BACK); at -= 1) {
    const here = doc.sentences[at]!;
    const ua = doc.speaks(here, 'voice.ua');
    const ru = doc.speaks(here, 'voice.ru');
    if (ua !== ru) return ua ? 'ua' : 'ru';
    if (ua && ru) return null;
  }
  return null;
}

function byMediator(doc: Document, sentence: Sentence, figure: Figure): boolean {
  if (figure.counted === 'bodies') return false;
  if (namesBoth(doc, figure)) return true;
  if (figure.own === 'ua' || figure.own === 'ru' || doc.speaks(sentence, TO_A_SIDE)) return false;
  if (doc.party === 'mediator') return true;
  return doc.party === 'media' && doc.speaks(sentence, MEDIATORS) && !doc.speaks(sentence, OTHERS);
}

export const totalSides: Refiner = {
  name: 'side of a running total',
  of: 'cumulative',
  each(figure, doc, figures) {
    if (figure.counted === null || figure.sideBy === 'formula') return figure;
    const side = sideOf(doc, figure, figures);
    return side === figure.side ? figure : changed(figure, { side });
  },
};

/** "Число людей, обменянных с их помощью": the mediator is named just before, and no side is. */
function ofNobody(doc: Document, figure: Figure): boolean {
  if (figure.side !== null || figure.counted === 'bodies') return false;
  const { index } = doc.sentenceOf(figure.from);
  return doc.sentences
    .slice(Math.max(0, index - 1), index + 1)
    .some((sentence) => doc.speaks(sentence, MEDIATORS));
}

/** "33 bodies were brought back. 696 since the talks began": those of the same side, where only the writer's view speaks. */
function sameBefore(figure: Figure, figures: readonly Figure[]): Side | null {
  if (figure.sideBy !== 'view' && figure.sideBy !== 'agent' && figure.sideBy !== null) return null;
  const before = figures.filter(
    (other) => other.from < figure.from && other.counted === figure.counted && other.fate !== 'dropped',
  );
  const sides = new Set(before.map((other) => other.side));
  const [only] = sides;
  return sides.size === 1 && (only === 'ua' || only === 'ru') ? only : null;
}

/** "З початку року репатрійовано понад 10 тисяч тіл": whom an office counts without a side has come to its own. */
function saysNoSide(figure: Figure): boolean {
  if (figure.sideBy === 'direction' || figure.sideBy === 'phrase' || figure.sideBy === 'agent') return false;
  return figure.frame === null || /^(?:bring|home|come|list)$/u.test(figure.frame.verb);
}

/** The side of a total that nothing in its words tells. */
export function sideOfTotal(doc: Document, figure: Figure, figures: readonly Figure[]): Figure['side'] {
  return sideOf(doc, figure, figures) ?? sameBefore(figure, figures) ?? doc.perspective;
}

function sideOf(doc: Document, figure: Figure, figures: readonly Figure[]): Figure['side'] {
  if (byMediator(doc, doc.sentenceOf(figure.from), figure) || ofNobody(doc, figure)) return 'both';
  if (figure.own === 'ua' || figure.own === 'ru') return figure.own;
  if (doc.party !== 'media' && saysNoSide(figure)) return doc.perspective ?? figure.side;
  if (doc.party !== 'media' || figure.sideBy === 'direction' || figure.sideBy === 'return')
    return figure.side;
  const voice = voiceOf(doc, figure) ?? sameBefore(figure, figures);
  if (voice === null) return figure.side;
  return figure.frame?.verb === 'give' ? opposite(voice) : voice;
}
