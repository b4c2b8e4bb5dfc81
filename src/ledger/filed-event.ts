import { createHash } from 'node:crypto';
import type { NewClaim } from '../../db/schema.js';
import type { LedgerClaim, Seed } from '../domain/fold-event.js';
import type { ImportCause } from './event-record.js';
import type { FiledEvent } from './history-files.js';

/** The parser of imported claims: none, a person weighed them. */
export const HISTORY_VERSION = 'history';

/** A filed event gives a day only; noon in Kyiv puts its statements on that day everywhere between. */
export function filedTime(day: string): Date {
  return new Date(`${day}T10:00:00Z`);
}

export function serialOf(filed: FiledEvent): number {
  return Number(filed.id.slice('S-'.length));
}

function seedOf(filed: FiledEvent): Seed {
  const { lifecycle, date, date_precision, ordinal, agreement, mediators, transit, categories } = filed;
  return { lifecycle, date, date_precision, ordinal, agreement, mediators, transit, categories };
}

export function importCause(filed: FiledEvent): ImportCause {
  const hash = createHash('sha256').update(JSON.stringify(filed)).digest('hex');
  return { type: 'import', id: filed.id, hash, seed: seedOf(filed) };
}

export function filedClaims(filed: FiledEvent): LedgerClaim[] {
  return filed.claims.map(({ side, ...claim }) => ({
    ...claim,
    party: side,
    status: filed.lifecycle,
    date: filed.date,
    ordinal: null,
    transit: null,
    categories: [],
    statedAt: null,
    replaced: false,
    fromPost: false,
  }));
}

/** The claims of a filed event as rows of the event `eventId`. */
export function filedClaimRows(filed: FiledEvent, eventId: number, at: Date): NewClaim[] {
  return filed.claims.map((claim, position) => ({
    event_id: eventId,
    post_id: null,
    report_id: null,
    position,
    source: claim.source,
    party: claim.side,
    via: claim.via,
    url: claim.url,
    status: filed.lifecycle,
    kind: filed.kind,
    date: filed.date,
    ordinal: null,
    figures: JSON.stringify(claim.figures),
    outside: JSON.stringify(claim.outside),
    qualifiers: JSON.stringify(claim.qualifiers),
    mediators: claim.mediators,
    transit: null,
    quote: null,
    parser_version: HISTORY_VERSION,
    stated_at: filedTime(filed.date),
    created_at: at,
  }));
}
