import type { ParseResult } from '../../src/domain/report.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What must hold of any result, whatever the text; names what does not. */
export function faultsOf(text: string, result: ParseResult): string[] {
  const faults: string[] = [];
  if ((result.verdict === 'report') !== result.reports.length > 0)
    faults.push('reports without the verdict, or the verdict without');
  for (const report of result.reports) {
    if (!DAY.test(report.date)) faults.push(`day ${report.date}`);
    for (const value of [...Object.values(report.figures), ...Object.values(report.outside)]) {
      if (!Number.isSafeInteger(value) || value < 0) faults.push(`figure ${value}`);
    }
    for (const [name, span] of Object.entries(report.spans ?? {})) {
      if (span.start < 0 || span.end > text.length || span.start >= span.end) faults.push(`span of ${name}`);
    }
    for (const key of Object.keys(report.figures))
      if (report.spans?.[key] === undefined) faults.push(`no span of ${key}`);
  }
  for (const total of [...result.cumulative, ...result.held]) {
    if (!Number.isSafeInteger(total.value) || total.value < 0) faults.push(`total ${total.value}`);
  }
  return faults;
}
