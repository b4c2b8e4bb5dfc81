import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';

/**
 * Asks for the event's first alerts. Asking again goes once more through all destinations, for those that subscribed
 * since; nobody is alerted twice by it.
 */
export async function insertFanOut(db: Kysely<Database>, eventId: number, at: Date): Promise<void> {
  await db
    .insertInto('fan_outs')
    .values({ event_id: eventId, created_at: at })
    .onConflict((conflict) =>
      conflict.column('event_id').doUpdateSet({ cursor: 0, done_at: null, created_at: at }),
    )
    .execute();
}

/** Some chat does not show the event's wanted version yet, or has not even its row. */
export async function isBeingTold(
  db: Kysely<Database>,
  event: { id: number; alert_version: number | null },
): Promise<boolean> {
  if (event.alert_version === null) return false;
  const unfinished = db
    .selectFrom('fan_outs')
    .select('event_id')
    .where('event_id', '=', event.id)
    .where('done_at', 'is', null);
  const behind = db
    .selectFrom('messages')
    .select('event_id')
    .where('event_id', '=', event.id)
    .where('purpose', '=', 'alert')
    .where('state', '=', 'open')
    .where('shown_version', '<', event.alert_version)
    .limit(1);
  return (
    (await unfinished.executeTakeFirst()) !== undefined || (await behind.executeTakeFirst()) !== undefined
  );
}

export async function countFanOutsSince(db: Kysely<Database>, since: Date): Promise<number> {
  const row = await db
    .selectFrom('fan_outs')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
