import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';

export async function wasUpdateSeen(db: Kysely<Database>, botId: number, updateId: number): Promise<boolean> {
  const row = await db
    .selectFrom('updates_seen')
    .select('update_id')
    .where('bot_id', '=', botId)
    .where('update_id', '=', updateId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function markUpdateSeen(
  db: Kysely<Database>,
  botId: number,
  updateId: number,
  now: Date,
): Promise<void> {
  await db
    .insertInto('updates_seen')
    .values({ bot_id: botId, update_id: updateId, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Telegram keeps an update for 24 hours at most, so older rows guard nothing. */
export async function forgetUpdatesSeenBefore(db: Kysely<Database>, time: Date): Promise<void> {
  await db.deleteFrom('updates_seen').where('seen_at', '<', time).execute();
}
