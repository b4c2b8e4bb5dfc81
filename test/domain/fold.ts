import type { DatedClaim } from '../../src/domain/dated-claim.js';
import { eventDate } from '../../src/domain/event-date.js';
import { type MatchCandidate, type MatchReport, matchEvent } from '../../src/domain/match-event.js';
import type { Figures, Kind, Qualifiers } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';

/** A report of a labelled post without its text; `event` is the transfer it truly tells of. */
export interface LabelledReport {
  post: string;
  published: string;
  source: string;
  kind: Kind;
  date: string;
  figures: Figures;
  outside?: Figures;
  qualifiers?: Qualifiers;
  ordinal?: number;
  event: string;
  /** May stand alone or inside its event. */
  loose?: boolean;
}

export interface FoldedEvent extends MatchCandidate<number> {
  claims: DatedClaim[];
  reports: LabelledReport[];
  unsure: string | null;
}

/** No label names a day further from its post; keeps the fold from looking at years of events. */
const LOOK_BACK_MS = 30 * 86_400_000;

export function asReport(label: LabelledReport): MatchReport {
  return {
    source: label.source,
    party: partyOf(label.source),
    figures: label.figures,
    outside: label.outside ?? {},
    qualifiers: label.qualifiers ?? {},
    mediators: [],
    kind: label.kind,
    date: label.date,
    ordinal: label.ordinal ?? null,
    statedAt: new Date(label.published),
  };
}

/** A ledger of nothing but matching: unsure reports begin an event of their own, as those held for review do. */
export function foldReports(labels: readonly LabelledReport[]): FoldedEvent[] {
  const events: FoldedEvent[] = [];
  for (const label of labels) {
    const report = asReport(label);
    const recent = events.filter(({ reports }) => {
      return Math.abs(Date.parse(reports[0]!.published) - Date.parse(label.published)) <= LOOK_BACK_MS;
    });
    const match = matchEvent(report, recent);
    if (match.match === 'same') {
      const event = events[match.id]!;
      event.claims.push(report);
      event.reports.push(label);
      event.ordinal ??= report.ordinal;
      const dated = eventDate(event.claims)!;
      event.date = dated.date;
      event.datePrecision = dated.date_precision;
    } else {
      events.push({
        id: events.length,
        kind: report.kind,
        date: report.date,
        datePrecision: eventDate([report])!.date_precision,
        ordinal: report.ordinal,
        lifecycle: 'carried_out',
        claims: [report],
        reports: [label],
        unsure: match.match === 'unsure' ? match.reason : null,
      });
    }
  }
  return events;
}

export interface PairScore {
  precision: number;
  recall: number;
  /** True events spread over several, and events that mix several true ones. */
  doubled: string[];
  merged: string[];
}

export function scorePairs(events: readonly FoldedEvent[]): PairScore {
  const counted = events.flatMap((event) =>
    event.reports.filter(({ loose }) => !loose).map((label) => ({ label, event: event.id })),
  );
  let together = 0;
  let truly = 0;
  let both = 0;
  const doubled = new Set<string>();
  const merged = new Set<string>();
  counted.forEach((a, index) => {
    for (const b of counted.slice(index + 1)) {
      if (a.label.kind !== b.label.kind) continue;
      const folded = a.event === b.event;
      const same = a.label.event === b.label.event;
      if (folded) together += 1;
      if (same) truly += 1;
      if (folded && same) both += 1;
      if (same && !folded) doubled.add(`${a.label.event}: ${a.label.post} | ${b.label.post}`);
      if (folded && !same) merged.add(`${a.label.post} | ${b.label.post}`);
    }
  });
  return { precision: both / together, recall: both / truly, doubled: [...doubled], merged: [...merged] };
}
