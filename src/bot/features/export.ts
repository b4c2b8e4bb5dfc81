import { Composer, InputFile } from 'grammy';
import { coverageSpan } from '../../domain/coverage-span.js';
import { kyivDay } from '../../domain/day.js';
import { exportDocuments } from '../../ledger/export/documents.js';
import { citedInstantHtml } from '../../locales/format-date.js';
import { coveragePeriods } from '../../store/coverage.js';
import { firstReadAt } from '../../store/sources-view.js';
import { actionButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { actionValue } from '../pressed.js';
import { answer } from '../show.js';
import { coverageText } from '../texts/coverage-text.js';

const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

function formatOf(text: string): Format | undefined {
  return FORMATS.find((format) => format === text.trim().toLowerCase());
}

async function offer(ctx: BotContext): Promise<void> {
  const buttons = FORMATS.map((format) => actionButton(format.toUpperCase(), 'export', format));
  await answer(ctx, ctx.t('export-offer'), [buttons]);
}

async function sendExport(ctx: BotContext, format: Format): Promise<void> {
  const { db, clock } = ctx.deps;
  const wait = ctx.exportLimit.take(ctx.destination.chat_id);
  if (wait > 0) return await answer(ctx, ctx.t('export-wait', { n: wait }));
  const now = clock.now();
  const { documents, ledgerVersion } = await exportDocuments(db, format, now);
  const readSince = await firstReadAt(db);
  const coverage = coverageSpan(await coveragePeriods(db), readSince === null ? null : kyivDay(readSince));
  const caption = [
    ctx.t('export-caption', { version: String(ledgerVersion), time: citedInstantHtml(now, ctx.language) }),
    coverageText(ctx.t, ctx.language, coverage),
  ].join('\n');
  for (const [index, { name, text }] of documents.entries()) {
    await ctx.replyWithDocument(new InputFile(Buffer.from(text, 'utf8'), name), {
      ...(index === 0 && { caption, parse_mode: 'HTML' as const }),
      disable_notification: index > 0,
    });
  }
}

export const dataExport = new Composer<BotContext>();

dataExport.command('export', async (ctx) => {
  const format = formatOf(ctx.match);
  await (format === undefined ? offer(ctx) : sendExport(ctx, format));
});

dataExport.on('callback_query:data', async (ctx, next) => {
  const format = formatOf(actionValue(ctx, 'export') ?? '');
  if (format === undefined) return await next();
  await sendExport(ctx, format);
});
