import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDay } from '../domain/day.js';
import { PARTIES, SIDES } from '../domain/post.js';
import { CATEGORIES, FIGURES, KINDS, QUALIFIERS } from '../domain/report.js';
import { AppError } from '../errors.js';

/** The known swaps since 2022, shipped beside the code; the build copies the folder with it. */
export const HISTORY_FOLDER = new URL('../../db/history/', import.meta.url);

const day = z.string().refine(isDay, 'a calendar day, YYYY-MM-DD');
const figures = z.partialRecord(z.enum(FIGURES), z.int().min(0));

const claim = z.object({
  source: z.string(),
  via: z.string().nullable(),
  /** Whose word it is: the file's name for our `party`. */
  side: z.enum(PARTIES),
  url: z.string().nullable(),
  figures,
  outside: figures,
  qualifiers: z.partialRecord(z.enum(FIGURES), z.enum(QUALIFIERS)),
  mediators: z.array(z.string()),
});

const event = z.object({
  id: z.string().regex(/^S-\d{3,}$/),
  date: day,
  date_precision: z.enum(['day', 'approx']),
  kind: z.enum(KINDS),
  lifecycle: z.enum(['carried_out', 'called_off']),
  ordinal: z.int().positive().nullable(),
  agreement: z.string().nullable(),
  mediators: z.array(z.string()),
  transit: z.string().nullable(),
  categories: z.array(z.enum(CATEGORIES)),
  claims: z.array(claim).min(1),
  note: z.string(),
});

const total = z.object({
  date: day,
  source: z.string(),
  side: z.enum([...SIDES, 'both']),
  what: z.enum(['people', 'bodies', 'exchanges']),
  value: z.int().min(0),
  qualifier: z.enum([...QUALIFIERS, 'exact']),
  scope: z.enum(['since_2022', 'year', 'month', 'series', 'mediator', 'outside']),
  url: z.string().nullable(),
});

const held = z.object({
  date: day,
  held_by: z.enum(SIDES).nullable(),
  of: z.enum(SIDES),
  what: z.enum(['pow', 'civilians', 'missing', 'people']),
  value: z.int().min(0),
  value_max: z.int().min(0).nullable(),
  qualifier: z.enum([...QUALIFIERS, 'exact']),
  said_by: z.string(),
  url: z.string().nullable(),
  same_as: z.string().nullable(),
});

const period = z.object({
  from: day,
  to: day.nullable(),
  party: z.enum(PARTIES),
  complete: z.enum(['yes', 'partial', 'no']),
  note: z.string(),
});

export type FiledEvent = z.infer<typeof event>;
export type FiledTotal = z.infer<typeof total>;
export type FiledHeld = z.infer<typeof held>;
export type FiledPeriod = z.infer<typeof period>;

export interface HistoryFiles {
  events: FiledEvent[];
  totals: FiledTotal[];
  held: FiledHeld[];
  coverage: FiledPeriod[];
}

function readLines<T>(folder: URL, name: string, shape: z.ZodType<T>): T[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [shape.parse(JSON.parse(line))];
    } catch (cause) {
      throw new AppError('INVALID_INPUT', `${name}, line ${index + 1}: not a line of history`, { cause });
    }
  });
}

/** Throws INVALID_INPUT with file and line number if a line is not what the codebook says. */
export function readHistory(folder: URL = HISTORY_FOLDER): HistoryFiles {
  return {
    events: readLines(folder, 'events.jsonl', event),
    totals: readLines(folder, 'cumulative.jsonl', total),
    held: readLines(folder, 'held.jsonl', held),
    coverage: readLines(folder, 'coverage.jsonl', period),
  };
}

/** Only what was known of days up to and including `until`. */
export function clipHistory(files: HistoryFiles, until: string): HistoryFiles {
  return {
    events: files.events.filter(({ date }) => date <= until),
    totals: files.totals.filter(({ date }) => date <= until),
    held: files.held.filter(({ date }) => date <= until),
    coverage: files.coverage
      .filter(({ from }) => from <= until)
      .map((period) => ({ ...period, to: period.to === null || period.to > until ? until : period.to })),
  };
}
