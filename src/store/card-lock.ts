import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Any number that no other lock of this database uses: "card" in ASCII. */
const CARD_LOCK = 0x63617264;

/** Does something unless another process does it now. False if it was left to that one. */
export async function unlessCardsAreShown(
  db: Kysely<Database>,
  action: () => Promise<void>,
): Promise<boolean> {
  return await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${CARD_LOCK}) as free`.execute(trx);
    if (rows[0]?.free !== true) return false;
    await action();
    return true;
  });
}
