import { readTotalsQuery, writeTotalsQuery } from './totals-query.js';

export const CHARTS = ['returned', 'cumulative', 'bodies'] as const;
export type ChartName = (typeof CHARTS)[number];

export interface ChartQuery {
  what: ChartName;
  /** Null = everything on file. */
  period: { from: string; to: string } | null;
}

const WORDS: readonly [RegExp, ChartName][] = [
  [/^(returned|months?|месяц|місяц|вернул|поверн)/iu, 'returned'],
  [/^(cumulative|total|итог|підсум|всего|усього)/iu, 'cumulative'],
  [/^(bod(y|ies)|тел[ао]?$|тіл[ао]?$)/iu, 'bodies'],
];

/** `bodies 2025`, in any order; null for a word that means nothing here. */
export function readChartQuery(text: string): ChartQuery | null {
  const query: ChartQuery = { what: 'returned', period: null };
  for (const word of text.split(/[\s,]+/).filter((candidate) => candidate !== '')) {
    const what = WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (what !== undefined) {
      query.what = what;
      continue;
    }
    const read = readTotalsQuery(word);
    if (read.kind === 'unknown' || read.query.from === undefined || read.query.to === undefined) return null;
    query.period = { from: read.query.from, to: read.query.to };
  }
  return query;
}

export function writeChartQuery({ what, period }: ChartQuery): string {
  return `${what} ${writeTotalsQuery(period ?? {})}`.trim();
}
