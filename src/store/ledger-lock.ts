import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Any number that no other lock of this database uses: "swap" in ASCII. */
const LEDGER_LOCK = 0x73776170;

/**
 * Waits until nobody else writes the ledger; held until the transaction ends. One lock for all: swaps are rare, and two
 * posts about one swap, taken at once, must not become two events.
 */
export async function lockLedger(trx: Kysely<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LEDGER_LOCK})`.execute(trx);
}
