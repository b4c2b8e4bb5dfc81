import type { LedgerDeps } from '../ledger-deps.js';

export interface ModerationDeps extends LedgerDeps {
  /** Telegram user ids of the configuration: nobody in the database can take their rights. */
  ownerIds: readonly number[];
  /** Everything is done, and taken back at the end. */
  isPreview?: boolean;
}
