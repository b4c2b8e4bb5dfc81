import type { Insertable, Kysely } from 'kysely';
import type { Database, RevisionRow, RevisionTable } from '../../db/schema.js';

export async function latestRevision(db: Kysely<Database>, postId: number): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('post_id', '=', postId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertRevision(
  db: Kysely<Database>,
  revision: Insertable<RevisionTable>,
): Promise<number> {
  const row = await db.insertInto('revisions').values(revision).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** The newest text of each post after a post id, in the order of posts. */
export async function latestRevisionsAfter(
  db: Kysely<Database>,
  postId: number,
  limit: number,
): Promise<RevisionRow[]> {
  return db
    .selectFrom('revisions')
    .selectAll()
    .distinctOn('post_id')
    .where('post_id', '>', postId)
    .orderBy('post_id')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}
