import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Messages about one event that show one version and should show a newer one. */
export interface DueGroup {
  eventId: number;
  purpose: 'alert' | 'notice';
  shownVersion: number;
}

export interface ClaimedMessage {
  id: number;
  destinationId: number;
  eventId: number;
  purpose: 'alert' | 'notice';
  messageId: number | null;
  shownVersion: number;
  shownHash: string | null;
  /** This one included. */
  attempts: number;
  chatId: number;
  threadId: number | null;
  language: string;
  isActive: boolean;
  isSubscribed: boolean;
  /** Of a notice: the alert that it answers. */
  alertMessageId: number | null;
}

// Conditions on other tables are scalar sub-queries: a planner with old statistics cannot make joins of them that read
// all destinations for each batch.
const isFree = (botId: number, now: Date): RawBuilder<boolean> =>
  sql`m.state = 'open' and m.next_attempt_at <= ${now} and (m.lease_until is null or m.lease_until <= ${now})
    and (select d.bot_id from destinations d where d.id = m.destination_id) = ${botId}`;

/** An alert is told or edited first; its notice follows, and only where the alert stands. */
const alertShows = (version: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`(select a.shown_version from messages a
    where a.destination_id = m.destination_id and a.event_id = m.event_id and a.purpose = 'alert'
      and a.state = 'open' and a.message_id is not null) >= ${version}`;

/**
 * What is due, at most one group an event and purpose. Silent edits wait for `alert_not_before`; a first alert, a new
 * message and an edit that earns a reply do not.
 */
export async function dueGroups(db: Kysely<Database>, botId: number, now: Date): Promise<DueGroup[]> {
  const { rows } = await sql<DueGroup>`
    select e.id as "eventId", 'alert' as purpose, due.shown_version as "shownVersion"
    from events e
    cross join lateral (select case
      when e.alert_not_before is null or e.alert_not_before <= ${now} then e.alert_version
      else least(e.alert_version, greatest(1, e.reply_version,
        (select max(v.version) from event_versions v where v.event_id = e.id and v.effect = 'new_message')))
      end as version) wanted
    cross join lateral (select m.shown_version from messages m
      where m.event_id = e.id and m.purpose = 'alert' and m.shown_version < wanted.version
        and ${isFree(botId, now)}
      order by m.shown_version limit 1) due
    where e.alert_version is not null
    union all
    select e.id, 'notice', due.shown_version
    from events e
    cross join lateral (select m.shown_version from messages m
      where m.event_id = e.id and m.purpose = 'notice' and m.shown_version < e.reply_version
        and ${isFree(botId, now)} and ${alertShows(sql`e.reply_version`)}
      order by m.shown_version limit 1) due
    where e.reply_version is not null`.execute(db);
  return rows;
}

/**
 * Takes the first messages of a group for the caller alone until `leaseUntil`: the intent to send is on record before
 * the call. Of two claims at once neither waits for the other and no message is in both.
 */
export async function claimMessages(
  db: Kysely<Database>,
  { eventId, purpose, shownVersion }: DueGroup,
  claim: { botId: number; now: Date; leaseUntil: Date; limit: number },
): Promise<ClaimedMessage[]> {
  const { botId, now, leaseUntil, limit } = claim;
  const replyVersion = sql`(select e.reply_version from events e where e.id = m.event_id)`;
  const mayBeShown = purpose === 'alert' ? sql<boolean>`true` : alertShows(replyVersion);
  const { rows } = await sql<ClaimedMessage & { priority: Date }>`
    with picked as (
      select m.id from messages m
      where m.event_id = ${eventId} and m.purpose = ${purpose} and m.shown_version = ${shownVersion}
        and ${isFree(botId, now)} and ${mayBeShown}
      order by m.priority desc limit ${limit}
      for update of m skip locked
    )
    update messages m set lease_until = ${leaseUntil}, attempts = m.attempts + 1, updated_at = ${now}
    from picked, destinations d
    where m.id = picked.id and d.id = m.destination_id
    returning m.id, m.destination_id as "destinationId", m.event_id as "eventId", m.purpose,
      m.message_id as "messageId", m.shown_version as "shownVersion", m.shown_hash as "shownHash", m.attempts,
      d.chat_id as "chatId", d.thread_id as "threadId", d.language, d.status = 'active' as "isActive",
      (select true from subscriptions s where s.destination_id = d.id) is not null as "isSubscribed",
      (select a.message_id from messages a where a.destination_id = m.destination_id
        and a.event_id = m.event_id and a.purpose = 'alert') as "alertMessageId", m.priority`.execute(db);
  return rows.toSorted((a, b) => b.priority.getTime() - a.priority.getTime());
}
