import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ChannelRow, Database, EventRow } from '../../db/schema.js';
import type { ModeratorRow } from './moderators.js';

/** Of somebody who moderates or did. */
export async function newestAppointment(
  db: Kysely<Database>,
  userId: number,
): Promise<ModeratorRow | undefined> {
  return db
    .selectFrom('moderators')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function dropDraftsOfChat(db: Kysely<Database>, chatId: number): Promise<void> {
  await db.deleteFrom('drafts').where('chat_id', '=', chatId).execute();
}

/** The moderators' group became a supergroup and has a new id. */
export async function moveModerationGroup(db: Kysely<Database>, from: number, to: number): Promise<void> {
  await db.updateTable('moderation_group').set({ chat_id: to }).where('chat_id', '=', from).execute();
}

export async function listedChannels(db: Kysely<Database>): Promise<Pick<ChannelRow, 'id' | 'handle'>[]> {
  return db
    .selectFrom('channels')
    .select(['id', 'handle'])
    .where('listed', '=', true)
    .orderBy('handle')
    .execute();
}

/** Events that stand on their own, dated in these days, whether they are told or not; newest first. */
export async function eventsDated(
  db: Kysely<Database>,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Pick<EventRow, 'id' | 'serial' | 'kind' | 'date'>[]> {
  return db
    .selectFrom('events')
    .select(['id', 'serial', 'kind', 'date'])
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('merged_into', 'is', null)
    .orderBy('date', 'desc')
    .orderBy('serial', 'desc')
    .limit(limit)
    .execute();
}

/** Names of agreements that events belong to, the most recent first. */
export async function recentAgreements(db: Kysely<Database>, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select(({ fn }) => ['agreement', fn.max('date').as('last')])
    .where('agreement', 'is not', null)
    .groupBy('agreement')
    .orderBy('last', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap(({ agreement }) => agreement ?? []);
}

/** Whether any revision of a post, the newest or an earlier one, has this text. */
export async function wasTextSeen(
  db: Kysely<Database>,
  channelId: number,
  { messageId, text }: { messageId: number; text: string },
): Promise<boolean> {
  const hash = createHash('sha256').update(text).digest('hex');
  const row = await db
    .selectFrom('revisions')
    .innerJoin('posts', 'posts.id', 'revisions.post_id')
    .select('revisions.id')
    .where('posts.channel_id', '=', channelId)
    .where('posts.message_id', '=', messageId)
    .where('revisions.hash', '=', hash)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
