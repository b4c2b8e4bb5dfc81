import { readFileSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import {
  exportedCorrections,
  exportedCoverage,
  exportedEvents,
  exportedHeldEstimates,
  exportedRunningTotals,
} from '../../store/export-rows.js';
import { type ToldClaim, toldClaims } from '../../store/told-claims.js';
import { sumTotals } from '../../store/totals.js';
import { type Cell, toCsv } from './csv.js';
import {
  CLAIM_COLUMNS,
  CORRECTION_COLUMNS,
  COVERAGE_COLUMNS,
  claimRow,
  correctionRow,
  EVENT_COLUMNS,
  eventRow,
  HELD_COLUMNS,
  type Row,
  TOTAL_COLUMNS,
} from './tables.js';

export interface ExportDocument {
  name: string;
  text: string;
}

export interface Export {
  ledgerVersion: number;
  documents: ExportDocument[];
}

interface Tables {
  ledgerVersion: number;
  tables: [name: string, columns: readonly string[], rows: readonly Row[]][];
}

function byEvent(claims: readonly ToldClaim[]): Map<number, ToldClaim[]> {
  const events = new Map<number, ToldClaim[]>();
  for (const claim of claims) {
    const own = events.get(claim.event_serial);
    if (own === undefined) events.set(claim.event_serial, [claim]);
    else own.push(claim);
  }
  return events;
}

function picked(rows: readonly object[], columns: readonly string[]): Row[] {
  return rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return Object.fromEntries(columns.map((name) => [name, (cells.get(name) ?? null) as Cell]));
  });
}

/** All tables of one moment. */
async function loadTables(db: Kysely<Database>): Promise<Tables> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const claims = await toldClaims(trx);
      const own = byEvent(claims);
      const events = await exportedEvents(trx);
      const corrections = await exportedCorrections(trx);
      return {
        ledgerVersion: (await sumTotals(trx)).ledgerVersion,
        tables: [
          [
            'events',
            EVENT_COLUMNS,
            events.map((event) => eventRow(event, own.get(event.serial) ?? [], corrections)),
          ],
          ['claims', CLAIM_COLUMNS, claims.map(claimRow)],
          ['corrections', CORRECTION_COLUMNS, corrections.map(correctionRow)],
          ['running_totals', TOTAL_COLUMNS, picked(await exportedRunningTotals(trx), TOTAL_COLUMNS)],
          ['held', HELD_COLUMNS, picked(await exportedHeldEstimates(trx), HELD_COLUMNS)],
          ['coverage', COVERAGE_COLUMNS, picked(await exportedCoverage(trx), COVERAGE_COLUMNS)],
        ],
      };
    });
}

function codebook(): string {
  return readFileSync(new URL('./codebook.md', import.meta.url), 'utf8');
}

/** Everything that may be told, as files: one CSV a table, or one JSON; the codebook is beside or inside. */
export async function exportDocuments(
  db: Kysely<Database>,
  format: 'csv' | 'json',
  now: Date,
): Promise<Export> {
  const { ledgerVersion, tables } = await loadTables(db);
  if (format === 'csv') {
    const documents = tables.map(([name, columns, rows]) => ({
      name: `swapwatch-${name}.csv`,
      text: toCsv(columns, rows),
    }));
    return { ledgerVersion, documents: [...documents, { name: 'swapwatch-codebook.md', text: codebook() }] };
  }
  const content = {
    as_of: now.toISOString(),
    version: ledgerVersion,
    codebook: codebook(),
    ...Object.fromEntries(tables.map(([name, _, rows]) => [name, rows])),
  };
  return {
    ledgerVersion,
    documents: [{ name: 'swapwatch.json', text: `${JSON.stringify(content, null, 1)}\n` }],
  };
}
