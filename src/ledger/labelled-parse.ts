import type { Announcement, ParseResult, Report } from '../domain/report.js';

/** A label leaves out what is empty. */
type LabelledReport = Pick<Report, 'kind' | 'date'> & Partial<Report>;
export type Label = Pick<ParseResult, 'verdict' | 'language'> &
  Partial<Omit<ParseResult, 'reports' | 'announcements'>> & {
    reports?: LabelledReport[];
    announcements?: (Omit<Announcement, 'figures'> & Partial<Announcement>)[];
  };

function complete(report: LabelledReport): Report {
  const { kind, date, ordinal, transit, date_implied } = report;
  return {
    kind,
    date,
    figures: report.figures ?? {},
    outside: report.outside ?? {},
    qualifiers: report.qualifiers ?? {},
    mediators: report.mediators ?? [],
    categories: report.categories ?? [],
    ...(ordinal === undefined || ordinal === null ? {} : { ordinal }),
    ...(transit === undefined || transit === null ? {} : { transit }),
    ...(date_implied === undefined ? {} : { date_implied }),
  };
}

/** What a parser without faults would have said of a labelled post. */
export function labelledParse(label: Label): ParseResult {
  return {
    verdict: label.verdict,
    language: label.language,
    reports: (label.reports ?? []).map(complete),
    cumulative: label.cumulative ?? [],
    announcements: (label.announcements ?? []).map((said) => ({ ...said, figures: said.figures ?? {} })),
    held: (label.held ?? []).map((held) => ({
      ...held,
      value_max: held.value_max ?? null,
      said_by: held.said_by ?? null,
    })),
  };
}
