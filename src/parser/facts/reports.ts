/** The reports that the figures of a post make, with kind, day, mediators and the place of each value. */
import type { Side } from '../../domain/post.js';
import type { FigureKey, Figures, Kind, Report, Span } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Counted, Figure } from '../figure.js';
import { datedBack, recalls } from '../refiners/background.js';
import { newsOf } from '../refiners/news.js';
import { tags } from '../tag-set.js';
import { categoriesOf } from './categories.js';
import { impliedSums } from './implied.js';
import { livingKind } from './kind.js';
import { mediatorsOf } from './mediators.js';
import { officialOrdinal } from './ordinal.js';
import { transferDay } from './transfer-day.js';
import { transitOf } from './transit.js';

const EXCHANGE = tags('noun.exchange', 'verb.held_exchange', 'verb.swap');
const MOVES = tags('verb.give', 'verb.bring', 'verb.come', 'verb.get');
const TO_COME = tags('verb.future', 'cue.ready', 'cue.planned');
const DEAD = tags('noun.body', 'adj.dead', 'cue.on_shield');
const OUR_SOLDIERS = tags('noun.military', 'own.of');
const RETURNS = tags('verb.home', 'verb.come', 'verb.bring', 'verb.swap');
const OUT_OF_CAPTIVITY = tags('ua.from', 'ru.from');
const HOMEWARD = tags('ua.from', 'ru.from', 'cue.captivity', 'verb.home', 'own.to');

const KEYS: Readonly<Record<Side, Readonly<Record<Counted, FigureKey>>>> = {
  ua: { military: 'ua.military', civilians: 'ua.civilians', people: 'ua.people', bodies: 'ua.bodies' },
  ru: { military: 'ru.military', civilians: 'ru.civilians', people: 'ru.people', bodies: 'ru.bodies' },
};

export function keyOf(figure: Figure): FigureKey | null {
  if (figure.counted === null || figure.side === null) return null;
  if (figure.side === 'both') return figure.counted === 'bodies' ? null : 'both.people';
  return KEYS[figure.side][figure.counted];
}

export function spanOf(doc: Document, figure: Figure): Span {
  return doc.text.span(doc.tokens[figure.from]!.start, doc.tokens[figure.to - 1]!.end);
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
  return (
    doc.hasAny('noun.body') &&
    doc.sentences.some(
      (sentence) =>
        doc.speaks(sentence, 'noun.body') && doc.speaks(sentence, MOVES) && !doc.speaks(sentence, TO_COME),
    )
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

/** In a sentence that speaks of an exchange and counts others, too. */
function isCountedWith(doc: Document, child: Figure, others: readonly Figure[]): boolean {
  return others.some(
    (figure) =>
      figure.sentence === child.sentence && doc.speaks(doc.sentenceOf(figure.from), 'noun.exchange'),
  );
}

export function reportsOf(doc: Document, figures: readonly Figure[], withoutNumber: boolean): Report[] {
  const stated = figures.filter((figure) => figure.fate === 'figure' || figure.fate === 'outside');
  const bodies = stated.filter((figure) => figure.counted === 'bodies');
  const living = stated.filter((figure) => figure.counted !== 'bodies');
  const reports: Report[] = [];
  if (living.length > 0 || (withoutNumber && bodies.length === 0)) {
    const dead = living.length === 0 && doc.hasAny('noun.body');
    const kind = dead ? 'bodies' : livingKind(doc, living);
    const children = kind === 'exchange' ? living.filter((figure) => figure.noun === 'noun.child') : [];
    const others = children.length === 0 ? living : living.filter((figure) => !children.includes(figure));
    // "45 soldiers and two children are home after a swap": counted in one breath, exchanged together.
    const apart = others.length > 0 && children.some((child) => !isCountedWith(doc, child, others));
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
    (sentence) => news.includes(sentence.index) || !(recalls(doc, sentence) || datedBack(doc, sentence)),
  );
  first.mediators = mediators.codes;
  if (mediators.span) first.spans!.mediators = mediators.span;
  for (const report of reports)
    if (report === first || report.kind === 'bodies')
      report.categories = categoriesOf(doc, report.kind === 'bodies' ? 'bodies' : 'living');
  return reports;
}
