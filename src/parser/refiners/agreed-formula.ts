/** Whether "N for N" was carried out today, or is what an agreement is called by. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { withFate } from '../figure.js';
import { FORMULA_ALONE } from '../rules/formula-noun.js';
import { tags } from '../tag-set.js';
import { newsOf } from './news.js';

const HEADLINE = tags('noun.exchange', 'cue.captivity', 'cue.mediated', 'noun.military', 'noun.body');
const OF_OTHERS = tags('cue.other_exchange', 'cue.third');
const NOT_NEWS = tags(
  'cue.agreed',
  'cue.denied',
  'cue.recap',
  'cue.stage',
  'cue.parcel',
  'cue.postponed',
  'cue.called_off',
);
const AHEAD = tags('cue.planned', 'verb.future', 'verb.will');
const MEDIATED_OR_THANKS = tags('cue.mediated', 'cue.thanks');

const DONE = tags('verb.held_exchange', 'verb.home', 'verb.bring', 'verb.swap', 'verb.give', 'verb.come');
const NOT_DONE = tags(
  'cue.planned',
  'cue.agreed',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'verb.will',
  'verb.future',
);

/** "Обмен состоялся. С каждой стороны по 95.": the transfer is told beside the formula, and nothing puts it off. */
function follows(doc: Document, sentence: Sentence): boolean {
  if (doc.speaks(sentence, NOT_DONE) || doc.speaks(sentence, 'cue.parcel')) return false;
  const at = sentence.index;
  const beside = [doc.sentences[at - 1], doc.sentences[at + 1]].filter((other) => other !== undefined);
  return beside.some((other) => doc.speaks(other, DONE) && !doc.speaks(other, NOT_DONE));
}

const PUT_OFF = tags('cue.planned', 'cue.postponed', 'cue.called_off', 'cue.denied', 'verb.will');

/** "95 на 95: обмен военнопленными": a heading that says no more, in a post that announces nothing. */
function headlines(doc: Document, sentence: Sentence, index: number): boolean {
  if (index > 0) return false;
  const next = doc.sentences[1];
  const alone = sentence.to - sentence.from <= FORMULA_ALONE;
  if (!doc.speaks(sentence, HEADLINE) && !(alone && next !== undefined && doc.speaks(next, HEADLINE)))
    return false;
  return (
    !doc.speaks(sentence, NOT_DONE) &&
    !doc.sentences.slice(1, 3).some((other) => doc.speaks(other, PUT_OFF)) &&
    !doc.speaks(sentence, OF_OTHERS)
  );
}

/** "По факту: 95 на 95" in a post that tells an exchange of today. */
function besideNews(doc: Document, sentence: Sentence): boolean {
  const index = sentence.index;
  if (doc.speaks(sentence, NOT_NEWS)) return false;
  if (doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to && date.day !== doc.day))
    return false;
  return newsOf(doc).some((news) => Math.abs(index - news) <= 2) || headlines(doc, sentence, index);
}

/** "С учётом этапа 5 марта (200 на 200)": another day's formula, put in brackets. */
function namesAnotherDay(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some(
    (date) => date.from >= sentence.from && date.to <= sentence.to && date.day !== doc.day,
  );
}

/** "1000 на 1000" and more is the frame of an agreement, carried out in stages. */
const FRAME_SIZE = 500;

/** "Обмена, обещанного президентом": what was promised may be kept. */
const PROMISED = /нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|ої|і|их|им|ими|у|е|а)$/u;

function isAhead(doc: Document, sentence: Sentence): boolean {
  return doc
    .within(sentence.from, sentence.to, AHEAD)
    .some((mark) => mark.to - mark.from > 1 || !PROMISED.test(doc.tokens[mark.from]!.text));
}

/** A formula that an agreement is called by ("обмін 1000 на 1000 триває") is not what was carried out today. */
export const agreedFormula: Refiner = {
  name: 'formula of an agreement',
  of: 'open',
  refine(figures, doc) {
    if (!figures.some((figure) => figure.sideBy === 'formula' && figure.fate === 'open')) return figures;
    const counted = figures.filter(
      (figure) =>
        figure.sideBy !== 'formula' &&
        figure.fate === 'open' &&
        figure.frame !== null &&
        figure.counted !== null &&
        figure.counted !== 'bodies' &&
        !figure.narrow,
    );
    return figures.map((figure) => {
      if (figure.sideBy !== 'formula' || figure.fate !== 'open') return figure;
      const sentence = doc.sentenceOf(figure.from);
      if (figure.bracketed && namesAnotherDay(doc, sentence)) return withFate(figure, 'planned');
      const done = figure.frame?.done === true;
      const agreed = isAhead(doc, sentence) || (!done && doc.speaks(sentence, 'cue.agreed'));
      const told = counted.some((other) => other.value === figure.value);
      const framed = figure.value >= FRAME_SIZE && figure.counted !== 'bodies' && !told;
      if (
        figure.frame === null &&
        !doc.speaks(sentence, 'cue.outside') &&
        !follows(doc, sentence) &&
        !besideNews(doc, sentence) &&
        !(told && !doc.speaks(sentence, NOT_NEWS)) &&
        !(doc.party === 'mediator' && doc.speaks(sentence, MEDIATED_OR_THANKS))
      )
        return withFate(figure, 'planned');
      return agreed || framed ? withFate(figure, 'planned') : figure;
    });
  },
};
