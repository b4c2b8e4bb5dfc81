import { type Kysely, type Selectable, sql } from 'kysely';
import type { ClaimTable, Database, NewClaim, RulingTable } from '../../db/schema.js';

/**
 * A claim with what its post says of order and of being visible, and with what moderators say of it and of its
 * channel. What they take for an announcement has the status of one.
 */
export interface EventClaim extends Selectable<ClaimTable> {
  message_id: number | null;
  deleted_at: Date | null;
  ruling: RulingTable['ruling'] | null;
  /** Its channel was ignored, or its publishing paused, when the claim came. */
  is_ignored: boolean;
  is_paused: boolean;
  earlier_corrections: EarlierCorrection[];
}

/** How moderators read a figure of the event a claim was part of, before that was merged into another. */
export interface EarlierCorrection {
  field: string;
  value: number | null;
}

/** A moderator says that the claim counts for nothing. */
export function isSetAside(claim: Pick<EventClaim, 'ruling' | 'is_ignored'>): boolean {
  return claim.is_ignored || claim.ruling === 'irrelevant' || claim.ruling === 'follow_up';
}

/** Entered by hand, and undone: as if nobody had said it. */
export function isUndone(claim: Pick<EventClaim, 'action_id' | 'replaced_at'>): boolean {
  return claim.action_id !== null && claim.replaced_at !== null;
}

/** What the event rests on: neither replaced nor set aside. */
export function isInForce(claim: Pick<EventClaim, 'ruling' | 'is_ignored' | 'replaced_at'>): boolean {
  return claim.replaced_at === null && !isSetAside(claim);
}

/** Links speak of a claim and of the claims that replaced it when its post was edited. */
const SAME_CLAIM = sql`(linked.id = claims.id or (linked.post_id = claims.post_id
  and linked.event_id = claims.event_id and linked.kind = claims.kind))`;

/** The event a claim counts for: the one it was matched to, or where a link says. For statements from `claims`. */
export const EFFECTIVE_EVENT = sql<number>`coalesce(
  (select links.target_event_id from links join claims as linked on linked.id = links.claim_id
    where links.type = 'attach' and links.undone_at is null and ${SAME_CLAIM}
    order by links.id desc limit 1),
  claims.event_id)`;

/** For statements from `claims`. */
export const RULING = sql<RulingTable['ruling'] | null>`(select rulings.ruling from rulings
  join claims as linked on linked.id = rulings.claim_id
  where rulings.undone_at is null and ${SAME_CLAIM} order by rulings.id desc limit 1)`;

/** For statements from `claims` left-joined with `posts`. */
export const underChannelRuling = (ruling: 'pause' | 'ignore') => sql<boolean>`exists (
  select from channel_rulings
  where ruling = ${ruling} and undone_at is null and made_at <= claims.created_at and posts.id is not null
    and coalesce(channel_rulings.channel_id, posts.channel_id) = posts.channel_id)`;

/**
 * Corrections of figures, in force, of the event `member` and of those on its way to `root`, that one left out: the
 * innermost first. For statements from `claims`.
 */
export function earlierCorrections(
  member: ReturnType<typeof sql<number>>,
  root: ReturnType<typeof sql<number>>,
): ReturnType<typeof sql<EarlierCorrection[]>> {
  return sql<EarlierCorrection[]>`coalesce((
    with recursive way (id, step) as (
      select ${member}::bigint, 0
      union
      select links.target_event_id, way.step + 1 from way join links on links.event_id = way.id
        where links.type = 'merge' and links.undone_at is null and way.id <> ${root})
    select jsonb_agg(jsonb_build_object('field', made.field, 'value', made.value -> 'value')
      order by way.step, made.id)
    from way join corrections as made on made.event_id = way.id
    where way.id <> ${root} and made.undone_at is null and not made.is_lock
      and made.field ~ '^(ua|ru)[.](military|civilians|people|bodies|outside)$'), '[]')`;
}

/** Ids of the claims that were matched to events or attached to them: each part from an index, not from an OR. */
function matchedOrAttached(events: ReturnType<typeof sql<number>>) {
  return sql<number>`(
    with attached as (
      select linked.id, linked.post_id, linked.event_id, linked.kind
      from links join claims as linked on linked.id = links.claim_id
      where links.type = 'attach' and links.target_event_id in ${events})
    select id from claims where event_id in ${events}
    union select id from attached
    union select again.id from attached join claims as again
      on again.post_id = attached.post_id and again.event_id = attached.event_id
        and again.kind = attached.kind)`;
}

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
  const claims = await db
    .selectFrom('claims')
    .leftJoin('posts', 'posts.id', 'claims.post_id')
    .selectAll('claims')
    .select(['posts.message_id', 'posts.deleted_at', RULING.as('ruling')])
    .select([underChannelRuling('ignore').as('is_ignored'), underChannelRuling('pause').as('is_paused')])
    .select(earlierCorrections(EFFECTIVE_EVENT, sql<number>`${eventId}::bigint`).as('earlier_corrections'))
    .where('claims.id', 'in', matchedOrAttached(members))
    .where(EFFECTIVE_EVENT, 'in', members)
    .orderBy('claims.stated_at')
    .orderBy(sql`coalesce(posts.message_id, 0)`)
    .orderBy('claims.source')
    .orderBy('claims.position')
    .orderBy('claims.id')
    .execute();
  return claims.map((claim) =>
    claim.ruling === 'announcement' && claim.status === 'carried_out'
      ? { ...claim, status: 'planned' as const }
      : claim,
  );
}

/** `effective_event_id`: the event it counts for, before merges. */
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

/** A claim, whether in force or not, with the event it counts for. */
export async function claimById(db: Kysely<Database>, id: number): Promise<PlacedClaim | undefined> {
  return db
    .selectFrom('claims')
    .selectAll()
    .select(EFFECTIVE_EVENT.as('effective_event_id'))
    .where('id', '=', id)
    .executeTakeFirst();
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
