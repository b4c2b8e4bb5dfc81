import { escapeHtml } from '../../../alerts/html.js';
import type { Span } from '../../../domain/report.js';

/** What a card shows of a post, in UTF-16 units: a short post whole, of a long one a paragraph. */
const LONGEST_EVIDENCE = 600;
/** So much of a long post is shown before its first evidence. */
const BEFORE_EVIDENCE = 100;

/** Spans in order, those that overlap or touch as one; what lies outside the text is left out. */
function joined(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .toSorted((a, b) => a.start - b.start);
  const all: Span[] = [];
  for (const span of inside) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return all;
}

/** The window of a long text that holds the most of the evidence, from the first span on. */
function window(text: string, marks: readonly Span[]): Span {
  if (text.length <= LONGEST_EVIDENCE) return { start: 0, end: text.length };
  const first = marks[0]?.start ?? 0;
  const start = Math.max(0, Math.min(first - BEFORE_EVIDENCE, text.length - LONGEST_EVIDENCE));
  return { start, end: start + LONGEST_EVIDENCE };
}

/** A half of a pair of UTF-16 units is no character. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const isInside = (at: number) => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
  return { start: isInside(start) ? start + 1 : start, end: isInside(end) ? end - 1 : end };
}

/**
 * A post's text as HTML, what the program read in bold and underlined. Of a long text the part round the evidence; cut
 * ends are marked with "…".
 */
export function markEvidence(text: string, spans: readonly Span[]): string {
  const marks = joined(spans, text.length);
  const { start, end } = wholeCharacters(text, window(text, marks));
  let html = start > 0 ? '… ' : '';
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    html += `${escapeHtml(text.slice(at, from))}<b><u>${escapeHtml(text.slice(from, to))}</u></b>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end)) + (end < text.length ? ' …' : '');
}
