/** The day of the transfer: said beside it, else the post's own. */
import type { Span } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { addDays, type DateFact, daysBetween } from '../numbers/read-dates.js';
import type { NumberFact } from '../numbers/read-numbers.js';
import { recalls } from '../refiners/background.js';
import { verbsOf } from '../refiners/verbs.js';
import { readNounPhrase } from '../rules/noun-phrase.js';
import { countedBy, NARROW } from '../rules/nouns.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';
import { weekdayOf, weekdaysOf } from '../weekdays.js';

const ON_DAY = words('в во у on last early late');

const OF_SOMETHING_ELSE = tags('cue.agreement', 'cue.captured', 'cue.born', 'verb.future');
const TODAY_OR_YESTERDAY = tags('cue.today', 'cue.yesterday');
const TO_COME = tags('verb.will', 'cue.planned', 'cue.agreed');
const EXCHANGE_OR_COMPLETED = tags('noun.exchange', 'cue.completed');
const NATIONS = tags('ua.agent', 'ru.agent', 'ua.of', 'ru.of', 'own.of');
const EXCHANGE_OR_CAPTIVITY = tags('noun.exchange', 'cue.captivity');

/** An official post reports a transfer at most this many days later; an older day is background. */
const MAX_AGE_DAYS = 14;

export interface TransferDay {
  day: string;
  implied: boolean;
  span: Span | null;
}

function isPartOfSomethingElse(doc: Document, date: DateFact): boolean {
  const sentence = doc.sentenceOf(date.from);
  const before = doc.tokens[date.from - 1]?.text ?? '';
  if (
    /^(?:с|со|из|від|от|з|із|до|переданими|переданных|переданих|since|from|until|till|after|после|після)$/u.test(
      before,
    )
  )
    return true;
  const from = Math.max(sentence.from, date.from - 9);
  const to = Math.min(sentence.to, date.to + 6);
  return doc.within(from, to, OF_SOMETHING_ELSE).length > 0;
}

function spanOf(doc: Document, from: number, to: number): Span {
  return doc.text.span(doc.tokens[from]!.start, doc.tokens[to - 1]!.end);
}

/** The last day of that name. */
function weekdayDay(doc: Document, weekday: number): string {
  return addDays(doc.day, -((weekdayOf(doc.day) - weekday + 7) % 7));
}

/** "Накануне Пасхи", "накануне третьего раунда", "напередодні зустрічі": the eve of that, not the day before the post. */
function isEveOf(doc: Document, mark: Mark): boolean {
  const next = doc.tokens[mark.to];
  if (next === undefined || !/^(?:накануне|напередодні)$/u.test(doc.tokens[mark.from]!.text)) return false;
  if (next.capital) return !doc.has(mark.to, NATIONS);
  return (
    doc.numbers.some((number) => number.from === mark.to && number.kind === 'ordinal') ||
    /(?:ого|его|ього|ых|ніх|них|ой|ої)$/u.test(next.text) ||
    /^(?:праздник|выбор|раунд|встречи|переговор|саммит|визит|свят|зустрічі|вибор|перемовин|дня)/u.test(
      next.text,
    )
  );
}

const TODAY = /^(?:сьогодні|сьогоднішн\p{L}*|сегодня|сегодняшн\p{L}*|щойно|today|tonight|нині|اليوم)$/u;

/** "Another" and "now" also pass for today elsewhere; here only the day itself does. */
function saysToday(doc: Document, sentence: Sentence): boolean {
  return doc
    .within(sentence.from, sentence.to, 'cue.today')
    .some((mark) => TODAY.test(doc.tokens[mark.from]!.text));
}

/** "the first swap since the crash of a plane on January 24": the day that something is counted from. */
function isMeasuredFrom(doc: Document, sentence: Sentence, date: DateFact): boolean {
  const before = doc.tokens.slice(Math.max(sentence.from, date.from - 9), date.from);
  const at = before.findLastIndex((token) => /^(?:since|following|після|после)$/u.test(token.text));
  return at >= 0 && !before.slice(at).some((token) => token.text === ',');
}

/** Words of a place and an agency before the day that a news text is dated with. */
const DATELINE = 4;

/** "ABU DHABI, 20th April (WAM) – The UAE yesterday …": the day of the text, not of what it tells. */
function isDateline(doc: Document, date: DateFact): boolean {
  return date.from - doc.sentenceOf(date.from).from <= DATELINE;
}

/** "Вчера состоялся обмен 146 на 146, сегодня они в больнице": the day named last before the first number. */
function ofYesterday(doc: Document, sentence: Sentence, figures: readonly Figure[]): boolean {
  const first = figures.find(
    (figure) => doc.tokens[figure.from]!.sentence === doc.tokens[sentence.from]!.sentence,
  );
  if (first === undefined) return false;
  return doc.within(sentence.from, first.from, TODAY_OR_YESTERDAY).at(-1)?.tag === 'cue.yesterday';
}

/** Before an English weekday: a bound or a plan, or one of several days. */
const BOUND = words('since until till from for after before next by and or through to of scheduled');

/** "Sunday's swap", "returned home Friday": where a language puts no preposition before the weekday. */
function isNamedAlone(doc: Document, at: number, before: string): boolean {
  if (doc.language === 'ar') return true;
  if (doc.language !== 'en' || BOUND.has(before)) return false;
  const token = doc.tokens[at]!;
  const possessive = token.end - token.start > token.text.length;
  return possessive ? doc.within(at + 1, at + 5, EXCHANGE_OR_CAPTIVITY).length > 0 : token.capital;
}

/** Nothing behind it, or people who are not a part by their age or sex. */
function isOwnNumber(doc: Document, sentence: Sentence, number: NumberFact): boolean {
  const { noun } = readNounPhrase(doc, number.to);
  if (noun === null) return number.to >= sentence.to - 1;
  return countedBy(noun) !== null && noun !== 'noun.child' && !NARROW.has(noun);
}

/** "103 повернулися. Учора їхало 49": yesterday had a number of its own. */
function countsAnother(doc: Document, sentence: Sentence, from: number): boolean {
  return doc.numbers.some(
    (number) =>
      number.from >= from &&
      number.to <= sentence.to &&
      number.kind !== 'ordinal' &&
      !doc.dates.some((date) => date.from < number.to && number.from < date.to) &&
      (isOwnNumber(doc, sentence, number) ||
        (/^(?:на|for)$/u.test(doc.tokens[number.to]!.text) && doc.numberAt(number.to + 1) !== undefined)),
  );
}

/** "Це сталося вчора, 28 червня": said of what was told before. */
function happened(doc: Document, sentence: Sentence): boolean {
  return doc.tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 3))
    .some((token) =>
      /^(?:сталося|сталось|відбулося|відбулось|було|произошло|случилось|состоялось|happened)$/u.test(
        token.text,
      ),
    );
}

/** A sentence without figures that tells when the transfer was; `last` is the last one with figures. */
function isBeside(doc: Document, sentence: Sentence, last: Sentence | null): boolean {
  if (doc.speaks(sentence, TO_COME) || recalls(doc, sentence)) return false;
  return (
    doc.speaks(sentence, EXCHANGE_OR_COMPLETED) ||
    last?.index === sentence.index - 1 ||
    verbsOf(doc, sentence).length > 0 ||
    happened(doc, sentence)
  );
}

function isDayOfTransfer(
  doc: Document,
  sentence: Sentence,
  date: DateFact,
  figures: readonly Figure[],
  own: boolean,
): boolean {
  if (date.from < sentence.from || date.to > sentence.to) return false;
  const age = daysBetween(date.day, doc.day);
  if (age < 0 || age > MAX_AGE_DAYS) return false;
  if (!own && isMeasuredFrom(doc, sentence, date)) return false;
  if (age === 0 && isDateline(doc, date) && ofYesterday(doc, sentence, figures)) return false;
  return !isPartOfSomethingElse(doc, date);
}

/** The day that a sentence says: one of figures (`own`), or one that stands behind such (`after`), or before. */
function dayIn(
  doc: Document,
  sentence: Sentence,
  figures: readonly Figure[],
  { own, after }: { own: boolean; after: boolean },
): TransferDay | null {
  const date = doc.dates.find((each) => isDayOfTransfer(doc, sentence, each, figures, own));
  if (date) return { day: date.day, implied: false, span: spanOf(doc, date.from, date.to) };
  const today = saysToday(doc, sentence);
  if (today && own && !ofYesterday(doc, sentence, figures))
    return { day: doc.day, implied: true, span: null };
  // "Вчора 35, сьогодні 50" beside the news compares the days.
  if (today && !own) return null;
  for (const mark of doc.within(sentence.from, sentence.to, 'cue.yesterday')) {
    if (after && countsAnother(doc, sentence, mark.to)) continue;
    if (mark.to < sentence.to && isEveOf(doc, mark)) continue;
    return { day: addDays(doc.day, -1), implied: false, span: spanOf(doc, mark.from, mark.to) };
  }
  if (today) return null;
  const weekdays = weekdaysOf(doc);
  if (weekdays.length === 0) return null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (weekdays[at] === 0) continue;
    const before = doc.tokens[at - 1]?.text ?? '';
    if (ON_DAY.has(before) || isNamedAlone(doc, at, before))
      return { day: weekdayDay(doc, weekdays[at]!), implied: false, span: spanOf(doc, at, at + 1) };
  }
  return null;
}

export function transferDay(doc: Document, figures: readonly Figure[]): TransferDay {
  const postDay: TransferDay = { day: doc.day, implied: true, span: null };
  if (doc.dates.length === 0 && !doc.hasAny(TODAY_OR_YESTERDAY) && weekdaysOf(doc).length === 0)
    return postDay;
  const own = new Set<Sentence>();
  for (const figure of figures) own.add(doc.sentenceOf(figure.from));
  let earliest = Number.POSITIVE_INFINITY;
  let last: Sentence | null = null;
  for (const sentence of own) {
    earliest = Math.min(earliest, sentence.from);
    last = sentence;
    const day = dayIn(doc, sentence, figures, { own: true, after: false });
    if (day !== null) return day;
  }
  for (const sentence of doc.sentences) {
    if (own.has(sentence) || !isBeside(doc, sentence, last)) continue;
    const day = dayIn(doc, sentence, figures, { own: false, after: earliest < sentence.from });
    if (day !== null) return day;
  }
  return postDay;
}
