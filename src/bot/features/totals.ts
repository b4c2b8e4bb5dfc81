import { Composer } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { escapeHtml } from '../../alerts/html.js';
import { type CoveragePeriod, coverageSpan, isIncomplete } from '../../domain/coverage-span.js';
import { kyivDay } from '../../domain/day.js';
import { coveragePeriods } from '../../store/coverage.js';
import { newestHeldEstimates } from '../../store/held-view.js';
import { newestOfficialTotals, seriesTotals } from '../../store/official-totals.js';
import { firstReadAt } from '../../store/sources-view.js';
import { sumTotals, unsettledParts } from '../../store/totals.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { heldBackDoubts } from '../texts/held-back.js';
import { totalsButtons } from '../texts/totals-buttons.js';
import { asOfInstant, readTotalsQuery, type TotalsQuery, writeTotalsQuery } from '../texts/totals-query.js';
import { citation, type TotalsData, totalsBlocks } from '../texts/totals-text.js';

/** Officials sum up everything or a calendar year, and nothing that is narrowed further. */
function officialsScope(query: TotalsQuery): 'since_2022' | 'year' | null {
  const { from, to, kind, mediator } = query;
  if (kind !== undefined || mediator !== undefined) return null;
  if (from === undefined || to === undefined) return 'since_2022';
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? 'year' : null;
}

type LedgerPart = Omit<TotalsData, 'coverage'> & { periods: CoveragePeriod[] };

/** Everything of the answer that only the ledger decides, of one moment. */
async function loadLedgerPart(trx: Kysely<Database>, query: TotalsQuery): Promise<LedgerPart> {
  const { from, to, kind, mediator, asOf } = query;
  const time = asOf === undefined ? undefined : asOfInstant(asOf);
  const until = time?.toISOString().slice(0, 10);
  const scope = officialsScope(query);
  const isWhole = scope === 'since_2022';
  const hasSeries =
    time === undefined && (kind === undefined || kind === 'exchange') && mediator === undefined;
  const officialsTo = [to, until].filter((day) => day !== undefined).toSorted()[0];
  const officialsPeriod = {
    ...(from !== undefined && { from }),
    ...(officialsTo !== undefined && { to: officialsTo }),
  };
  const periods = await coveragePeriods(trx);
  return {
    totals: await sumTotals(
      trx,
      query,
      time === undefined ? undefined : { time, heldBack: heldBackDoubts() },
    ),
    unsettled: time === undefined ? await unsettledParts(trx, query) : [],
    series: hasSeries ? await seriesTotals(trx, query) : [],
    officials: scope === null ? [] : await newestOfficialTotals(trx, officialsPeriod),
    officialsScope: scope ?? 'since_2022',
    held: isWhole ? await newestHeldEstimates(trx, until) : [],
    periods,
    isIncomplete: isIncomplete(periods, query),
  };
}

async function loadTotals({ deps, ledger }: ScreenRequest, query: TotalsQuery): Promise<TotalsData> {
  const key = `totals ${writeTotalsQuery(query)}`;
  const { periods, ...data } = await ledger.get(key, (trx) => loadLedgerPart(trx, query));
  const readSince = await firstReadAt(deps.db);
  return { ...data, coverage: coverageSpan(periods, readSince === null ? null : kyivDay(readSince)) };
}

export const totalsScreen: Screen = {
  name: 'totals',
  async render(request) {
    const { now, t } = request;
    const read = readTotalsQuery(request.args);
    if (read.kind === 'unknown') {
      const word = escapeHtml(read.word.slice(0, LONGEST_WORD));
      return { blocks: [t('totals-not-understood', { word })] };
    }
    const { query } = read;
    const data = await loadTotals(request, query);
    const answer = { query, data, asOf: query.asOf === undefined ? now : asOfInstant(query.asOf) };
    return {
      blocks: totalsBlocks(request, answer),
      buttons: totalsButtons(request, query, citation(request, answer)),
    };
  },
};

/** Of a word that was not understood, so much is repeated. */
const LONGEST_WORD = 40;

export const howScreen: Screen = {
  name: 'how',
  async render({ t }) {
    return { blocks: [t('how-text')] };
  },
};

export const totals = new Composer<BotContext>();

totals.command('totals', (ctx) => show(ctx, totalsScreen, { args: ctx.match }));
