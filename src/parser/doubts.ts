/**
 * What the text leaves unsure, each doubt by a test of its own, and what rules and weights take for different things. Any
 * doubt keeps something for a moderator.
 */

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
  /** `told` are those of the figures that the reports give. */
  holds?(
    doc: Document,
    figures: readonly Figure[],
    told: readonly Figure[],
    reports: readonly Report[],
  ): boolean;
}

/** The side rests on who writes, and a news text does not say who that is. */
function sideIsGuessed(doc: Document, figure: Figure): boolean {
  if (figure.sideBy === 'both') return doc.party !== 'mediator';
  const leaning = figure.sideBy === 'view' || figure.own === 'perspective' || figure.own === 'opposite';
  return leaning && (doc.viewIsGuessed || figure.frame?.verb === 'give');
}

/** 200 people of whom 150 are military and 80 civilians. */
function partsExceed({ figures }: Report): boolean {
  const ua = (figures['ua.military'] ?? 0) + (figures['ua.civilians'] ?? 0);
  const ru = (figures['ru.military'] ?? 0) + (figures['ru.civilians'] ?? 0);
  return ua > (figures['ua.people'] ?? ua) || ru > (figures['ru.people'] ?? ru);
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
  return (
    figure.frame === null ||
    figure.frame.verb === 'list' ||
    figure.narrow ||
    doc.sentenceOf(figure.from).index >= LATE
  );
}

const TESTS: readonly DoubtTest[] = [
  {
    doubt: 'side_or_direction_unsure',
    holds: (doc, figures, told) =>
      told.some((figure) => sideIsGuessed(doc, figure)) ||
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
    holds: (_doc, figures, told, reports) =>
      reports.some(partsExceed) || told.some((figure) => hasRival(figure, figures)),
  },
  {
    // Nothing in the text tells it: only disputes raise it.
    doubt: 'figures_unsure',
  },
  {
    doubt: 'sum_implied_only',
    holds: (_doc, _figures, _told, reports) =>
      reports.some((report) => report.implied !== undefined && Object.keys(report.figures).length === 0),
  },
  {
    doubt: 'unusual_size',
    holds: (_doc, _figures, told) =>
      told.some((figure) => figure.value > (figure.counted === 'bodies' ? USUAL_BODIES : USUAL_LIVING)),
  },
  {
    doubt: 'verdict_unsure',
    holds: (doc, _figures, told) => {
      if (told.length === 0) return doc.party === 'media';
      if (told.every((figure) => isWeak(doc, figure))) return true;
      return doc.hasAny(PUT_OFF) && told.some((figure) => spoken(doc, doc.sentenceOf(figure.from), PUT_OFF));
    },
  },
];

function isDisputed(doubt: ParseDoubt, { side, rivals, role, kind }: Disputed, nearCall: boolean): boolean {
  if (doubt === 'verdict_unsure') return nearCall;
  if (doubt === 'figures_unsure') return role || kind;
  return (doubt === 'side_or_direction_unsure' && side) || (doubt === 'contradictory_figures' && rivals);
}

/** `disputed`: what rules and weights think otherwise of; `nearCall`: the weights hardly decide the verdict. */
export function doubtsOf(
  doc: Document,
  figures: readonly Figure[],
  reports: readonly Report[],
  disputed: Disputed,
  nearCall: boolean,
): ParseDoubt[] {
  const doubts: ParseDoubt[] = [];
  if (reports.length === 0) return doubts;
  const told = figures.filter((figure) => figure.fate === 'figure' || figure.fate === 'outside');
  for (const { doubt, holds } of TESTS)
    if (isDisputed(doubt, disputed, nearCall) || holds?.(doc, figures, told, reports)) doubts.push(doubt);
  return doubts;
}
