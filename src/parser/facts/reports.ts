/** The reports that the figures of a post make, with kind, day, mediators and the place of each value. */
import type { FigureKey, Figures, Kind, Report, Span } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { datedBack, recalls } from '../refiners/background.js';
import { newsOf } from '../refiners/news.js';
import { tags } from '../tag-set.js';
import { categoriesOf } from './categories.js';
import { impliedSums } from './implied.js';
import { mediatorsOf } from './mediators.js';
import { officialOrdinal } from './ordinal.js';
import { transferDay } from './transfer-day.js';
import { transitOf } from './transit.js';

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange', 'verb.swap');
const SOLDIERS = tags('noun.military', 'noun.branch', 'noun.soldier', 'noun.rank');

const NO_EXCHANGE = tags('cue.one_sided', 'cue.outside', 'cue.other_exchange', 'cue.stage', 'cue.mediated');
const NOT_HELD = tags('cue.denied', 'cue.planned', 'cue.called_off', 'cue.postponed');
const IN_TRANSFER = tags(
  'verb.give',
  'verb.bring',
  'verb.come',
  'verb.get',
  'verb.home',
  'verb.swap',
  'noun.exchange',
  'cue.captivity',
);
const NOT_OURS = tags('cue.name', 'foe.of', 'foe.agent');
const MOVES = tags('verb.give', 'verb.bring', 'verb.come', 'verb.get');
const TO_COME = tags('verb.future', 'cue.ready', 'cue.planned');
const DEAD = tags('noun.body', 'adj.dead', 'cue.on_shield');
const OUR_SOLDIERS = tags('noun.military', 'own.of');
const RETURNS = tags('verb.home', 'verb.come', 'verb.bring', 'verb.swap');
const OUT_OF_CAPTIVITY = tags('ua.from', 'ru.from');
const HOMEWARD = tags('ua.from', 'ru.from', 'cue.captivity', 'verb.home', 'own.to');

export function keyOf(figure: Figure): FigureKey | null {
  if (figure.counted === null || figure.side === null) return null;
  if (figure.side === 'both') return figure.counted === 'bodies' ? null : 'both.people';
  return `${figure.side}.${figure.counted}`;
}

export function spanOf(doc: Document, figure: Figure): Span {
  return doc.text.span(doc.tokens[figure.from]!.start, doc.tokens[figure.to - 1]!.end);
}

/** "Обміну тут не було", "обмена никакого нет": denied within the next words. */
function isDeniedBehind(doc: Document, at: number): boolean {
  const words = doc.tokens.slice(at, at + 4).map((token) => token.text);
  const end = words.findIndex((word) => /^[.,;:!?–]$/u.test(word));
  const after = (end < 0 ? words : words.slice(0, end)).join(' ');
  return (
    /^(?:никакого|жодного|нет|немає)(?: |$)/u.test(after) ||
    /(?:^| )(?:никакого|жодного)(?: |$)/u.test(after.split(' ').slice(0, 2).join(' ')) ||
    /(?:^| )(?:не было|не було|не предполага\p{L}*|не передбача\p{L}*|не проводил\p{L}*|was not|is not)(?: |$)/u.test(
      after,
    )
  );
}

/** "Состоялась передача шестерых детей": held, and no exchange. */
function isOnlyHandover(doc: Document, mark: Mark): boolean {
  if (mark.tag !== 'verb.held_exchange') return false;
  for (let at = mark.from; at < mark.to; at += 1) if (doc.has(at, 'noun.exchange')) return false;
  return doc.tokens
    .slice(mark.from, mark.to)
    .some((token) => /^(?:передач|передан|возвращ|возврат|повернен)/u.test(token.text));
}

/** "Не верьте слухам об обмене", "списки готовим к ближайшему обмену": another one, that has not been. */
function isRumour(doc: Document, mark: Mark): boolean {
  return (
    mark.tag === 'noun.exchange' &&
    !doc.has(mark.from, 'verb.held_exchange') &&
    doc.speaks(doc.sentenceOf(mark.from), NOT_HELD)
  );
}

/** "The mediation succeeded", "عملية لم الشمل": an operation, of which is not said that it was an exchange. */
function isMediation(doc: Document, mark: Mark): boolean {
  const words = doc.within(mark.from, mark.to, 'noun.exchange');
  const mediated = doc.within(mark.from, mark.to, 'cue.mediated').length > 0;
  return (
    (mediated || words.length > 0) &&
    words.every(
      (word) => doc.has(word.from, 'cue.mediated') || doc.tokens[word.from]!.text.startsWith('عملي'),
    )
  );
}

/** An exchange is spoken of, and not only to say that this was none ("без обміну", "without any exchange"). */
/** "Працюємо далі й щодо обмінів із росією": another subject, in a sentence of its own. */
function isTalkedAbout(doc: Document, mark: Mark): boolean {
  return (
    mark.tag === 'noun.exchange' &&
    /^(?:щодо|относительно|concerning|regarding)$/u.test(doc.tokens[mark.from - 1]?.text ?? '')
  );
}

function speaksOfExchange(doc: Document): boolean {
  const told = doc.marks.filter((mark) => EXCHANGE.has(mark.id));
  return told.some((mark) => {
    const before = doc.tokens.slice(Math.max(0, mark.from - 4), mark.from).map((token) => token.text);
    if (
      isDeniedBehind(doc, mark.to) ||
      isOnlyHandover(doc, mark) ||
      isRumour(doc, mark) ||
      isTalkedAbout(doc, mark)
    )
      return false;
    return (
      !doc.has(mark.from, NO_EXCHANGE) &&
      !isMediation(doc, mark) &&
      !before.some((word) => /^(?:без|without|not|не|поза|вне|no|жодн\p{L}*|никаких)$/u.test(word))
    );
  });
}

/** `strictly`: only where something is transferred; "А по защитникам – работаем" is beside the return of residents. */
function speaksOfSoldiers(doc: Document, strictly: boolean): boolean {
  return doc.marks.some(
    (mark) =>
      SOLDIERS.has(mark.id) &&
      !doc.has(mark.from, 'noun.civilian') &&
      (!strictly || doc.speaks(doc.sentenceOf(mark.from), IN_TRANSFER)) &&
      !doc.has(mark.from, NOT_OURS) &&
      !doc.at(mark.from).some((other) => other.tag === 'category.medics') &&
      !doc.has(Math.max(0, mark.from - 1), 'noun.exchange'),
  );
}

function livingKind(doc: Document, figures: readonly Figure[]): Kind {
  const military = figures.some((figure) => figure.counted === 'military');
  const sum = (counted: Figure['counted']) =>
    Math.max(
      0,
      ...figures
        .filter((figure) => figure.counted === counted && figure.side !== 'both')
        .map((figure) => figure.value),
    );
  const sides = new Set(figures.filter((figure) => figure.fate === 'figure').map((figure) => figure.side));
  if (military && sides.size > 1) return 'exchange';
  if (sum('civilians') > 0 && sum('people') > sum('civilians')) return 'exchange';
  const civilians = doc.marks.some(
    (mark) => mark.tag === 'noun.civilian' || mark.tag === 'noun.child' || mark.tag === 'cue.reunion',
  );
  const onlyCivilians = sum('civilians') > 0 && sum('people') === 0;
  const oneSided = doc.marks.some(
    (mark) => mark.tag === 'cue.one_sided' && !doc.speaks(doc.sentenceOf(mark.from), 'noun.body'),
  );
  const exchange = speaksOfExchange(doc);
  const reunited = doc.marks.some((mark) => mark.tag === 'cue.reunion');
  const captives = figures.some((figure) => doc.has(figure.nounAt, 'cue.captivity'));
  if (civilians && !military && !exchange && !captives && (reunited || !speaksOfSoldiers(doc, onlyCivilians)))
    return 'civilians';
  if (oneSided && !exchange) return 'handover';
  return 'exchange';
}

function build(doc: Document, kind: Kind, figures: readonly Figure[]): Report {
  const values: Figures = {};
  const outside: Figures = {};
  const spans: Record<string, Span> = {};
  const report: Report = {
    kind,
    date: doc.day,
    figures: values,
    outside,
    qualifiers: {},
    mediators: [],
    categories: [],
    spans,
  };
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === null) continue;
    const target = figure.fate === 'outside' ? outside : values;
    if (target[key] !== undefined) continue;
    target[key] = figure.value;
    spans[figure.fate === 'outside' ? `outside.${key}` : key] = spanOf(doc, figure);
    if (figure.qualifier !== null) report.qualifiers[key] = figure.qualifier;
  }
  const day = transferDay(doc, figures);
  report.date = day.day;
  report.date_implied = day.implied;
  if (day.span) spans.date = day.span;
  return report;
}

/** "Нам також передали тіло добровольця": a body came home, without a number. */
function tellsOfBody(doc: Document): boolean {
  return doc.sentences.some(
    (sentence) =>
      doc.speaks(sentence, 'noun.body') && doc.speaks(sentence, MOVES) && !doc.speaks(sentence, TO_COME),
  );
}

/** "Вернулась ещё одна группа военнослужащих. Одновременно передано 1 200 тел": the living came without a number. */
function tellsOfLiving(doc: Document, bodies: readonly Figure[]): boolean {
  return newsOf(doc).some((index) => {
    const sentence = doc.sentences[index]!;
    if (doc.speaks(sentence, DEAD) || bodies.some((figure) => doc.sentenceOf(figure.from) === sentence))
      return false;
    return (
      doc.speaks(sentence, OUR_SOLDIERS) &&
      doc.speaks(sentence, RETURNS) &&
      doc.speaks(sentence, HOMEWARD) &&
      // "Захисники повертаються додому. Навіть так.": said of the dead.
      (doc.hasAny(EXCHANGE) || doc.speaks(sentence, OUT_OF_CAPTIVITY) || doc.speaks(sentence, 'cue.stage'))
    );
  });
}

export function reportsOf(doc: Document, figures: readonly Figure[], withoutNumber: boolean): Report[] {
  const stated = figures.filter((figure) => figure.fate === 'figure' || figure.fate === 'outside');
  const bodies = stated.filter((figure) => figure.counted === 'bodies');
  const living = stated.filter((figure) => figure.counted !== 'bodies');
  const reports: Report[] = [];
  if (living.length > 0 || (withoutNumber && bodies.length === 0)) {
    const dead = living.length === 0 && doc.marks.some((mark) => mark.tag === 'noun.body');
    const kind = dead ? 'bodies' : livingKind(doc, living);
    const children = kind === 'exchange' ? living.filter((figure) => figure.noun === 'noun.child') : [];
    const others = living.filter((figure) => !children.includes(figure));
    const told = new Set(
      others
        .filter((figure) => doc.speaks(doc.sentenceOf(figure.from), 'noun.exchange'))
        .map((figure) => figure.sentence),
    );
    // "45 soldiers and two children are home after a swap": counted in one breath, exchanged together.
    const apart = children.some((figure) => !told.has(figure.sentence)) && others.length > 0;
    reports.push(build(doc, kind, apart ? others : living));
    if (apart) reports.push(build(doc, 'civilians', children));
  }
  if (living.length === 0 && bodies.length > 0 && tellsOfLiving(doc, bodies))
    reports.push(build(doc, livingKind(doc, []), []));
  if (bodies.length > 0) reports.push(build(doc, 'bodies', bodies));
  else if (living.length > 0 && tellsOfBody(doc)) reports.push(build(doc, 'bodies', []));
  const sums = reports[0] === undefined ? undefined : impliedSums(figures, reports[0].figures);
  if (sums && reports[0]) reports[0].implied = sums;
  const first = reports[0];
  if (first === undefined) return [];
  const ordinal = first.kind === 'exchange' ? officialOrdinal(doc) : null;
  if (ordinal) {
    first.ordinal = ordinal.value;
    first.spans!.ordinal = ordinal.span;
  }
  const transit = transitOf(doc);
  if (transit) {
    first.transit = transit.code;
    first.spans!.transit = transit.span;
  }
  const news = newsOf(doc);
  const mediators = mediatorsOf(
    doc,
    (sentence) =>
      news.includes(doc.sentences.indexOf(sentence)) || !(recalls(doc, sentence) || datedBack(doc, sentence)),
  );
  first.mediators = mediators.codes;
  if (mediators.span) first.spans!.mediators = mediators.span;
  for (const report of reports)
    if (report === first || report.kind === 'bodies')
      report.categories = categoriesOf(doc, report.kind === 'bodies' ? 'bodies' : 'living');
  return reports;
}
