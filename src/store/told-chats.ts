import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Kind } from '../domain/report.js';

/** Chats in which an alert about the event stands and can be edited. */
export async function countAlertedChats(db: Kysely<Database>, eventId: number): Promise<number> {
  const row = await db
    .selectFrom('messages')
    .innerJoin('destinations', 'destinations.id', 'messages.destination_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('messages.event_id', '=', eventId)
    .where('messages.purpose', '=', 'alert')
    .where('messages.state', '=', 'open')
    .where('destinations.status', '=', 'active')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Chats that want to hear of events of a kind. */
export async function countSubscribers(db: Kysely<Database>, kind: Kind): Promise<number> {
  const row = await db
    .selectFrom('subscriptions')
    .innerJoin('destinations', 'destinations.id', 'subscriptions.destination_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('destinations.status', '=', 'active')
    .where(({ eb, val, fn }) => eb(val(kind), '=', fn.any('subscriptions.kinds')))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
