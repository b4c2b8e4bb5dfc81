import { CATEGORIES } from '../../domain/report.js';
import { NAMED_SOURCES } from '../../locales/source-name.js';
import type { EventSearch, SearchWord } from '../../store/event-list.js';
import type { ChatTranslate } from '../context.js';
import { kindWord, mediatorWord, monthWord } from './query-words.js';
import { readTotalsQuery } from './totals-query.js';

/** More words narrow a search to nothing, and each costs a scan. */
const MOST_WORDS = 6;
/** A shorter beginning is in every text. */
const SHORTEST_WORD = 3;
const LONGEST_WORD = 60;

/** `S-134` names one event; a bare 134 may be a figure too. */
function serialOf(word: string): number | undefined {
  const digits = /^s-?(\d{1,7})$/i.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const DOTTED_DAY = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d\d)(?!\d)/gu;
/** "24 August 2025", "24 серпня 2025 р.", "серпень 2025". */
const NAMED_DAY = /(?<![\d\p{L}])(?:(\d{1,2})\s+)?(\p{L}{3,12})\.?\s+(?:(\d{1,2}),?\s+)?(20\d\d)(?!\d)/gu;

function isoDay(year: string, month: number, day?: string): string {
  return [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  );
}

/** Days and months as people write them, in the one form that is read. */
function withIsoDays(text: string): string {
  return text
    .replace(DOTTED_DAY, (_, day: string, month: string, year: string) => isoDay(year, Number(month), day))
    .replace(NAMED_DAY, (all, before?: string, name = '', after?: string, year = '') => {
      const month = monthWord(name);
      return month === undefined ? all : isoDay(year, month, before ?? after);
    });
}

function numberOf(word: string): number | undefined {
  const digits = word.replace(/(?<=\d)(st|nd|rd|th|-?й)$/iu, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/** A year, month or day; a year alone is a number too, but people mean the year. */
function periodOf(word: string): { from: string; to: string } | undefined {
  if (!/^20\d\d/.test(word)) return undefined;
  const read = readTotalsQuery(word);
  if (read.kind === 'unknown' || read.query.from === undefined || read.query.to === undefined)
    return undefined;
  return { from: read.query.from, to: read.query.to };
}

function wordOf(t: ChatTranslate, text: string): SearchWord {
  const lower = text.toLowerCase();
  return {
    text,
    country: mediatorWord(text) ?? null,
    sources: [...NAMED_SOURCES].filter((source) => t(`source-${source}`).toLowerCase().includes(lower)),
    kind: kindWord(text) ?? null,
    categories: CATEGORIES.filter((category) =>
      t('alert-category', { category }).toLowerCase().includes(lower),
    ),
  };
}

/** Words, dates and numbers in any order; null when there is nothing to search for. */
export function readSearch(t: ChatTranslate, text: string): EventSearch | null {
  const words = withIsoDays(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const search = {
    serials: [] as number[],
    numbers: [] as number[],
    period: null as EventSearch['period'],
    words: [] as SearchWord[],
  };
  for (const word of words) {
    const period = periodOf(word);
    const serial = serialOf(word);
    const number = numberOf(word);
    if (period !== undefined) search.period = period;
    else if (serial !== undefined) search.serials.push(serial);
    else if (number !== undefined) search.numbers.push(number);
    else if (word.length >= SHORTEST_WORD) search.words.push(wordOf(t, word.slice(0, LONGEST_WORD)));
  }
  const { serials, numbers, period, words: others } = search;
  const isEmpty = [...serials, ...numbers, ...others].length === 0 && period === null;
  return isEmpty ? null : search;
}
