/** Running totals, people still held, and what is planned: the figures that belong to no report. */

import type { Side } from '../../domain/post.js';
import type { Announcement, AnnouncementStatus, HeldEstimate, RunningTotal } from '../../domain/report.js';
import type { Document } from '../document.js';
import { type Figure, opposite } from '../figure.js';
import { saysMissing } from '../refiners/missing.js';
import { scopeOf } from '../refiners/total-scope.js';
import { sideOfTotal } from '../refiners/voices.js';
import type { Tag } from '../tags.js';
import { STEP } from '../weigh/roles.js';

/** Nobody sums up fewer: so few are of some other exchange that is recalled beside the total. */
const FEWEST = 3;

/** "500 захисників. Домовленість «500 на 500» виконано": the formula says no more than the total beside it. */
function isCountedAlready(formula: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      other.fate === 'cumulative' &&
      other.sideBy !== 'formula' &&
      other.value === formula.value &&
      other.counted !== null,
  );
}

export function runningTotalsOf(doc: Document, figures: readonly Figure[]): RunningTotal[] {
  const out: RunningTotal[] = [];
  const reports = figures.some((figure) => figure.fate === 'figure');
  for (const figure of figures) {
    if (figure.fate !== 'cumulative' || (figure.narrow && figure.noun !== 'noun.woman')) continue;
    if (figure.value < FEWEST) continue;
    const exchanges = figure.noun === 'noun.exchange';
    // What a mediator counts of one year, beside the news, is its own recap.
    if (exchanges && doc.party === 'mediator' && reports && scopeOf(doc, figure) === 'year') continue;
    if (figure.sideBy === 'formula' && isCountedAlready(figure, figures)) continue;
    const side = exchanges ? 'both' : (figure.side ?? sideOfTotal(doc, figure, figures));
    if (side === null) continue;
    const what = exchanges ? 'exchanges' : figure.counted === 'bodies' ? 'bodies' : 'people';
    const total: RunningTotal = {
      side,
      what,
      value: figure.value,
      qualifier: figure.qualifier ?? 'exact',
      scope: scopeOf(doc, figure),
    };
    if (
      !out.some(
        (other) => other.side === total.side && other.what === total.what && other.value === total.value,
      )
    )
      out.push(total);
  }
  return out;
}

export function heldOf(doc: Document, figures: readonly Figure[]): HeldEstimate[] {
  const out: HeldEstimate[] = [];
  for (const figure of figures) {
    if (figure.fate !== 'held' && figure.fate !== 'missing') continue;
    const sentence = doc.sentenceOf(figure.from);
    const missing = figure.fate === 'missing' || (!figure.steps.includes(STEP) && saysMissing(doc, figure));
    const of: Side = figure.side === 'ua' || figure.side === 'ru' ? figure.side : (doc.perspective ?? 'ua');
    const what = missing
      ? 'missing'
      : figure.counted === 'military'
        ? 'pow'
        : figure.counted === 'civilians'
          ? 'civilians'
          : 'people';
    out.push({
      held_by: missing ? null : opposite(of),
      of,
      what,
      value: figure.value,
      value_max: figure.max,
      qualifier: figure.qualifier ?? 'exact',
      said_by: doc.marks.some((mark) => mark.tag === 'country.ICRC' && doc.sentenceOf(mark.from) === sentence)
        ? 'ICRC'
        : null,
    });
  }
  return out;
}

const STATUSES: readonly (readonly [AnnouncementStatus, Tag])[] = [
  ['called_off', 'cue.called_off'],
  ['denied', 'cue.denied'],
  ['postponed', 'cue.postponed'],
  ['agreed', 'cue.agreed'],
  ['planned', 'cue.planned'],
];

export function announcementOf(doc: Document, figures: readonly Figure[]): Announcement {
  const status = STATUSES.find(([, tag]) => doc.hasAny(tag));
  const announcement: Announcement = { status: status?.[0] ?? 'planned', figures: {} };
  const word = status && doc.marks.find((mark) => mark.tag === status[1]);
  if (word !== undefined)
    announcement.span = doc.text.span(doc.tokens[word.from]!.start, doc.tokens[word.to - 1]!.end);
  const future =
    doc.dates.find((date) => date.day >= doc.day && date.yearStated === false) ??
    doc.dates.find((date) => date.day > doc.day);
  if (future) announcement.date = future.day;
  const formula = figures.filter((figure) => figure.sideBy === 'formula' && figure.fate === 'planned');
  const ua = formula.find((figure) => figure.side === 'ua');
  const ru = formula.find((figure) => figure.side === 'ru');
  if (ua && ru) announcement.formula = [ua.value, ru.value];
  for (const figure of figures) {
    if (
      figure.fate !== 'planned' ||
      figure.sideBy === 'formula' ||
      figure.side === null ||
      figure.counted === null ||
      figure.narrow
    )
      continue;
    if (figure.side === 'both') {
      if (figure.counted !== 'bodies') announcement.figures['both.people'] ??= figure.value;
    } else announcement.figures[`${figure.side}.${figure.counted}`] ??= figure.value;
  }
  return announcement;
}
