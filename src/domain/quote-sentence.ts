import type { Span } from './report.js';

/** A figure is quoted with its sentence and no more; of a longer one only what stands around the figure. */
export const LONGEST_QUOTE = 300;

const SENTENCE_END = /[.!?…]["»”)]*\s+(?=[\p{Lu}"«“(\d])|\n+/gu;

/** The sentence in which a span stands, in the source's own words; cut parts are marked with "…". */
export function quoteSentence(text: string, span: Span): string {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const boundary = match.index + match[0].length;
    if (boundary <= span.start) start = boundary;
    else if (match.index >= span.end - 1) {
      end = boundary;
      break;
    }
  }
  if (end - start > LONGEST_QUOTE) {
    const room = Math.floor((LONGEST_QUOTE - (span.end - span.start)) / 2);
    const from = span.start - room <= start ? start : wordAfter(text, span.start - room, span.start);
    const to = span.end + room >= end ? end : wordBefore(text, span.end + room, span.end);
    return `${from > start ? '… ' : ''}${text.slice(from, to).trim()}${to < end ? ' …' : ''}`;
  }
  return text.slice(start, end).trim();
}

/** Moved towards the span to the next space, so that no word is cut; to the span itself where there is none. */
function wordAfter(text: string, place: number, spanStart: number): number {
  const space = text.indexOf(' ', place);
  return space === -1 || space > spanStart ? spanStart : space;
}

function wordBefore(text: string, place: number, spanEnd: number): number {
  const space = text.lastIndexOf(' ', place);
  return Math.max(space, spanEnd);
}

/** The sentence that says most of a report: with its first figure, else with its number or day. */
export function quoteOf(text: string, spans: Readonly<Record<string, Span>> | undefined): string | null {
  const all = Object.entries(spans ?? {});
  const figures = all.filter(([key]) => key.includes('.'));
  const [first] = (figures.length > 0 ? figures : all).toSorted(([, a], [, b]) => a.start - b.start);
  return first ? quoteSentence(text, first[1]) : null;
}
