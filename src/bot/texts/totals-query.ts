import { isDay } from '../../domain/day.js';
import type { Side } from '../../domain/post.js';
import type { TotalsFilter } from '../../store/totals.js';
import { kindWord, mediatorWord, sideWord } from './query-words.js';

/** What /totals is asked for. Days are inclusive; `asOf` is a minute in UTC, `2026-11-22T12:07`. */
export interface TotalsQuery extends TotalsFilter {
  side?: Side;
  asOf?: string;
}

export type ReadTotalsQuery = { kind: 'query'; query: TotalsQuery } | { kind: 'unknown'; word: string };

const END_OF_DAY = 'T23:59';

/** The first and the last day of `2025`, `2025-06` or `2025-06-09`, dashes optional; undefined if there is none. */
function daysOf(text: string): { from: string; to: string } | undefined {
  const [, year, month, day] = /^(20\d\d)(?:-?(\d\d)(?:-?(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) {
    const date = `${year}-${month}-${day}`;
    return isDay(date) ? { from: date, to: date } : undefined;
  }
  const from = `${year}-${month}-01`;
  if (!isDay(from)) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from, to: `${year}-${month}-${last}` };
}

/** `2025`, `2024-2025`, `2025-05-23..2025-05-25`, `20250523-20250525`. */
function periodOf(word: string): { from: string; to: string } | undefined {
  const [first = '', last, ...rest] = word.split(/\.\.+|–|—|(?<=\d{4}(?:\d{4})?)-(?=20\d\d)/);
  const start = daysOf(first);
  const end = last === undefined ? start : daysOf(last);
  if (start === undefined || end === undefined || rest.length > 0 || start.from > end.to) return undefined;
  return { from: start.from, to: end.to };
}

function asOfOf(word: string): string | undefined {
  const [, date = '', hour, minute] = /^([\d-]+?)(?:t(\d\d):?(\d\d))?$/i.exec(word) ?? [];
  const days = daysOf(date);
  if (days === undefined) return undefined;
  if (hour === undefined) return `${days.to}${END_OF_DAY}`;
  return Number(hour) < 24 && Number(minute) < 60 ? `${days.to}T${hour}:${minute}` : undefined;
}

function readWord(word: string): TotalsQuery | undefined {
  const period = periodOf(word);
  if (period !== undefined) return period;
  const asOf = /^(?:asof[:=]?|a)(\d.*)$/i.exec(word)?.[1];
  if (asOf !== undefined) {
    const minute = asOfOf(asOf);
    return minute === undefined ? undefined : { asOf: minute };
  }
  const side = sideWord(word);
  if (side !== undefined) return { side };
  const kind = kindWord(word);
  if (kind !== undefined) return { kind };
  const mediator = mediatorWord(word);
  return mediator === undefined ? undefined : { mediator };
}

/** Reads what stands behind the command, in any order; of two words of one sort the later counts. */
export function readTotalsQuery(text: string): ReadTotalsQuery {
  const words = text
    .trim()
    .replace(/\bas ?of\s+/giu, 'asof')
    .split(/[\s,]+/);
  let query: TotalsQuery = {};
  for (const word of words.filter((candidate) => candidate !== '')) {
    const read = readWord(word);
    if (read === undefined) return { kind: 'unknown', word };
    query = { ...query, ...read };
  }
  return { kind: 'query', query };
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}

function periodText({ from, to }: { from: string; to: string }): string {
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isYear ? from.slice(0, 4) : `${compact(from)}-${compact(to)}`;
}

/** The shortest text that reads as the same query: it has to fit into a button. */
export function writeTotalsQuery(query: TotalsQuery): string {
  const { from, to, side, kind, mediator, asOf } = query;
  const period = from === undefined || to === undefined ? [] : [periodText({ from, to })];
  const rest = [side, kind, mediator].filter((word) => word !== undefined);
  return [...period, ...rest, ...(asOf === undefined ? [] : [`a${compact(asOf)}`])].join(' ');
}

/** The last moment of the minute that `asOf` names. */
export function asOfInstant(asOf: string): Date {
  return new Date(`${asOf}:59.999Z`);
}

export function asOfText(now: Date): string {
  return now.toISOString().slice(0, 16);
}

/** As a start parameter of a link, and back: Telegram allows `A-Za-z0-9_-` there. */
export function linkParameter(query: TotalsQuery): string {
  return `totals_${writeTotalsQuery(query).replaceAll(' ', '_')}`;
}

export function readLinkParameter(parameter: string): string | undefined {
  return (
    /^totals(?:_(.*))?$/.exec(parameter)?.[1]?.replaceAll('_', ' ') ??
    (parameter === 'totals' ? '' : undefined)
  );
}
