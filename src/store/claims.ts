import { type Kysely, type Selectable, sql } from 'kysely';
import type { ClaimTable, Database, NewClaim } from '../../db/schema.js';

/** A claim with what its post says of order and of being visible. */
export interface EventClaim extends Selectable<ClaimTable> {
  message_id: number | null;
  deleted_at: Date | null;
}

/** Links speak of a claim and of the claims that replaced it when its post was edited. */
const SAME_CLAIM = sql`(linked.id = claims.id or (linked.post_id = claims.post_id
  and linked.event_id = claims.event_id and linked.kind = claims.kind))`;

/** The event a claim counts for: the one it was matched to, or where a link says. */
const EFFECTIVE_EVENT = sql<number>`coalesce(
  (select links.target_event_id from links join claims as linked on linked.id = links.claim_id
    where links.type = 'attach' and links.undone_at is null and ${SAME_CLAIM}
    order by links.id desc limit 1),
  claims.event_id)`;

/**
 * All claims of an event and of the events merged into it, replaced ones included, as links have them now. Oldest
 * statement first: by the post's own time, then by message id, never by arrival.
 */
export async function claimsOfEvent(db: Kysely<Database>, eventId: number): Promise<EventClaim[]> {
  const members = sql<number>`(
    with recursive members(id) as (
      values (${eventId}::bigint)
      union
      select event_id from links join members on target_event_id = members.id
        where type = 'merge' and undone_at is null)
    select id from members)`;
  return db
    .selectFrom('claims')
    .leftJoin('posts', 'posts.id', 'claims.post_id')
    .selectAll('claims')
    .select(['posts.message_id', 'posts.deleted_at'])
    .where(({ eb, or }) =>
      or([
        eb('claims.event_id', 'in', members),
        eb(
          'claims.id',
          'in',
          sql<number>`(select claims.id from links
            join claims as linked on linked.id = links.claim_id join claims on ${SAME_CLAIM}
            where links.type = 'attach' and links.target_event_id in ${members})`,
        ),
      ]),
    )
    .where(EFFECTIVE_EVENT, 'in', members)
    .orderBy('claims.stated_at')
    .orderBy(sql`coalesce(posts.message_id, 0)`)
    .orderBy('claims.source')
    .orderBy('claims.position')
    .orderBy('claims.id')
    .execute();
}

export type PlacedClaim = Selectable<ClaimTable> & { effective_event_id: number };

/** A post's claims in force, each with the event it counts for. */
export async function currentClaimsOfPost(db: Kysely<Database>, postId: number): Promise<PlacedClaim[]> {
  return db
    .selectFrom('claims')
    .selectAll()
    .select(EFFECTIVE_EVENT.as('effective_event_id'))
    .where('post_id', '=', postId)
    .where('replaced_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function insertClaims(db: Kysely<Database>, claims: readonly NewClaim[]): Promise<number[]> {
  if (claims.length === 0) return [];
  const rows = await db
    .insertInto('claims')
    .values([...claims])
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function replaceClaims(db: Kysely<Database>, ids: readonly number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('claims')
    .set({ replaced_at: at })
    .where('id', 'in', [...ids])
    .execute();
}
