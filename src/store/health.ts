import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

export interface ChannelHealth {
  handle: string;
  state: string;
  state_since: Date;
  last_read_at: Date | null;
}

/** What every listed channel's last poll met. */
export async function readChannelHealth(db: Kysely<Database>): Promise<ChannelHealth[]> {
  return db
    .selectFrom('channels')
    .select(['handle', 'state', 'state_since', 'last_read_at'])
    .where('listed', '=', true)
    .orderBy('id')
    .execute();
}

/** Since when the message that has waited longest is due; null when none waits. */
export async function readOldestDueMessage(db: Kysely<Database>, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('events')
    .innerJoin('messages', 'messages.event_id', 'events.id')
    .innerJoin('destinations', 'destinations.id', 'messages.destination_id')
    .select(sql<Date | null>`min(greatest(events.alert_not_before, messages.next_attempt_at))`.as('since'))
    .where('messages.purpose', '=', 'alert')
    .where('messages.state', '=', 'open')
    .where('destinations.status', '=', 'active')
    .where('events.alert_not_before', '<=', now)
    .whereRef('messages.shown_version', '<', 'events.alert_version')
    .executeTakeFirst();
  return row?.since ?? null;
}
