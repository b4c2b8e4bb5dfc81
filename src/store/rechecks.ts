import type { Kysely } from 'kysely';
import type { Database, PostRow } from '../../db/schema.js';

/** Posts published since, that say something of transfers and are not yet planned to be looked at again. */
export async function postsWithoutRecheck(
  db: Kysely<Database>,
  publishedSince: Date,
): Promise<Pick<PostRow, 'id' | 'published_at'>[]> {
  return db
    .selectFrom('posts')
    .select(['id', 'published_at'])
    .where('next_recheck_at', 'is', null)
    .where('recheck_step', '=', 0)
    .where('published_at', '>', publishedSince)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('revisions')
          .select('id')
          .whereRef('post_id', '=', 'posts.id')
          .where('verdict', '<>', 'irrelevant'),
      ),
    )
    .execute();
}

export interface RecheckPost extends PostRow {
  handle: string;
  /** Bot API chat id of its channel. */
  chat_id: number | null;
}

/** Longest overdue first. Posts of a channel that was taken over are never due. */
export async function dueRechecks(db: Kysely<Database>, now: Date, limit: number): Promise<RecheckPost[]> {
  return db
    .selectFrom('posts')
    .innerJoin('channels', 'channels.id', 'posts.channel_id')
    .selectAll('posts')
    .select(['channels.handle', 'channels.chat_id'])
    .where('posts.next_recheck_at', '<=', now)
    .where('channels.state', '<>', 'takeover')
    .orderBy('posts.next_recheck_at')
    .orderBy('posts.id')
    .limit(limit)
    .execute();
}

/** False when somebody else looks at it, or has looked. */
export async function claimRecheck(
  db: Kysely<Database>,
  post: Pick<PostRow, 'id' | 'next_recheck_at'>,
  until: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('posts')
    .set({ next_recheck_at: until })
    .where('id', '=', post.id)
    .where('next_recheck_at', '=', post.next_recheck_at)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** `at` null: it is not looked at any more. */
export async function planRecheck(
  db: Kysely<Database>,
  postId: number,
  step: number,
  at: Date | null,
): Promise<void> {
  await db
    .updateTable('posts')
    .set({ recheck_step: step, next_recheck_at: at })
    .where('id', '=', postId)
    .execute();
}
