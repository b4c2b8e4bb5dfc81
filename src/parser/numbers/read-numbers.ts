/** Reads numbers from a row of tokens: digits, words, and both together ("4 тисячі 757", "1 тыс.", "two hundred and seven"). */

import { words } from '../text/find-words.js';
import type { Token } from '../text/tokens.js';
import type { NumberWord, NumberWords } from './number-words.js';

const SINCE = words('с з із');
const UP_TO = words('до to');
const BEGINS_RANGE = words('от від from between з');

export interface NumberFact {
  value: number;
  /** Upper end of "6–7 тысяч". */
  max: number | null;
  kind: 'cardinal' | 'collective' | 'ordinal';
  /** Written in digits. */
  digits: boolean;
  /** Half-open range of tokens. */
  from: number;
  to: number;
}

/** Endings that only an ordinal takes; `-х`, `-ти`, `-ми`, `-ох` are cases of the cardinal. */
const ORDINAL_SUFFIX = words('й я а е є ю у го ого му ому м им ым ий ый ой ої ою ая та ша га ій st nd rd th');

interface Reading {
  total: number;
  current: number;
  /** The smallest place taken so far: only smaller ones may follow. */
  place: number;
  kind: NumberFact['kind'];
  digits: boolean;
}

function lookUp(words: NumberWords, text: string): NumberWord[] | undefined {
  const whole = words.get(text);
  if (whole) return [whole];
  if (!text.includes('-')) return undefined;
  const parts = text.split('-').map((part) => words.get(part));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The word is one of a number, or several joined by hyphens. */
export function isNumberWord(words: NumberWords, text: string): boolean {
  return lookUp(words, text) !== undefined;
}

function placeOf(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** Adds a word to the reading; false if it cannot follow. */
function add(reading: Reading, word: NumberWord): boolean {
  if (reading.kind !== 'cardinal') return false;
  if (word.kind === 'multiplier') {
    if (word.value === 100) {
      if (reading.current < 1 || reading.current > 99 || reading.digits) return false;
      reading.current *= 100;
      reading.place = 100;
      return true;
    }
    if (
      reading.total > 0 &&
      reading.total % (word.value * 1000) < word.value * 10 &&
      reading.total < word.value
    )
      return false;
    reading.total += (reading.current === 0 ? 1 : reading.current) * word.value;
    reading.current = 0;
    reading.place = word.value;
    reading.digits = false;
    return true;
  }
  if (reading.digits) return false;
  const place = placeOf(word.value);
  const room = place === 1 && reading.place === 10 ? word.value < 10 : place < reading.place;
  if (!room || (word.value === 0 && reading.place < Number.POSITIVE_INFINITY)) return false;
  reading.current += word.value;
  reading.place = place;
  reading.kind = word.kind === 'cardinal' ? 'cardinal' : word.kind;
  return true;
}

function readDigits(reading: Reading, token: Token): boolean {
  const value = Number(token.text);
  if (!Number.isFinite(value) || reading.digits || reading.current > 0) return false;
  if (reading.total > 0 && (value >= 1000 || reading.place < 1000 || !Number.isInteger(value))) return false;
  reading.current = value;
  reading.digits = true;
  reading.place = 1;
  if (token.suffix !== '' && ORDINAL_SUFFIX.has(token.suffix)) reading.kind = 'ordinal';
  return true;
}

/** The number that begins at token `at`, if there is one. */
function readAt(tokens: readonly Token[], at: number, words: NumberWords): NumberFact | undefined {
  const reading: Reading = {
    total: 0,
    current: 0,
    place: Number.POSITIVE_INFINITY,
    kind: 'cardinal',
    digits: false,
  };
  const sentence = tokens[at]!.sentence;
  let to = at;
  let digits = false;
  while (to < tokens.length && tokens[to]!.sentence === sentence) {
    const token = tokens[to]!;
    if (token.kind === 'number') {
      if (!readDigits(reading, token)) break;
      digits = true;
      to += 1;
      if (token.suffix !== '') break;
      continue;
    }
    if (token.kind === 'word') {
      const found = lookUp(words, token.text);
      if (found) {
        if (found[0]!.kind === 'multiplier' && to === at && found[0]!.value < 1000) {
          // "another hundred Ukrainians": the article stands for one.
          if (!/^(?:a|another)$/u.test(tokens[at - 1]?.text ?? '')) break;
          reading.current = 1;
        }
        if (!found.every((word) => add(reading, word))) break;
        to += 1;
        if (reading.kind !== 'cardinal') break;
        if (found[0]!.kind === 'multiplier' && token.text.length <= 3 && tokens[to]?.text === '.') to += 1;
        continue;
      }
      const next = tokens[to + 1];
      // "двух с половиной тысяч"; without thousands behind it the sum is no whole number, and no count.
      if (SINCE.has(token.text) && /^половин/u.test(next?.text ?? '') && to > at && reading.place <= 10) {
        reading.current += 0.5;
        to += 2;
        continue;
      }
      if (
        token.text === 'and' &&
        reading.place >= 100 &&
        to > at &&
        next &&
        words.has(next.text.split('-')[0]!)
      ) {
        to += 1;
        continue;
      }
    }
    break;
  }
  if (to === at) return undefined;
  const value = reading.total + reading.current;
  if (!Number.isSafeInteger(value)) return undefined;
  return { value, max: null, kind: reading.kind, digits, from: at, to };
}

/** "150 (сто пятьдесят)": the same number once more. */
function repeats(last: NumberFact, number: NumberFact, tokens: readonly Token[]): boolean {
  return (
    number.from === last.to + 1 &&
    number.value === last.value &&
    tokens[last.to]!.text === '(' &&
    tokens[number.to]?.text === ')'
  );
}

/** "6–7 тысяч", "от 6 до 7 тысяч", "from 6 to 7 thousand": one number with two ends. */
function joinRanges(numbers: NumberFact[], tokens: readonly Token[]): NumberFact[] {
  const out: NumberFact[] = [];
  for (const number of numbers) {
    const last = out.at(-1);
    if (last && repeats(last, number, tokens)) {
      out[out.length - 1] = { ...last, to: number.to + 1 };
      continue;
    }
    const link = last && number.from === last.to + 1 ? tokens[last.to]!.text : '';
    const before = last && last.from > 0 ? tokens[last.from - 1]!.text : '';
    const spoken = UP_TO.has(link) && BEGINS_RANGE.has(before);
    if (
      last &&
      last.max === null &&
      (link === '–' || link === '-' || spoken) &&
      last.kind === 'cardinal' &&
      number.kind === 'cardinal'
    ) {
      const scale = number.value >= 1000 && last.value < 100 ? 1000 : 1;
      if (number.value > last.value * scale) {
        out[out.length - 1] = { ...last, value: last.value * scale, max: number.value, to: number.to };
        continue;
      }
    }
    out.push(number);
  }
  return out;
}

/** `starts` are the tokens that a number may begin at; none begins inside one of `dates`, which are in the order of the text. */
export function readNumbers(
  tokens: readonly Token[],
  words: NumberWords,
  starts: readonly number[],
  dates: readonly { from: number; to: number }[],
): NumberFact[] {
  const numbers: NumberFact[] = [];
  let date = 0;
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    while (date < dates.length && dates[date]!.to <= at) date += 1;
    const isOfDate = date < dates.length && dates[date]!.from <= at;
    const number = isOfDate ? undefined : readAt(tokens, at, words);
    if (number === undefined) continue;
    numbers.push(number);
    end = number.to;
  }
  return numbers.length > 1 ? joinRanges(numbers, tokens) : numbers;
}
