/** Who is still held or missing, and what that says of the numbers beside. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { newsOf } from './news.js';
import { distance, isAside } from './verbs.js';

const HELD = tags('cue.held', 'cue.in_captivity');

const TODAY_OR_YESTERDAY = tags('cue.today', 'cue.yesterday');

/** Farther away "missing" and "held" speak of somebody else. */
const HELD_REACH = 14;
const MISSING_REACH = 6;

/** "перебували у полоні від 2022 року": they were held, and are no more. */
function isOver(doc: Document, mark: Mark): boolean {
  return /^(?:перебува|залиша|удержива|находи|остава|содержа|томи|утримува)\p{L}*(?:ли|ло|ла|лись|лися)$/u.test(
    doc.tokens[mark.from]!.text,
  );
}

/** "Підтверджено смерть 177 українців у полоні". */
function tellsDeath(doc: Document, figure: Figure): boolean {
  return doc.tokens
    .slice(Math.max(0, figure.phraseFrom - 3), figure.phraseFrom)
    .some((token) => /^(?:смерт|загибел|гибел|death|deaths)/u.test(token.text));
}

/** "Зниклими безвісти вважали 48": they are found. */
function wereMissing(doc: Document, sentence: Sentence): boolean {
  return (
    doc.speaks(sentence, 'cue.missing') &&
    doc.tokens
      .slice(sentence.from, sentence.to)
      .some((token) => /^(?:вважал|считал|considered|thought)/u.test(token.text))
  );
}

export const stillHeld: Refiner = {
  name: 'still held or missing',
  refine(figures, doc) {
    return figures.map((figure) => {
      if (figure.fate !== 'open' || figure.counted === null || figure.counted === 'bodies') return figure;
      const sentence = doc.sentenceOf(figure.from);
      if (doc.within(sentence.from, figure.from, 'cue.part').length > 0 || tellsDeath(doc, figure))
        return figure;
      if (wereMissing(doc, sentence)) return figure;
      const cues = figure.frame === null && newsOf(doc).length === 0 ? HELD : 'cue.held';
      const sums = doc.costsOf(sentence);
      const away = (mark: Mark) =>
        distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo);
      const held = Math.min(
        ...doc
          .within(sentence.from, sentence.to, cues)
          .filter((mark) => !isAside(doc, figure, mark) && !isOver(doc, mark))
          .map(away),
      );
      const missing = Math.min(...doc.within(sentence.from, sentence.to, 'cue.missing').map(away));
      const nearest = Math.min(
        held <= HELD_REACH ? held : Number.POSITIVE_INFINITY,
        missing <= MISSING_REACH ? missing : Number.POSITIVE_INFINITY,
      );
      return nearest < (figure.frame?.distance ?? Number.MAX_SAFE_INTEGER)
        ? { ...figure, fate: 'held' as const }
        : figure;
    });
  },
};

/** "28 000 утримують. Повернути вдалося 147": beside those still held, all who ever returned, unless a day is named. */
export const returnedOfHeld: Refiner = {
  name: 'returned of those held',
  refine(figures, doc) {
    let held = false;
    return figures.map((figure) => {
      if (figure.fate === 'held') held = true;
      if (
        !held ||
        figure.fate !== 'open' ||
        figure.frame === null ||
        figure.counted === null ||
        figure.counted === 'bodies'
      )
        return figure;
      const sentence = doc.sentenceOf(figure.from);
      const dated = doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to);
      return dated || doc.speaks(sentence, TODAY_OR_YESTERDAY)
        ? figure
        : { ...figure, fate: 'cumulative' as const };
    });
  },
};
