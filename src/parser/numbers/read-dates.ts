/** Days of the calendar in a row of tokens. What they mean to a transfer is for the refiners to say. */

import { words } from '../text/find-words.js';
import type { Token } from '../text/tokens.js';
import type { NumberWords } from './number-words.js';

const OF = words('of من');

export interface DateFact {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The year is written; else it is the latest one that does not lie after the post. */
  yearStated: boolean;
  /** Half-open range of tokens. */
  from: number;
  to: number;
}

export interface Calendar {
  /** Forms of month names, to 1 … 12. */
  months: ReadonlyMap<string, number>;
  /** Forms of weekday names, to 1 (Monday) … 7. */
  weekdays: ReadonlyMap<string, number>;
}

/** A date without a year at most this many days after the post still belongs to its year. */
const DAYS_AHEAD = 120;
const DAY_MS = 86_400_000;
const YEAR_WORD = words('г р год года году рік року році year');

export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year < 1000 || day > 28) return lateDay(year, month, day);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** A day that not every month has, or of a year that is not written as it is. */
function lateDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

function guessYear(month: number, day: number, postDay: string): string | undefined {
  const year = Number(postDay.slice(0, 4));
  const here = isoDay(year, month, day);
  // Most lie before the post, which takes no counting.
  if (here !== undefined && (here <= postDay || daysBetween(postDay, here) <= DAYS_AHEAD)) return here;
  return isoDay(year - 1, month, day);
}

function dayNumber(token: Token | undefined, words: NumberWords): number | undefined {
  if (token === undefined) return undefined;
  // So short, it has no decimal point.
  if (token.kind === 'number' && token.text.length <= 2) return Number(token.text);
  const word = token.kind === 'word' ? words.get(token.text) : undefined;
  return word?.kind === 'ordinal' ? word.value : undefined;
}

function yearAt(tokens: readonly Token[], at: number): { year: number; to: number } | undefined {
  const skip = tokens[at]?.text === ',' ? 1 : 0;
  const token = tokens[at + skip];
  if (token?.kind !== 'number' || !/^20[12]\d$/u.test(token.text)) return undefined;
  const word = tokens[at + skip + 1];
  const to = word && YEAR_WORD.has(word.text) ? at + skip + 2 : at + skip + 1;
  return skip === 1 && word?.kind === 'word' && !YEAR_WORD.has(word.text) && word.text.length > 12
    ? undefined
    : { year: Number(token.text), to };
}

function numeric(token: Token, postDay: string): string | undefined {
  if (token.kind === 'date') {
    const parts = token.text.split(/[.-]/u).map(Number);
    if (token.text.includes('-')) return isoDay(parts[0]!, parts[1]!, parts[2]!);
    const year = parts[2]!;
    return isoDay(year < 100 ? 2000 + year : year, parts[1]!, parts[0]!);
  }
  if (token.kind !== 'number' || token.text.length !== 'dd.mm'.length) return undefined;
  const short = /^(\d{2})\.(\d{2})$/u.exec(token.text);
  return short ? guessYear(Number(short[2]), Number(short[1]), postDay) : undefined;
}

function dayMonth(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  words: NumberWords,
  postDay: string,
): DateFact | undefined {
  const ones = dayNumber(tokens[at], words);
  if (ones === undefined) return undefined;
  let to = at + 1;
  if (OF.has(tokens[to]?.text ?? '')) to += 1;
  const month = calendar.months.get(tokens[to]?.text ?? '');
  let day = ones;
  if (month === undefined) return undefined;
  to += 1;
  if (at > 0 && tokens[at]!.kind === 'word') {
    const before = words.get(tokens[at - 1]!.text);
    if (before?.kind === 'cardinal' && (before.value === 20 || before.value === 30)) day += before.value;
  }
  const year = yearAt(tokens, to);
  const iso = year ? isoDay(year.year, month, day) : guessYear(month, day, postDay);
  return iso === undefined
    ? undefined
    : { day: iso, yearStated: year !== undefined, from: at, to: year?.to ?? to };
}

function monthDay(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  words: NumberWords,
  postDay: string,
): DateFact | undefined {
  const token = tokens[at]!;
  if (!token.capital) return undefined;
  const month = calendar.months.get(token.text);
  const next = tokens[at + 1];
  const day = dayNumber(next, words);
  if (month === undefined || day === undefined || next?.sentence !== token.sentence) return undefined;
  if (next.kind === 'number' && calendar.months.has(tokens[at + 2]?.text ?? '')) return undefined;
  const year = yearAt(tokens, at + 2);
  const iso = year ? isoDay(year.year, month, day) : guessYear(month, day, postDay);
  return iso === undefined
    ? undefined
    : { day: iso, yearStated: year !== undefined, from: at, to: year?.to ?? at + 2 };
}

/** A word that the day of a date is, or its month in a language that writes "April 26". */
export function mayBeginDate(
  word: string,
  calendar: Calendar,
  words: NumberWords,
  monthFirst: boolean,
): boolean {
  return words.get(word)?.kind === 'ordinal' || (monthFirst && calendar.months.has(word));
}

/** `monthFirst` is for languages that write "April 26"; `starts` are the tokens that a date may begin at. */
export function readDates(
  tokens: readonly Token[],
  calendar: Calendar,
  words: NumberWords,
  postDay: string,
  monthFirst: boolean,
  starts: readonly number[],
): DateFact[] {
  const dates: DateFact[] = [];
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    const token = tokens[at]!;
    const exact = token.kind === 'word' ? undefined : numeric(token, postDay);
    const found =
      (exact === undefined
        ? undefined
        : { day: exact, yearStated: token.kind === 'date', from: at, to: at + 1 }) ??
      dayMonth(tokens, at, calendar, words, postDay) ??
      (monthFirst ? monthDay(tokens, at, calendar, words, postDay) : undefined);
    if (found === undefined) continue;
    dates.push(found);
    end = found.to;
  }
  return dates;
}
