import type { Insertable, Kysely } from 'kysely';
import type { ChannelRow, Database, PostRow, PostTable } from '../../db/schema.js';

export async function postByMessage(
  db: Kysely<Database>,
  channelId: number,
  messageId: number,
): Promise<PostRow | undefined> {
  return db
    .selectFrom('posts')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('message_id', '=', messageId)
    .executeTakeFirst();
}

export async function postById(db: Kysely<Database>, id: number): Promise<PostRow | undefined> {
  return db.selectFrom('posts').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertPost(db: Kysely<Database>, post: Insertable<PostTable>): Promise<PostRow> {
  return db.insertInto('posts').values(post).returningAll().executeTakeFirstOrThrow();
}

/** Null when it is visible again. */
export async function setPostDeleted(db: Kysely<Database>, id: number, at: Date | null): Promise<void> {
  await db.updateTable('posts').set({ deleted_at: at }).where('id', '=', id).execute();
}

/** A post and its channel. */
export async function postWithChannel(
  db: Kysely<Database>,
  id: number,
): Promise<{ post: PostRow; channel: ChannelRow }> {
  const post = await db.selectFrom('posts').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const channel = await db
    .selectFrom('channels')
    .selectAll()
    .where('id', '=', post.channel_id)
    .executeTakeFirstOrThrow();
  return { post, channel };
}
