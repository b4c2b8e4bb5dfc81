/** Where a sentence ends: at a line break or a mark. */
import type { Token } from './tokens.js';
import { isDigit } from './unit-classes.js';

/** A word before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'г гг т ч д п кв им н с р рр обл ст ул вул м см тис тыс млн млрд грн руб мск тов mr mrs dr st no u a s e g i vs col gen lt sgt та ін др пр проф акад ред'.split(
    ' ',
  ),
);

export function skipLines(lower: string, at: number): number {
  let end = at;
  while (lower[end] === '\n' || lower[end] === ' ') end += 1;
  return end;
}

/** "757. Стільки тіл…": words that point back to the number before the stop. */
const POINTS_BACK = /^(?:(?:саме|рівно|аж|именно|ровно) )?(?:стільки|столько)(?! ж)(?!\p{L})/iu;
const POINTS_FROM = /[СсРрАаИи]/u;
/** Tokens of a sentence that is a number and what it counts. */
const NUMBER_ALONE = 5;

/** The text goes on with "that many", and the sentence so far is little more than a number. */
function pointsBack(cased: string, at: number, tokens: readonly Token[]): boolean {
  const next = cased[at];
  if (next === undefined || !POINTS_FROM.test(next) || !POINTS_BACK.test(cased.slice(at, at + 20)))
    return false;
  const sentence = tokens.at(-1)?.sentence;
  let first = tokens.length;
  while (first > 0 && tokens.length - first <= NUMBER_ALONE && tokens[first - 1]!.sentence === sentence)
    first -= 1;
  const words = tokens.slice(first);
  return words.length <= NUMBER_ALONE && words.find((token) => token.kind !== 'mark')?.kind === 'number';
}

/** A line break inside a sentence goes on in lower case, or with the number that its verb waits for. */
export function endsSentence(cased: string, at: number, end: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || end >= cased.length || pointsBack(cased, end, tokens)) return false;
  if (cased.slice(at, end).split('\n').length > 2) return true;
  const next = cased[end]!;
  if (next !== next.toUpperCase()) return false;
  return !(isDigit(next, 0) && last.kind === 'word');
}

export function stops(mark: string, cased: string, at: number, tokens: readonly Token[]): boolean {
  if (mark === '!' || mark === '?' || mark === '…' || mark === '۔' || mark === '؟') {
    return at >= cased.length || !`!?.…"')»]`.includes(cased[at]!);
  }
  if (mark !== '.') return false;
  let after = at;
  while (after < at + 6 && `"')]`.includes(cased[after] ?? ' ')) after += 1;
  if (after < at + 6 && after < cased.length) {
    if (cased[after] !== ' ' && cased[after] !== '\n') return false;
    after += 1;
  }
  let word = after;
  while (word < after + 4 && (cased[word] === ' ' || cased[word] === '\n')) word += 1;
  if (pointsBack(cased, word, tokens)) return false;
  const rest = cased.slice(after, after + 4).trimStart();
  const next = rest[0] ?? '';
  if (next !== '' && next !== next.toUpperCase()) return false;
  const last = tokens.at(-2);
  if (last?.kind === 'word' && (ABBREVIATIONS.has(last.text) || last.text.length === 1)) {
    return /^\p{Lu}/u.test(next) && !(last.text.length === 1 && last.capital) && last.text !== 'им';
  }
  return true;
}
