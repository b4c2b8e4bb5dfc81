import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** A message that now shows a version. */
export interface ShownMessage {
  id: number;
  version: number;
  hash: string | null;
  /** Null when the chat no longer has the message and nothing earned a new one. */
  messageId: number | null;
  /** Sent now, not edited or found unchanged. */
  isSent: boolean;
  /** A new alert: it tells what a waiting notice would have told. */
  makesNoticeNeedless: boolean;
  /** An alert that showed what has changed since: a short reply is owed. */
  owesNotice: boolean;
}

/** Marks messages shown and puts the notices that they owe, in one statement. */
export async function markShown(
  db: Kysely<Database>,
  shown: readonly ShownMessage[],
  now: Date,
): Promise<void> {
  if (shown.length === 0) return;
  const column = <K extends keyof ShownMessage>(key: K) => shown.map((message) => message[key]);
  await sql`
    with shown as (
      select * from unnest(${column('id')}::bigint[], ${column('version')}::integer[], ${column('hash')}::text[],
        ${column('messageId')}::integer[], ${column('isSent')}::boolean[],
        ${column('makesNoticeNeedless')}::boolean[], ${column('owesNotice')}::boolean[])
        as row (id, version, hash, message_id, is_sent, is_needless, owes_notice)
    ), marked as (
      update messages m set shown_version = greatest(m.shown_version, shown.version), shown_hash = shown.hash,
        message_id = shown.message_id, sent_at = case when shown.is_sent then ${now} else m.sent_at end,
        attempts = 0, lease_until = null, last_error = null, updated_at = ${now}
      from shown where m.id = shown.id
      returning m.destination_id, m.event_id, m.priority, shown.version, shown.is_needless, shown.owes_notice
    ), owed as (
      insert into messages (destination_id, event_id, purpose, priority, next_attempt_at, updated_at)
      select destination_id, event_id, 'notice', priority, ${now}, ${now} from marked where owes_notice
      on conflict (destination_id, event_id, purpose) do update
        set state = 'open', attempts = 0, next_attempt_at = excluded.next_attempt_at, updated_at = ${now}
        where messages.state = 'dropped'
    )
    update messages notice set shown_version = marked.version from marked
    where marked.is_needless and notice.destination_id = marked.destination_id
      and notice.event_id = marked.event_id and notice.purpose = 'notice'
      and notice.shown_version < marked.version`.execute(db);
}

/** Gives up the lease without counting the attempt: nothing was sent. */
export async function releaseMessages(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('messages')
    .set(({ eb }) => ({ lease_until: null, attempts: eb('attempts', '-', 1) }))
    .where('id', 'in', [...ids])
    .execute();
}

/** Gives up the lease until a later try. */
export async function postponeMessage(
  db: Kysely<Database>,
  message: { id: number; until: Date; error: string },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ lease_until: null, next_attempt_at: message.until, last_error: message.error })
    .where('id', '=', message.id)
    .execute();
}

/** A message that can never be shown: an alert with the notice that would follow it, a notice alone. */
export async function dropMessage(
  db: Kysely<Database>,
  message: { destinationId: number; eventId: number; purpose: 'alert' | 'notice' },
  error: string,
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ state: 'dropped', lease_until: null, last_error: error })
    .where('destination_id', '=', message.destinationId)
    .where('event_id', '=', message.eventId)
    .where('purpose', 'in', message.purpose === 'alert' ? ['alert', 'notice'] : ['notice'])
    .execute();
}
