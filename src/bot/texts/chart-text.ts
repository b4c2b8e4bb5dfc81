import { barChart } from '../../charts/bar-chart.js';
import { isInQuarters, makeColumns } from '../../charts/columns.js';
import { lineChart } from '../../charts/line-chart.js';
import type { CoverageSpan } from '../../domain/coverage-span.js';
import { citedInstantHtml, formatDay, formatInstant, formatMonthShort } from '../../locales/format-date.js';
import type { Language } from '../../locales/translate.js';
import type { MonthSumRow } from '../../store/month-sums.js';
import type { ChatTranslate } from '../context.js';
import type { ChartQuery } from './chart-query.js';
import { coverageText } from './coverage-text.js';

export interface ChartRequest {
  t: ChatTranslate;
  language: Language;
  now: Date;
  query: ChartQuery;
  period: { from: string; to: string };
  sums: readonly MonthSumRow[];
  coverage: CoverageSpan;
}

const MONTH = 'YYYY-MM'.length;

function gapMonths({ gap }: CoverageSpan): { from: string; to: string | null } | null {
  return gap === null ? null : { from: gap.from.slice(0, MONTH), to: gap.to?.slice(0, MONTH) ?? null };
}

export function chartSvg(request: ChartRequest): string {
  const { t, language, now, query, period, sums, coverage } = request;
  const from = period.from.slice(0, MONTH);
  const to = period.to.slice(0, MONTH);
  const isBodies = query.what === 'bodies';
  const columns = makeColumns(
    sums.map((row) => ({
      month: row.month,
      side: row.side,
      sum: isBodies ? row.bodies : row.people,
      withoutNumber: isBodies ? row.withoutBodies : row.withoutPeople,
    })),
    {
      from,
      to,
      gap: gapMonths(coverage),
      monthLabel: (month) => formatMonthShort(month, language),
    },
  );
  const draw = query.what === 'cumulative' ? lineChart : barChart;
  return draw({
    title: t(`chart-title-${query.what}`),
    subtitle: t(isInQuarters(from, to) ? 'chart-by-quarter' : 'chart-by-month', {
      from: formatDay(period.from, language),
      to: formatDay(period.to, language),
    }),
    footer: t('chart-footer', { time: formatInstant(now, language) }),
    legend: {
      ua: t('chart-ua'),
      ru: t('chart-ru'),
      withoutNumber: t('chart-without-number'),
      offFile: t('chart-off-file'),
    },
    columns,
    formatNumber: (n) => t('amount-exact', { n }),
  });
}

/** Under the picture: what it is, to which day it is complete, and as of when. HTML. */
export function chartCaption({ t, language, now, query, coverage }: ChartRequest): string {
  return [
    `<b>${t(`chart-title-${query.what}`)}</b>`,
    t('chart-note'),
    coverageText(t, language, coverage),
    t('totals-as-of', { time: citedInstantHtml(now, language) }),
  ].join('\n');
}
