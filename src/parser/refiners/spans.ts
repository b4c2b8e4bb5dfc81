/** What words of time ("since 2022", "за два дня") are said of. */
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { anyWord, isWord, words } from '../text/find-words.js';
import { newsOf } from './news.js';

const COUNTS_UP = tags('cue.total', 'cue.already', 'cue.to_date');
const EXCHANGE_OR_MEDIATED = tags('noun.exchange', 'cue.mediated');
/** "230 украинских пленных": counted, not said of how long they were held. */
const PERSONS = tags('noun.people', 'noun.military');
const CAPTIVITY = tags('cue.captivity', 'cue.captured');
const HELD_SINCE = tags('cue.captured', 'cue.ever_captured', 'cue.in_captivity', 'cue.held');
const TRANSFER_VERBS = tags('verb.come', 'verb.home', 'verb.bring', 'verb.swap', 'verb.give', 'verb.get');

/** From here on "in all" can hardly be one day: no single exchange returned so many to one side. */
export const LARGE = 600;

/** Both sides are counted in the news itself: "за два дня" says how long the talks took. */
export function givesAndTakes(doc: Document, sentence: Sentence, here: readonly Figure[]): boolean {
  if (!newsOf(doc).includes(sentence.index) || doc.speaks(sentence, COUNTS_UP)) return false;
  return (
    here.some((figure) => figure.own === 'ua' && figure.value < LARGE) &&
    here.some((figure) => figure.own === 'ru' && figure.value < LARGE)
  );
}

/** Words between a superlative and the time it is true of. */
const COMPARISON = 8;

/** The figures that a cue of time speaks of: those after it, up to a semicolon, else the nearest before it. */
export function spokenOf(doc: Document, mark: Mark, inSentence: readonly Figure[]): readonly Figure[] {
  const sentence = doc.sentenceOf(mark.from);
  let clause = mark.to;
  while (clause < sentence.to && doc.tokens[clause]!.text !== ';') clause += 1;
  const after = inSentence.filter((figure) => figure.from >= mark.to && figure.from <= clause);
  if (after.length > 0) return after;
  const before = inSentence.findLast((figure) => figure.to <= mark.from);
  if (before === undefined) return [];
  // "206 captives, which since 2024 makes 1,994": the number behind is meant, though nobody knows what it counts.
  if (
    doc.numbers.some(
      (number) =>
        number.from >= mark.to &&
        number.to <= sentence.to &&
        number.kind !== 'ordinal' &&
        number.value > before.value,
    )
  )
    return [];
  for (let at = before.phraseTo; at < mark.from; at += 1) if (doc.has(at, RELATIVE)) return [];
  return [before];
}

const RELATIVE = tags('cue.relative');

/** "11 июня сего года", "одинадцятий у 2024 році обмін": the year of a day or of an ordinal, not a span. */
export function belongsToDate(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (doc.speaks(sentence, 'cue.today') && !doc.speaks(sentence, 'cue.total')) return true;
  if (
    doc.dates.some(
      (date) =>
        date.to === mark.from || date.from === mark.to || (date.from < mark.to && mark.from < date.to),
    )
  )
    return true;
  return doc.numbers.some(
    (number) =>
      number.kind === 'ordinal' &&
      number.from >= Math.max(sentence.from, mark.from - 3) &&
      number.from <= mark.to + 2 &&
      // "in the first six months of this year" is a span of its own.
      (number.from < mark.from || number.from >= mark.to),
  );
}

/** "71-й обмін від початку вторгнення": since then that many exchanges. */
export function countsExchanges(doc: Document, mark: Mark): boolean {
  const last = doc.numbers.findLast((number) => number.kind === 'ordinal' && number.to <= mark.from);
  if (last === undefined || mark.from - last.to > 6) return false;
  if (doc.tokens[last.from]!.sentence !== doc.tokens[mark.from]!.sentence) return false;
  if (doc.numbers.some((number) => number.from >= last.to && number.to <= mark.from)) return false;
  return mark.from - last.to <= 1 || doc.within(last.to, mark.from, EXCHANGE_OR_MEDIATED).length > 0;
}

/** "крупнейший за время войны", "the largest since the invasion began": nothing is summed up. */
export function comparesWithPast(doc: Document, sentence: Sentence, mark: Mark): boolean {
  return doc.within(Math.max(sentence.from, mark.from - COMPARISON), mark.from, 'cue.record').length > 0;
}

const TIMES = words(
  'вдруге втретє вчетверте уперше вперше впервые вторично второй вторая другий друга third second двічі дважды twice первый перший first третий третій подряд поспіль',
);

const BEFORE_OR_AFTER = words('до перед before після после after');

/** "за три дня до парада", "вдруге за дві доби": says when, or which time it is. */
export function saysWhich(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (mark.tag !== 'cue.span') return false;
  return (
    isWord(doc.tokens, mark.to, BEFORE_OR_AFTER) ||
    anyWord(doc.tokens, Math.max(sentence.from, mark.from - 3), mark.from, TIMES)
  );
}

export function speaksOfCaptivity(doc: Document, sentence: Sentence, mark: Mark): boolean {
  // "held since 2022", "أسروا منذ 2022": so long captivity lasted, whoever came out of it today.
  if (
    mark.tag === 'cue.since' &&
    doc.within(Math.max(sentence.from, mark.from - 3), mark.from, HELD_SINCE).length > 0
  )
    return true;
  return (
    !doc.speaks(sentence, TRANSFER_VERBS) &&
    doc
      .within(Math.max(sentence.from, mark.from - 8), Math.min(sentence.to, mark.to + 8), CAPTIVITY)
      .some((near) => !doc.has(near.from, PERSONS))
  );
}
