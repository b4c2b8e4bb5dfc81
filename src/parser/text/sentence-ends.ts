/** Where a sentence ends: at a line break or a mark. */
import type { Token } from './tokens.js';
import { isDigit, isSmall, unitAt, written } from './unit-classes.js';

/** A word before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'г гг т ч д п кв им н с р рр обл ст ул вул м см тис тыс млн млрд грн руб мск тов mr mrs dr st no u a s e g i vs col gen lt sgt та ін др пр проф акад ред'.split(
    ' ',
  ),
);

const LINE = 0x0a;
const SPACE = 0x20;
const STOP = 0x2e;

function codes(of: string): ReadonlySet<number> {
  return new Set([...of].map((char) => char.charCodeAt(0)));
}

const OTHER_STOPS = codes('!?…۔؟');
/** Behind another stop they go on with the sentence; behind a full stop the last of them closes what it ends. */
const GOES_ON = codes(`!?.…"')»]`);
const CLOSES = codes(`"')]`);

function isSpace(units: string, at: number): boolean {
  const code = unitAt(units, at);
  return code === SPACE || code === LINE;
}

export function skipLines(units: string, at: number): number {
  let end = at;
  while (isSpace(units, end)) end += 1;
  return end;
}

/** "757. Стільки тіл…": words that point back to the number before the stop. */
const POINTS_BACK = /^(?:(?:саме|рівно|аж|именно|ровно) )?(?:стільки|столько)(?! ж)(?!\p{L})/iu;
const POINTS_FROM = codes('СсРрАаИи');
/** Tokens of a sentence that is a number and what it counts. */
const NUMBER_ALONE = 5;

/** The text goes on with "that many", and the sentence so far is little more than a number. */
function pointsBack(units: string, at: number, tokens: readonly Token[]): boolean {
  if (!POINTS_FROM.has(unitAt(units, at)) || !POINTS_BACK.test(written(units.slice(at, at + 20))))
    return false;
  const sentence = tokens.at(-1)?.sentence;
  let first = tokens.length;
  while (first > 0 && tokens.length - first <= NUMBER_ALONE && tokens[first - 1]!.sentence === sentence)
    first -= 1;
  const words = tokens.slice(first);
  return words.length <= NUMBER_ALONE && words.find((token) => token.kind !== 'mark')?.kind === 'number';
}

/** A line break inside a sentence goes on in lower case, or with the number that its verb waits for. */
export function endsSentence(units: string, at: number, end: number, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || end >= units.length || pointsBack(units, end, tokens)) return false;
  let lines = 0;
  for (let i = at; i < end; i += 1) if (unitAt(units, i) === LINE) lines += 1;
  if (lines > 1) return true;
  return !isSmall(units, end) && !(isDigit(units, end) && tokens[tokens.length - 1]!.kind === 'word');
}

/** The mark of code `mark`, the last of the tokens, ends its sentence; `at` is the place behind it. */
export function stops(mark: number, units: string, at: number, tokens: readonly Token[]): boolean {
  if (mark !== STOP) return OTHER_STOPS.has(mark) && !GOES_ON.has(unitAt(units, at));
  let after = at;
  while (after < at + 6 && CLOSES.has(unitAt(units, after))) after += 1;
  if (after < at + 6 && after < units.length) {
    if (!isSpace(units, after)) return false;
    after += 1;
  }
  let word = after;
  while (word < after + 4 && isSpace(units, word)) word += 1;
  if (pointsBack(units, word, tokens)) return false;
  const hasNext = word < after + 4;
  if (hasNext && isSmall(units, word)) return false;
  const last = tokens[tokens.length - 2];
  if (last?.kind === 'word' && (last.text.length === 1 || ABBREVIATIONS.has(last.text))) {
    const isCapital = hasNext && /^\p{Lu}/u.test(units[word] ?? '');
    return isCapital && !(last.text.length === 1 && last.capital) && last.text !== 'им';
  }
  return true;
}
