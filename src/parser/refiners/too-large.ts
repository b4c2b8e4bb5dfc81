/** What no single day has brought is counted over time, whether or not anything says so. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';
import { looksLikeYear } from './may-total.js';

const OVER_TIME = tags(
  'cue.already',
  'cue.total',
  'cue.to_date',
  'cue.span',
  'cue.since',
  'cue.year',
  'cue.agreement',
);
const OF_THE_DAY = tags('cue.today', 'cue.yesterday', 'ru.from', 'ua.from');
const NOT_DONE = tags(
  'cue.planned',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'verb.will',
  'verb.future',
  'cue.ready',
  'cue.held',
);
const DAY = tags('cue.today', 'cue.yesterday');
const BROUGHT = words('bring home come');
const OF_THE_DEAD = tags('noun.body', 'adj.dead');

/** "По договорённостям вернули 11 тысяч" is done, whatever was agreed. */
function isToCome(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    doc.speaks(sentence, NOT_DONE) || (figure.frame?.done !== true && doc.speaks(sentence, 'cue.agreed'))
  );
}

function isLiving(figure: Figure): boolean {
  return figure.counted !== null && figure.counted !== 'bodies';
}

/** No single day returned so many living people to one side. */
const MOST_LIVING = 1_000;
/** Nor have a few days in a row. */
const SEVERAL_DAYS = 3_000;
/** … nor so many bodies. */
const MOST_BODIES = 1_300;
/** … so that more are told of one day only where a series is reported as one. */
const TWO_DAYS_OF_BODIES = 2_500;
const MOST_EVER = 40_000;

function isDated(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return (
    doc.speaks(sentence, DAY) ||
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

/** A post may report the end of a series as one return; only words of time, or fewer bodies beside, tell it apart. */
function isManyBodies(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.counted !== 'bodies' || figure.value <= MOST_BODIES || figure.value > MOST_EVER) return false;
  if ((figure.fate !== 'open' && figure.fate !== 'dropped') || looksLikeYear(doc, figure)) return false;
  const sentence = doc.sentenceOf(figure.from);
  if (figure.frame?.done === false || isToCome(doc, figure) || doc.tokens[sentence.to - 1]!.text === '?')
    return false;
  if (doc.speaks(sentence, OVER_TIME)) return true;
  if (
    figure.value > TWO_DAYS_OF_BODIES &&
    figure.frame?.done === true &&
    figure.frame.verb !== 'held_exchange' &&
    !doc.speaks(sentence, 'cue.repatriation')
  )
    return true;
  if (figure.fate === 'dropped') return figure.frame?.done === true || figure.sideBy === 'direction';
  return figures.some(
    (other) =>
      other.fate === 'open' &&
      other.counted === 'bodies' &&
      other.value <= MOST_BODIES &&
      other.side === figure.side,
  );
}

/** "Украина получила 7 060 тел, Россия – 97": counted together with a total, it is one. */
function goesWith(doc: Document, figure: Figure, last: Figure | null): boolean {
  return (
    last !== null &&
    last.counted === 'bodies' &&
    figure.counted === 'bodies' &&
    (figure.fate === 'open' || figure.fate === 'dropped') &&
    figure.sentence - last.sentence <= 1 &&
    figure.side !== last.side &&
    (figure.sentence === last.sentence || !isDated(doc, figure)) &&
    !isToCome(doc, figure)
  );
}

export const tooLargeForADay: Refiner = {
  name: 'too many for one day',
  refine(figures, doc) {
    if (!figures.some((figure) => figure.value >= MOST_LIVING || figure.fate === 'cumulative'))
      return figures;
    const isToday = (other: Figure) =>
      other.fate === 'open' && isLiving(other) && other.value < MOST_LIVING && other.frame?.done === true;
    let total: Figure | null = null;
    let last: Figure | null = null;
    return figures.map((figure) => {
      if (isManyBodies(doc, figure, figures) || goesWith(doc, figure, last)) {
        last = withFate(figure, 'cumulative');
        return last;
      }
      // "…; живыми, по словам Киева, вернулись более тысячи": so many beside another total.
      if (
        figure.fate === 'dropped' &&
        figure.frame?.done === true &&
        isLiving(figure) &&
        figure.value >= MOST_LIVING &&
        figure.value < MOST_BODIES * 10 &&
        last !== null &&
        figure.sentence - last.sentence <= 1 &&
        BROUGHT.has(figure.frame.verb)
      )
        return withFate(figure, 'cumulative');
      if (figure.counted !== null) last = figure.fate === 'cumulative' ? figure : null;
      if (figure.fate !== 'open' || !isLiving(figure) || figure.sideBy === 'formula') return figure;
      // "Уже 2 430, серед них 139 цивільних": a part of the total is no part of today's.
      if (
        total?.sentence === figure.sentence &&
        doc.within(total.phraseTo, figure.phraseFrom, 'cue.part').length > 0
      )
        return withFate(figure, 'part');
      if (figure.value < MOST_LIVING) return figure;
      if (figure.frame?.done !== true || figure.frame.negated) return figure;
      const sentence = doc.sentenceOf(figure.from);
      // A thousand "soldiers" beside the dead are dead themselves.
      if (isDated(doc, figure) && (doc.speaks(sentence, OF_THE_DEAD) || figure.frame.verb === 'give'))
        return withFate(figure, 'part');
      const over =
        doc.party === 'mediator' ||
        figure.value > SEVERAL_DAYS ||
        doc.speaks(sentence, OVER_TIME) ||
        !(isDated(doc, figure) || doc.speaks(sentence, OF_THE_DAY) || isAnswered(figure, figures)) ||
        figure.frame.verb === 'list' ||
        doc.has(figure.frame.from, 'verb.noun') ||
        (figure.frame.verb === 'home' && !doc.hasAny(OF_THE_DAY));
      if (!over && !figures.some(isToday)) return figure;
      total = figure;
      return withFate(figure, 'cumulative');
    });
  },
};
