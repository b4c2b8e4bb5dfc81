import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** `last_error` of what was dropped because its chat cannot be reached. */
const UNREACHABLE = 'unreachable';

export interface UnreachableDestination {
  id: number;
  status: 'blocked' | 'gone';
}

/** Marks destinations and drops whatever waits for them. */
export async function closeDestinations(
  db: Kysely<Database>,
  closed: readonly UnreachableDestination[],
): Promise<void> {
  if (closed.length === 0) return;
  const ids = closed.map(({ id }) => id);
  const statuses = closed.map(({ status }) => status);
  await sql`
    with closed as (select * from unnest(${ids}::bigint[], ${statuses}::text[]) as row (id, status)),
    marked as (update destinations d set status = closed.status from closed where d.id = closed.id)
    update messages m set state = 'dropped', lease_until = null, last_error = ${UNREACHABLE}
    from closed where m.destination_id = closed.id and m.state = 'open'`.execute(db);
}

/**
 * A chat can be reached again: the alerts that it was shown are corrected again. Those that it never got stay dropped;
 * they are no news any more.
 */
export async function reopenMessages(
  db: Kysely<Database>,
  chat: { botId: number; chatId: number },
  now: Date,
): Promise<void> {
  await db
    .updateTable('messages')
    .from('destinations')
    .set({ state: 'open', next_attempt_at: now, attempts: 0, last_error: null })
    .whereRef('destinations.id', '=', 'messages.destination_id')
    .where('destinations.bot_id', '=', chat.botId)
    .where('destinations.chat_id', '=', chat.chatId)
    .where('messages.state', '=', 'dropped')
    .where('messages.last_error', '=', UNREACHABLE)
    .where('messages.message_id', 'is not', null)
    .execute();
}
