/** What is told of another day, another place, or of what has not happened. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { daysBetween } from '../numbers/read-dates.js';
import { tags } from '../tag-set.js';
import { isBound } from './bound-dates.js';
import { callsFalse } from './denials.js';

const YESTERDAY_OR_TODAY = tags('cue.yesterday', 'cue.today');

const YESTERDAY = tags('cue.yesterday');
const RECAP = tags('cue.recap');
const TODAY = tags('cue.today');
const AMONG = tags('cue.among');
const FILM = tags('cue.film');
const EARLIER = tags('cue.yesterday', 'cue.recap');
const COUNTED_ON = tags('cue.since', 'cue.to_date');
const DAY_OF_ANOTHER = tags('cue.agreement', 'cue.captured', 'cue.deported');

/** A word of recalling counts where the sentence begins with it, or where it is a phrase of its own. */
const RECAP_START = 4;
/** Words that make up a clause of their own between a figure and a recollection. */
const CLAUSE = 2;

export function isRecap(sentence: Sentence, mark: Mark): boolean {
  return mark.from - sentence.from < RECAP_START || mark.to - mark.from > 1;
}

/** "В тот же день", "того ж дня": the day told of just before. */
function isSameDay(doc: Document, mark: Mark): boolean {
  return (
    /^(?:же|ж)$/u.test(doc.tokens[mark.to - 2]?.text ?? '') &&
    /^(?:день|дня)$/u.test(doc.tokens[mark.to - 1]!.text)
  );
}

function opensRecap(doc: Document, sentence: Sentence): boolean {
  if (!doc.speaks(sentence, RECAP)) return false;
  const marks = doc.within(sentence.from, sentence.to, RECAP).filter((mark) => isRecap(sentence, mark));
  if (marks.some((mark) => !isSameDay(doc, mark))) return true;
  if (marks.length === 0) return false;
  const before = doc.sentences[sentence.index - 1];
  return (
    before === undefined ||
    doc
      .within(before.from, before.to, 'cue.recap')
      .some((mark) => isRecap(before, mark) && !isSameDay(doc, mark))
  );
}

/** The sentence recalls an earlier transfer, or goes on in a paragraph that began so and says nothing of today. */
export function recalls(doc: Document, sentence: Sentence): boolean {
  if (!doc.hasAny(RECAP)) return false;
  if (opensRecap(doc, sentence)) return true;
  if (doc.speaks(sentence, TODAY)) return false;
  const paragraph = doc.tokens[sentence.from]!.paragraph;
  const first = doc.sentences.find((other) => doc.tokens[other.from]!.paragraph === paragraph);
  if (first === undefined || first === sentence) return false;
  return doc.within(first.from, Math.min(first.to, first.from + 3), 'cue.recap').length > 0;
}

/** Words between "yesterday" and a number that can only be yesterday's. */
const BEHIND_YESTERDAY = 2;

/** "Вчора тридцять п'ять, сьогодні п'ятдесят", "103 повернулися сьогодні. І вчора було 49": yesterday's number beside today's. */
/** The sentence gives a number that stood before it: it goes on about the same transfer. */
function repeats(sentence: Sentence, figures: readonly Figure[]): boolean {
  const here = figures.filter((figure) => figure.from >= sentence.from && figure.to <= sentence.to);
  return figures.some(
    (other) => other.to <= sentence.from && here.some((figure) => figure.value === other.value),
  );
}

function ofYesterday(doc: Document, sentence: Sentence, figure: Figure, figures: readonly Figure[]): boolean {
  if (!doc.speaks(sentence, YESTERDAY)) return false;
  const nearest =
    doc.within(sentence.from, sentence.to, YESTERDAY_OR_TODAY).findLast((mark) => mark.to <= figure.from) ??
    doc.within(figure.to, sentence.to, YESTERDAY)[0];
  if (nearest?.tag !== 'cue.yesterday') return false;
  return figures.some((other) => {
    if (
      other.id === figure.id ||
      other.noun === 'noun.other' ||
      other.fate !== 'open' ||
      other.value === figure.value
    )
      return false;
    const there = doc.sentenceOf(other.from);
    if (there !== sentence)
      return (
        other.frame?.done === true &&
        !doc.speaks(there, EARLIER) &&
        other.from < figure.from &&
        (doc.speaks(there, 'cue.today') ||
          figure.from - nearest.to <= BEHIND_YESTERDAY ||
          (nearest.from - sentence.from <= 1 && !repeats(sentence, figures)))
      );
    return doc
      .within(sentence.from, sentence.to, 'cue.today')
      .some((mark) => mark.from > figure.to && mark.to <= other.from);
  });
}

const LOOKS_BACK = tags('cue.yesterday', 'cue.recap', 'cue.among', 'cue.film');

export const recap: Refiner = {
  name: 'recalls an earlier transfer',
  of: 'open',
  refine(figures, doc) {
    if (doc.dates.length === 0 && !doc.hasAny(LOOKS_BACK)) return figures;
    return figures.map((figure) =>
      figure.fate === 'open' && isOfAnotherDay(doc, figure, figures) ? withFate(figure, 'recap') : figure,
    );
  },
};

function isOfAnotherDay(doc: Document, figure: Figure, figures: readonly Figure[]): boolean {
  const sentence = doc.sentenceOf(figure.from);
  // A total would have been told from the day by now; "найбільший за час війни" sums up nothing.
  if (doc.speaks(sentence, COUNTED_ON) && figure.sideBy !== 'formula') return false;
  return (
    ofYesterday(doc, sentence, figure, figures) ||
    (recalls(doc, sentence) && !standsBefore(doc, sentence, figure)) ||
    describesExchange(doc, sentence, figure) ||
    shows(doc, sentence, figure) ||
    datedBack(doc, sentence)
  );
}

/** A paper that names a day long past tells history; an office may be late, or mistype. */
const LATE_DAYS = 3;
const LATEST_DAYS = 14;

export function datedBack(doc: Document, sentence: Sentence): boolean {
  return doc.dates.some(
    (date) =>
      date.from >= sentence.from &&
      date.to <= sentence.to &&
      daysBetween(date.day, doc.day) > latest(doc, date.from) &&
      !isBound(doc, date) &&
      !doc.speaks(sentence, DAY_OF_ANOTHER),
  );
}

/** The first words of an office's post date the post itself, and may be mistyped. */
function latest(doc: Document, at: number): number {
  if (doc.party === 'media') return LATE_DAYS;
  return at <= 1 ? LATEST_DAYS : LATE_DAYS - 1;
}

/** "… got 195 of its soldiers back, a week after a plane crashed": told before the words that look back. */
function standsBefore(doc: Document, sentence: Sentence, figure: Figure): boolean {
  const marks = doc.within(sentence.from, sentence.to, RECAP).filter((mark) => isRecap(sentence, mark));
  const first = marks[0];
  if (first === undefined || first.from < figure.phraseTo + CLAUSE || figure.frame?.done !== true)
    return false;
  return doc.tokens
    .slice(Math.max(figure.phraseTo, figure.frame.to), first.from)
    .some((token) => /^[,;–(]$/u.test(token.text));
}

/** "Среди вернувшихся в обмен, где стороны отдали по 246, есть наши": what the exchange was, told to say who is among them. */
function describesExchange(doc: Document, sentence: Sentence, figure: Figure): boolean {
  const among = doc.within(sentence.from, figure.from, AMONG)[0];
  if (among === undefined) return false;
  return doc
    .within(among.to, figure.from, 'cue.relative')
    .some((mark) => doc.within(among.to, mark.from, 'noun.exchange').length > 0);
}

/** "На відео – повернення додому 140 захисників": the sentence is about a film. */
function shows(doc: Document, sentence: Sentence, figure: Figure): boolean {
  return doc.within(sentence.from, figure.from, FILM).length > 0;
}

/** Bodies brought to the place of handover wait there. */
function waits(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const given = figure.frame?.verb === 'give' || figure.frame?.verb === 'get';
  return (
    figure.counted === 'bodies' &&
    doc.within(sentence.from, sentence.to, 'cue.ready').some((mark) => !given || mark.to - mark.from === 1)
  );
}

export const planned: Refiner = {
  name: 'has not happened',
  of: 'open',
  each: (figure, doc) =>
    figure.frame !== null &&
    (!figure.frame.done ||
      figure.frame.negated ||
      waits(doc, figure) ||
      (doc.hasAny('cue.denied') && callsFalse(doc, doc.sentenceOf(figure.from))))
      ? withFate(figure, 'planned')
      : figure,
};
