/** What is too much for one day has been counted over time, whether or not anything says so. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';

const OVER_TIME = tags('cue.already', 'cue.total', 'cue.to_date', 'cue.span');
const TODAY = tags('cue.today', 'cue.yesterday');
const OUT_OF_CAPTIVITY = tags('ru.from', 'ua.from', 'cue.captivity');
const OF_THE_DAY = tags('cue.today', 'cue.yesterday', 'ru.from', 'ua.from');

function isLiving(figure: Figure): boolean {
  return figure.counted !== null && figure.counted !== 'bodies';
}

/** No single day returned so many living people to one side. */
const MOST_LIVING = 1_000;
/** Nor so many bodies: the largest transfers were of 1,200. */
const MOST_BODIES = 2_500;

/** The whole of a repatriation may be told at its end; more is counted over a year. */
const LARGEST = 7_000;

/** The sentence says on which day, or opens the post with a return. */
function namesDay(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    doc.speaks(sentence, TODAY) ||
    (figure.value < LARGEST && sentence === doc.sentences[0] && doc.speaks(sentence, OUT_OF_CAPTIVITY)) ||
    doc.dates.some((date) => date.from >= sentence.from && date.to <= sentence.to)
  );
}

/** The other side got about as many. */
function isAnswered(figure: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      other.fate === 'open' &&
      isLiving(other) &&
      other.value * 2 > figure.value &&
      (other.side === 'ua' || other.side === 'ru') &&
      other.side !== figure.side,
  );
}

/** Counted over time, whether or not anything says so: no day has brought back half as many. */
export const tooLargeForADay: Refiner = {
  name: 'too many for one day',
  refine(figures, doc) {
    const isToday = (other: Figure) =>
      other.fate === 'open' && isLiving(other) && other.value < MOST_LIVING && other.frame?.done === true;
    let total: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate !== 'open' || figure.sideBy === 'formula') return figure;
      if (
        figure.counted === 'bodies' &&
        figure.value > MOST_BODIES &&
        figure.frame?.done === true &&
        figure.frame.verb !== 'held_exchange' &&
        !(figure.value < LARGEST && doc.speaks(doc.sentenceOf(figure.from), 'cue.repatriation'))
      )
        return { ...figure, fate: 'cumulative' as const };
      if (!isLiving(figure)) return figure;
      // "Уже 2 430, серед них 139 цивільних": a part of the total is no part of today's.
      if (
        total?.sentence === figure.sentence &&
        doc.within(total.phraseTo, figure.phraseFrom, 'cue.part').length > 0
      )
        return { ...figure, fate: 'part' as const };
      if (figure.value < MOST_LIVING || figure.side === null) return figure;
      if (figure.frame?.done !== true || figure.frame.negated) return figure;
      const over =
        doc.party === 'mediator' ||
        doc.speaks(doc.sentenceOf(figure.from), OVER_TIME) ||
        !(namesDay(doc, figure) || isAnswered(figure, figures)) ||
        figure.frame.verb === 'list' ||
        doc.has(figure.frame.from, 'verb.noun') ||
        (figure.frame.verb === 'home' && !doc.hasAny(OF_THE_DAY));
      if (!over && !figures.some(isToday)) return figure;
      total = figure;
      return { ...figure, fate: 'cumulative' as const };
    });
  },
};
