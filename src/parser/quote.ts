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

/**
 * `span` is a range of the original `text`; a span outside it gives an empty quote. What is left out is shown as an
 * ellipsis; nothing else of the source is changed.
 */
export function quoteOf(text: string, span: Span): string {
  if (span.start < 0 || span.start >= text.length || span.end <= span.start) return '';
  const normal = normalise(text);
  const tokens = tokenise(normal);
  const places = tokens.map((token) => normal.span(token.start, token.end));
  let first = places.findIndex((place) => place.end > span.start);
  if (first < 0) return '';
  const sentence = tokens[first]!.sentence;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first -= 1;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.sentence === sentence) last += 1;
  const inside = tokens.slice(first, last + 1);
  let out = '';
  let at = places[first]!.start;
  for (const [from, to] of privateNames(inside)) {
    out += text.slice(at, places[first + from]!.start) + OMITTED;
    at = places[first + to - 1]!.end;
  }
  return (out + text.slice(at, places[last]!.end)).replace(/\s+/gu, ' ').trim();
}
