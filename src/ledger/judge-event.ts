import type { Transaction } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import type { Seed } from '../domain/fold-event.js';
import type { EventClaim } from '../store/claims.js';
import type { LedgerDeps } from './ledger-deps.js';

export interface JudgedEvent {
  doubts: string[];
  factPublished: boolean;
  figuresPublished: boolean;
  reason: string;
  effect: 'new_message' | 'edit_and_reply' | 'silent_edit' | 'none';
  sound: boolean;
}

export interface Subject {
  event: EventRow;
  /** Null for a new event. */
  before: EventFacts | null;
  facts: EventFacts;
  rows: readonly EventClaim[];
  seed: Seed | null;
  at: Date;
}

export async function judgeEvent(
  _trx: Transaction<Database>,
  _deps: Pick<LedgerDeps, 'clock' | 'settings'>,
  { rows, seed }: Subject,
): Promise<JudgedEvent> {
  const inForce = rows.filter(({ replaced_at }) => replaced_at === null);
  const doubts = [...new Set(inForce.flatMap((row) => row.doubts))];
  if (seed === null && inForce.every(({ party }) => party === 'media')) doubts.push('media_only');
  if (inForce.some(({ deleted_at }) => deleted_at !== null)) doubts.push('source_deleted_post');
  const published = doubts.length === 0;
  return {
    doubts,
    factPublished: published,
    figuresPublished: published,
    reason: 'first_report',
    effect: 'new_message',
    sound: true,
  };
}
