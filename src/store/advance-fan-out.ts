import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** How far one step came; null when no fan-out is open that nobody else works on. */
export type FanOutStep = { eventId: number; added: number; done: boolean } | null;

/**
 * One step of the oldest open fan-out, in one transaction: the alert rows of the next destinations of this bot that are
 * active and subscribe to the event's kind, and the cursor behind them. A crash between two steps loses and doubles
 * nothing. The recently active come first when rows are sent: their last sign of life is the priority.
 */
export async function advanceFanOut(
  db: Kysely<Database>,
  { botId, destinations, now }: { botId: number; destinations: number; now: Date },
): Promise<FanOutStep> {
  return db.transaction().execute(async (trx) => {
    const fanOut = await trx
      .selectFrom('fan_outs')
      .innerJoin('events', 'events.id', 'fan_outs.event_id')
      .select(['fan_outs.event_id', 'fan_outs.cursor', 'events.kind'])
      .where('fan_outs.done_at', 'is', null)
      .orderBy('fan_outs.created_at')
      .orderBy('fan_outs.event_id')
      .limit(1)
      .forUpdate('fan_outs')
      .skipLocked()
      .executeTakeFirst();
    if (fanOut === undefined) return null;
    const { rows } = await sql<{ seen: number; added: number; last: number | null }>`
      with seen as (
        select d.id, d.active_at from destinations d
        join subscriptions s on s.destination_id = d.id
        where d.id > ${fanOut.cursor} and d.bot_id = ${botId} and d.status = 'active'
          and ${fanOut.kind} = any(s.kinds)
        order by d.id limit ${destinations}
      ), added as (
        insert into messages (destination_id, event_id, purpose, priority, next_attempt_at, updated_at)
        select id, ${fanOut.event_id}, 'alert', active_at, ${now}, ${now} from seen
        on conflict (destination_id, event_id, purpose) do nothing returning 1
      )
      select (select count(*) from seen) as seen, (select count(*) from added) as added,
        (select max(id) from seen) as last`.execute(trx);
    const { seen, added, last } = rows[0]!;
    const done = seen < destinations;
    await trx
      .updateTable('fan_outs')
      .set({ cursor: last ?? fanOut.cursor, done_at: done ? now : null })
      .where('event_id', '=', fanOut.event_id)
      .execute();
    return { eventId: fanOut.event_id, added, done };
  });
}
