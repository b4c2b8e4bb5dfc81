import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Another number after every change of what answers are made of, as this transaction sees them. */
export async function ledgerChanges(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom('ledger_state').select('changes').executeTakeFirstOrThrow();
  return row.changes;
}
