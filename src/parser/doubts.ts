/** What the text itself leaves unsure: each doubt is a named test, and any of them keeps the post for a moderator. */

import type { ParseDoubt, Report } from '../domain/report.js';
import type { Document } from './document.js';
import type { Figure } from './figure.js';
import { spoken } from './refiners/topics.js';
import { tags } from './tag-set.js';
import type { Disputed } from './weigh/judge-numbers.js';

const PUT_OFF = tags('cue.denied', 'cue.called_off', 'cue.postponed');

/** Larger than any single day since 2022: 390 living to a side, 1,245 bodies; with room for what may come. */
const USUAL_LIVING = 1_000;
const USUAL_BODIES = 2_500;

interface DoubtTest {
  doubt: ParseDoubt;
  holds(doc: Document, figures: readonly Figure[], reports: readonly Report[]): boolean;
}

function told(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => figure.fate === 'figure' || figure.fate === 'outside');
}

/** The side rests on who writes, and a news text does not say who that is. */
function sideIsGuessed(doc: Document, figure: Figure): boolean {
  if (figure.sideBy === 'both') return doc.party !== 'mediator';
  const leaning = figure.sideBy === 'view' || figure.own === 'perspective' || figure.own === 'opposite';
  return leaning && (doc.viewIsGuessed || figure.frame?.verb === 'give');
}

/** 200 people of whom 150 are military and 80 civilians. */
function partsExceed(report: Report): boolean {
  return (['ua', 'ru'] as const).some((side) => {
    const people = report.figures[`${side}.people`];
    const parts = (report.figures[`${side}.military`] ?? 0) + (report.figures[`${side}.civilians`] ?? 0);
    return people !== undefined && parts > people;
  });
}

/** Another number of the same side and kind, larger than the one taken, that nothing explains. */
function hasRival(figure: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      other.fate === 'part' &&
      !other.narrow &&
      other.frame?.done &&
      other.side === figure.side &&
      other.counted === figure.counted &&
      other.value > figure.value,
  );
}

/** Sentences after which a post's own news has hardly begun. */
const LATE = 5;

/** No verb of return, a part taken for the whole, or deep inside a long post. */
function isWeak(doc: Document, figure: Figure): boolean {
  const late = doc.sentences.findIndex((sentence) => figure.from < sentence.to) >= LATE;
  return figure.frame === null || figure.frame.verb === 'list' || figure.narrow || late;
}

const TESTS: readonly DoubtTest[] = [
  {
    doubt: 'side_or_direction_unsure',
    holds: (doc, figures) =>
      told(figures).some((figure) => sideIsGuessed(doc, figure)) ||
      figures.some(
        (figure) =>
          figure.fate === 'dropped' &&
          figure.side === null &&
          figure.counted !== null &&
          figure.frame?.done === true &&
          figure.frame.verb !== 'list' &&
          !figure.narrow &&
          figure.steps.includes('one number for a side'),
      ),
  },
  {
    doubt: 'contradictory_figures',
    holds: (_doc, figures, reports) =>
      reports.some(partsExceed) || told(figures).some((figure) => hasRival(figure, figures)),
  },
  {
    doubt: 'sum_implied_only',
    holds: (_doc, _figures, reports) =>
      reports.some((report) => report.implied !== undefined && Object.keys(report.figures).length === 0),
  },
  {
    doubt: 'unusual_size',
    holds: (_doc, figures) =>
      told(figures).some(
        (figure) => figure.value > (figure.counted === 'bodies' ? USUAL_BODIES : USUAL_LIVING),
      ),
  },
  {
    doubt: 'verdict_unsure',
    holds: (doc, figures) => {
      const all = told(figures);
      if (all.length === 0) return doc.party === 'media';
      if (all.every((figure) => isWeak(doc, figure))) return true;
      return all.some((figure) => spoken(doc, doc.sentenceOf(figure.from), PUT_OFF));
    },
  },
];

/** `disputed`: what rules and weights think otherwise of, or the weights hardly decide. */
export function doubtsOf(
  doc: Document,
  figures: readonly Figure[],
  reports: readonly Report[],
  disputed: Disputed & { verdict: boolean },
): ParseDoubt[] {
  if (reports.length === 0) return [];
  const also: readonly ParseDoubt[] = [
    ...(disputed.side ? (['side_or_direction_unsure'] as const) : []),
    ...(disputed.rivals ? (['contradictory_figures'] as const) : []),
    ...(disputed.verdict || disputed.role || disputed.kind ? (['verdict_unsure'] as const) : []),
  ];
  return TESTS.filter(({ doubt, holds }) => also.includes(doubt) || holds(doc, figures, reports)).map(
    ({ doubt }) => doubt,
  );
}
