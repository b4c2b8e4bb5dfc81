import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Kind } from '../domain/report.js';

/** Kinds of events that a destination is alerted about; empty when it is not subscribed. */
export async function subscribedKinds(db: Kysely<Database>, destinationId: number): Promise<Kind[]> {
  const row = await db
    .selectFrom('subscriptions')
    .select('kinds')
    .where('destination_id', '=', destinationId)
    .executeTakeFirst();
  return row?.kinds ?? [];
}

/** Sets the whole choice at once; none = no subscription. */
export async function setSubscribedKinds(
  db: Kysely<Database>,
  destinationId: number,
  kinds: readonly Kind[],
  now: Date,
): Promise<void> {
  if (kinds.length === 0) {
    await db.deleteFrom('subscriptions').where('destination_id', '=', destinationId).execute();
    return;
  }
  await db
    .insertInto('subscriptions')
    .values({ destination_id: destinationId, kinds: [...kinds], created_at: now })
    .onConflict((conflict) => conflict.column('destination_id').doUpdateSet({ kinds: [...kinds] }))
    .execute();
}
