import type { Generated, JSONColumnType } from 'kysely';
import type { GeneratedId, Id, Time } from './column-types.js';

/** Whose database this is: one row. Another mode or bot is refused at start. */
export interface InstallationTable {
  only_row: Generated<boolean>;
  mode: 'live' | 'playground';
  bot_id: Id | null;
  created_at: Generated<Date>;
}

/** One row. The number is another after every change of events, claims, links or statements. */
export interface LedgerStateTable {
  only_row: Generated<boolean>;
  changes: Generated<number>;
}

/** Append-only, by a trigger. */
export interface AuditTable {
  id: GeneratedId;
  at: Time;
  /** Telegram user id; null = the program. */
  actor: Id | null;
  action: string;
  event_id: Id | null;
  before: JSONColumnType<object | null, string | null | undefined, never>;
  after: JSONColumnType<object | null, string | null | undefined, never>;
  reason: string | null;
}
