/** The sentence that holds a figure, as the source wrote it, without the names of private persons. */
import type { Span } from '../domain/report.js';
import { givenNames, publicSurnames } from './locales/names.js';
import { normalise } from './text/normalise.js';
import { type Token, tokenise } from './text/tokens.js';

const OMITTED = '…';
const PATRONYMIC = /(?:ович|евич|йович|івн|овн|евн|ївн)\p{L}{0,3}$/u;
/** Longest ending of a given name in any case ("Сергі-ями"). */
const LONGEST_ENDING = 3;

function isGivenName(token: Token): boolean {
  if (!token.capital || token.kind !== 'word') return false;
  if (PATRONYMIC.test(token.text)) return true;
  for (let ending = 0; ending <= LONGEST_ENDING && token.text.length - ending > 2; ending += 1) {
    if (givenNames.has(token.text.slice(0, token.text.length - ending))) return true;
  }
  return false;
}

function isPublic(token: Token): boolean {
  return publicSurnames.some((stem) => token.text.startsWith(stem));
}

/** Runs of capitalised words around a given name: "Ивана Петровича Сидорова", "Сидоров Иван". */
function privateNames(tokens: readonly Token[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isGivenName(tokens[at]!)) continue;
    let from = at;
    let to = at + 1;
    while (to < tokens.length && to < at + 3 && tokens[to]!.capital && tokens[to]!.kind === 'word') to += 1;
    if (to === at + 1 && from > 0 && tokens[from - 1]!.capital && tokens[from - 1]!.kind === 'word')
      from -= 1;
    const run = tokens.slice(from, to);
    if (run.length > 1 && !run.some(isPublic)) runs.push([from, to]);
    at = to - 1;
  }
  return runs;
}

interface ReadText {
  text: string;
  tokens: readonly Token[];
  /** Where each token stands in the original text. */
  places: readonly Span[];
}

function readText(text: string): ReadText {
  const normal = normalise(text);
  const tokens = tokenise(normal);
  return { text, tokens, places: tokens.map((token) => normal.span(token.start, token.end)) };
}

/** The tokens of the sentence in which a span begins; null for a span outside the text. */
function sentenceAt({ text, tokens, places }: ReadText, span: Span): { first: number; last: number } | null {
  if (span.start < 0 || span.start >= text.length || span.end <= span.start) return null;
  let first = places.findIndex((place) => place.end > span.start);
  if (first < 0) return null;
  const { sentence } = tokens[first]!;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first -= 1;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.sentence === sentence) last += 1;
  return { first, last };
}

function quoteTokens({ text, tokens, places }: ReadText, first: number, last: number): string {
  let out = '';
  let at = places[first]!.start;
  for (const [from, to] of privateNames(tokens.slice(first, last + 1))) {
    out += text.slice(at, places[first + from]!.start) + OMITTED;
    at = places[first + to - 1]!.end;
  }
  return (out + text.slice(at, places[last]!.end)).replace(/\s+/gu, ' ').trim();
}

/** A sentence as the source wrote it, and the first of the spans that begin in it. */
export interface Quote {
  sentence: string;
  span: Span;
}

/**
 * The sentences in which spans begin, each once, in the order of the text. `spans` are ranges of the original `text`;
 * one outside it gives none. What is left out is shown as an ellipsis; nothing else of the source is changed.
 */
export function quotesOf(text: string, spans: readonly Span[]): Quote[] {
  const read = readText(text);
  const quotes = new Map<number, Quote>();
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const place = sentenceAt(read, span);
    if (place === null || quotes.has(place.first)) continue;
    quotes.set(place.first, { sentence: quoteTokens(read, place.first, place.last), span });
  }
  return [...quotes.values()];
}

/** The sentence of one span; a span outside the text gives an empty quote. */
export function quoteOf(text: string, span: Span): string {
  return quotesOf(text, [span])[0]?.sentence ?? '';
}
