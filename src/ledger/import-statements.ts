import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.js';
import { coveragePeriods, replaceCoverage } from '../store/coverage.js';
import { filedEstimates, replaceFiledEstimates } from '../store/held-estimates.js';
import { filedTotals, replaceFiledTotals } from '../store/running-totals.js';
import { filedTime } from './filed-event.js';
import type { HistoryFiles } from './history-files.js';

type Row = Readonly<Record<string, unknown>>;

/** The same lines in the same order, as far as `wanted` has members. */
function holdsAlready(stored: readonly Row[], wanted: readonly Row[]): boolean {
  if (stored.length !== wanted.length) return false;
  return wanted.every((line, index) =>
    Object.entries(line).every(([key, value]) => stored[index]?.[key] === value),
  );
}

/** Running totals, estimates and coverage of history: put anew if the files say other than what is stored. */
export async function importStatements(trx: Transaction<Database>, files: HistoryFiles): Promise<void> {
  if (!holdsAlready(await filedTotals(trx), files.totals)) {
    await replaceFiledTotals(
      trx,
      files.totals.map((total) => ({ ...total, post_id: null, stated_at: filedTime(total.date) })),
    );
  }
  if (!holdsAlready(await filedEstimates(trx), files.held)) {
    await replaceFiledEstimates(
      trx,
      files.held.map((estimate) => ({ ...estimate, post_id: null, stated_at: filedTime(estimate.date) })),
    );
  }
  const periods = files.coverage
    .map(({ from, to, ...period }) => ({ ...period, from_date: from, to_date: to }))
    .toSorted((a, b) => a.party.localeCompare(b.party) || a.from_date.localeCompare(b.from_date));
  if (!holdsAlready(await coveragePeriods(trx), periods)) await replaceCoverage(trx, periods);
}
