import { Composer, InputFile } from 'grammy';
import { renderPng } from '../../charts/render-png.js';
import { coverageSpan } from '../../domain/coverage-span.js';
import { kyivDay } from '../../domain/day.js';
import { coveragePeriods } from '../../store/coverage.js';
import { monthSums } from '../../store/month-sums.js';
import { firstReadAt } from '../../store/sources-view.js';
import { actionButton, rows } from '../buttons.js';
import type { BotContext } from '../context.js';
import { actionValue } from '../pressed.js';
import { answer } from '../show.js';
import { CHARTS, type ChartQuery, readChartQuery, writeChartQuery } from '../texts/chart-query.js';
import { chartCaption, chartSvg } from '../texts/chart-text.js';

const YEARS_IN_A_ROW = 6;
const FIRST_YEAR = 2022;

function buttons(ctx: BotContext, query: ChartQuery, year: number) {
  const button = (text: string, next: ChartQuery) => actionButton(text, 'chart', writeChartQuery(next));
  const years = Array.from({ length: year - FIRST_YEAR + 1 }, (_, n) => String(FIRST_YEAR + n));
  return [
    CHARTS.map((what) => button(ctx.t(`chart-button-${what}`), { ...query, what })),
    ...rows(
      [
        button(ctx.t('button-all-years'), { what: query.what, period: null }),
        ...years.map((name) =>
          button(name, { ...query, period: { from: `${name}-01-01`, to: `${name}-12-31` } }),
        ),
      ],
      YEARS_IN_A_ROW,
    ),
  ];
}

async function sendChart(ctx: BotContext, args: string): Promise<void> {
  const query = readChartQuery(args);
  if (query === null) return await answer(ctx, ctx.t('chart-usage'));
  const { db, clock } = ctx.deps;
  const now = clock.now();
  const today = kyivDay(now);
  const period = query.period ?? { from: `${FIRST_YEAR}-03-01`, to: today };
  const sums = await ctx.ledger.get(`months ${period.from} ${period.to}`, (trx) => monthSums(trx, period));
  const periods = await coveragePeriods(db);
  const readSince = await firstReadAt(db);
  const coverage = coverageSpan(periods, readSince === null ? null : kyivDay(readSince));
  const request = { t: ctx.t, language: ctx.language, now, query, period, sums, coverage };
  const picture = new InputFile(renderPng(chartSvg(request)), `swapwatch-${query.what}.png`);
  await ctx.replyWithPhoto(picture, {
    caption: chartCaption(request),
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: buttons(ctx, query, Number(today.slice(0, 4))) },
  });
}

export const chart = new Composer<BotContext>();

chart.command('chart', (ctx) => sendChart(ctx, ctx.match));

chart.on('callback_query:data', async (ctx, next) => {
  const args = actionValue(ctx, 'chart');
  if (args === undefined) return await next();
  await sendChart(ctx, args);
});
