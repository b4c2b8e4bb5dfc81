import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Asks for the event's first alerts; once an event. */
export async function insertFanOut(db: Kysely<Database>, eventId: number, at: Date): Promise<void> {
  await db
    .insertInto('fan_outs')
    .values({ event_id: eventId, created_at: at })
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .execute();
}

export async function hasFanOut(db: Kysely<Database>, eventId: number): Promise<boolean> {
  const row = await db
    .selectFrom('fan_outs')
    .select('event_id')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function countFanOutsSince(db: Kysely<Database>, since: Date): Promise<number> {
  const row = await db
    .selectFrom('fan_outs')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
