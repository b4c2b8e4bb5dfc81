import type { Span } from '../domain/report.js';
import { quotesOf } from '../parser/index.js';

/** A figure is quoted with its sentence and no more; of a longer one only what stands around the figure. */
export const LONGEST_SENTENCE = 300;
/** A report has seldom more than two sentences with figures; what is longer is no quote but the post. */
export const LONGEST_QUOTE = 500;

/** Moved towards the figure to the next space, so that no word is cut; to the figure where there is none. */
function wordAfter(text: string, place: number, figureStart: number): number {
  const space = text.indexOf(' ', place);
  return space === -1 || space > figureStart ? figureStart : space;
}

function wordBefore(text: string, place: number, figureEnd: number): number {
  return Math.max(text.lastIndexOf(' ', place), figureEnd);
}

/** What stands around a figure of a sentence that is too long; cut parts are marked with "…". */
function shortenAround(sentence: string, figure: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const start = Math.max(0, sentence.indexOf(figure));
  const end = Math.min(sentence.length, start + figure.length);
  const room = Math.max(0, Math.floor((LONGEST_SENTENCE - (end - start)) / 2));
  const from = start - room <= 0 ? 0 : wordAfter(sentence, start - room, start);
  const to = end + room >= sentence.length ? sentence.length : wordBefore(sentence, end + room, end);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? ' …' : ''}`;
}

/**
 * The sentences with a report's figures, one a line in the source's own words and without names of private persons;
 * those with its number or day where it has no figure. Null where the parser marked nothing.
 */
export function quoteReport(text: string, spans: Readonly<Record<string, Span>> | undefined): string | null {
  const all = Object.entries(spans ?? {});
  const figures = all.filter(([key]) => key.includes('.'));
  const places = (figures.length > 0 ? figures : all.slice(0, 1)).map(([, span]) => span);
  const sentences = quotesOf(text, places).map(({ sentence, span }) =>
    shortenAround(sentence, text.slice(span.start, span.end)),
  );
  let quote = '';
  for (const sentence of sentences) {
    const longer = quote === '' ? sentence : `${quote}\n${sentence}`;
    if (longer.length > LONGEST_QUOTE) break;
    quote = longer;
  }
  return quote === '' ? null : quote;
}
