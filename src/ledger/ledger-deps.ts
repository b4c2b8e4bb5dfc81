import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { ParsePost } from '../domain/report.js';
import type { Logger } from '../logger.js';

export interface LedgerSettings {
  /** Silent edits wait so long for more of them, in milliseconds. */
  settleMilliseconds: number;
  /** The brake: more first alerts in an hour than this wait for a moderator. */
  newAlertsPerHour: number;
}

export const DEFAULT_LEDGER_SETTINGS: LedgerSettings = {
  settleMilliseconds: 10 * 60_000,
  // The most transfers that one day ever had is five (17 October 2022 to 24 August 2025).
  newAlertsPerHour: 6,
};

export interface LedgerDeps {
  db: Kysely<Database>;
  clock: Clock;
  logger: Logger;
  parsePost: ParsePost;
  /** Stored beside everything parsed, so that a change of rules can be told from a change of text. */
  parserVersion: string;
  settings: LedgerSettings;
}
