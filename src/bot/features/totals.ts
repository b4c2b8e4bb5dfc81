import { Composer } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { kyivDay } from '../../domain/day.js';
import { coveragePeriods } from '../../store/coverage.js';
import { newestHeldEstimates } from '../../store/held-view.js';
import { newestOfficialTotals, seriesTotals } from '../../store/official-totals.js';
import { firstReadAt } from '../../store/sources-view.js';
import { sumTotals, unsettledParts } from '../../store/totals.js';
import { screenButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { coverageSpan } from '../texts/coverage-span.js';
import { type TotalsData, totalsBlocks } from '../texts/totals-text.js';

async function loadTotals(db: Kysely<Database>): Promise<TotalsData> {
  const [totals, unsettled, series, officials, held, periods, readSince] = await Promise.all([
    sumTotals(db),
    unsettledParts(db),
    seriesTotals(db),
    newestOfficialTotals(db),
    newestHeldEstimates(db),
    coveragePeriods(db),
    firstReadAt(db),
  ]);
  const coverage = coverageSpan(periods, readSince === null ? null : kyivDay(readSince));
  return { totals, unsettled, series, officials, held, coverage };
}

export const totalsScreen: Screen = {
  name: 'totals',
  async render(request) {
    const { deps, t } = request;
    const data = await loadTotals(deps.db);
    return {
      blocks: totalsBlocks(request, t('totals-title'), data),
      buttons: [[screenButton(t('button-how'), 'how')]],
    };
  },
};

export const howScreen: Screen = {
  name: 'how',
  async render({ t }) {
    return { blocks: [t('how-text')], buttons: [[screenButton(t('button-totals'), 'totals')]] };
  },
};

export const totals = new Composer<BotContext>();

totals.command('totals', (ctx) => show(ctx, totalsScreen, { args: ctx.match }));
