import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import type { Correction, CorrectionField } from '../domain/correction.js';
import type { EventRecord, LedgerClaim, Seed } from '../domain/fold-event.js';
import { claimsOfEvent, type EventClaim } from '../store/claims.js';
import { correctionsInForce } from '../store/corrections.js';
import { latestImportVersion } from '../store/event-versions.js';

/** What an import writes as the cause of its version. */
export interface ImportCause {
  type: 'import';
  /** The event's id in the file. */
  id: string;
  /** Of the line, so that an unchanged one is known. */
  hash: string;
  seed: Seed;
}

export function toLedgerClaim(row: EventClaim): LedgerClaim {
  return {
    source: row.source,
    party: row.party,
    figures: row.figures,
    outside: row.outside,
    qualifiers: row.qualifiers,
    mediators: row.mediators,
    status: row.status,
    date: row.date,
    ordinal: row.ordinal,
    transit: row.transit,
    categories: row.categories,
    statedAt: row.post_id === null ? null : row.stated_at,
    replaced: row.replaced_at !== null,
    fromPost: row.post_id !== null,
  };
}

/**
 * The rows that an event is the fold of, and its claims as they are stored. `seed` is that of an import which is just
 * being made; without it the newest one on file is taken.
 */
export async function loadRecord(
  trx: Kysely<Database>,
  event: EventRow,
  seed?: Seed,
): Promise<{ record: EventRecord; rows: EventClaim[] }> {
  const rows = await claimsOfEvent(trx, event.id);
  const corrections = await correctionsInForce(trx, event.id);
  const imported = await latestImportVersion(trx, event.id);
  const record: EventRecord = {
    kind: rows.find(({ replaced_at }) => replaced_at === null)?.kind ?? event.kind,
    seed: seed ?? (imported ? (imported.cause as ImportCause).seed : null),
    claims: rows.map(toLedgerClaim),
    corrections: corrections.map(
      ({ field, value }): Correction => ({ field: field as CorrectionField, value: value.value }),
    ),
  };
  return { record, rows };
}
