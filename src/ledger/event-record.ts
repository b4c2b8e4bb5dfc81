import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import { type Correction, type CorrectionField, correctClaims } from '../domain/correction.js';
import type { DoubtedClaim, PublicationRecord, SettledDoubt } from '../domain/event-publication.js';
import type { LedgerClaim, Seed } from '../domain/fold-event.js';
import type { Doubt } from '../domain/publish-policy.js';
import { claimsOfEvent, type EventClaim, isInForce, isSetAside, isUndone } from '../store/claims.js';
import { type CorrectionRow, correctionsInForce } from '../store/corrections.js';
import { latestImportVersion } from '../store/event-versions.js';
import { raisedDoubts } from '../store/raised-doubts.js';

/** What an import writes as the cause of its version. */
export interface ImportCause {
  type: 'import';
  /** The event's id in the file. */
  id: string;
  /** Of the line, so that an unchanged one is known. */
  hash: string;
  seed: Seed;
}

export interface LoadedRecord {
  /** With the doubts that were raised about the event as a whole; its posts may raise more. */
  publication: PublicationRecord;
  /** The claims as they are stored. */
  rows: EventClaim[];
}

/** Of imported history: neither read in a post nor entered by hand. */
function isFiled(row: EventClaim): boolean {
  return row.post_id === null && row.action_id === null;
}

/** With its figures as the event read them that it was part of before a merge. */
export function toLedgerClaim(row: EventClaim): LedgerClaim {
  const claim: LedgerClaim = {
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
    statedAt: isFiled(row) ? null : row.stated_at,
    sequel: row.sequel,
    replaced: !isInForce(row),
    fromPost: !isFiled(row),
  };
  return correctClaims([claim], row.earlier_corrections as Correction[])[0]!;
}

function toDoubtedClaim(row: EventClaim): DoubtedClaim {
  const doubts = row.doubts as Doubt[];
  return {
    ...toLedgerClaim(row),
    doubts: row.is_paused ? [...doubts, 'publishing_paused'] : doubts,
    takenAt: row.created_at,
    setAside: isSetAside(row) || isUndone(row),
  };
}

const SETTLED = 'settled.';

function settledDoubts(corrections: readonly CorrectionRow[]): SettledDoubt[] {
  return corrections
    .filter(({ field }) => field.startsWith(SETTLED))
    .map(({ field, made_at }) => ({ doubt: field.slice(SETTLED.length) as Doubt, at: made_at }));
}

/**
 * The rows that an event is the fold of. `seed` is that of an import which is just being made; without it the newest
 * one on file is taken.
 */
export async function loadRecord(trx: Kysely<Database>, event: EventRow, seed?: Seed): Promise<LoadedRecord> {
  const all = await claimsOfEvent(trx, event.id);
  const said = all.filter((claim) => !isUndone(claim));
  // An event that was entered by hand and undone keeps its day, and nothing else.
  const rows = said.length > 0 ? said : all;
  const corrections = await correctionsInForce(trx, event.id);
  const imported = seed === undefined ? await latestImportVersion(trx, event.id) : undefined;
  const raised = await raisedDoubts(trx, event.id);
  const first = rows.find(isInForce) ?? rows[0];
  return {
    rows,
    publication: {
      kind: first?.kind ?? event.kind,
      seed: seed ?? (imported ? (imported.cause as ImportCause).seed : null),
      claims: rows.map(toDoubtedClaim),
      corrections: corrections.map(
        ({ field, value, made_by, is_lock }): Correction => ({
          field: field as CorrectionField,
          value: value.value,
          byProgram: made_by === null,
          isLock: is_lock,
        }),
      ),
      settled: settledDoubts(corrections),
      raised: raised.map(({ doubt, at }) => ({ doubt: doubt as Doubt, at })),
    },
  };
}
