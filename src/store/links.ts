import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database, LinkTable } from '../../db/schema.js';
import { EFFECTIVE_EVENT } from './claims.js';

export type LinkRow = Selectable<LinkTable>;

export async function insertLink(db: Kysely<Database>, link: Insertable<LinkTable>): Promise<number> {
  const row = await db.insertInto('links').values(link).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** Where a merge says that an event belongs now. */
export async function mergeTarget(db: Kysely<Database>, eventId: number): Promise<number | null> {
  const row = await db
    .selectFrom('links')
    .select('target_event_id')
    .where('type', '=', 'merge')
    .where('event_id', '=', eventId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.target_event_id ?? null;
}

/** Where the claims of an event that has none left went: those matched to it, or those that were split off to it. */
export async function lastClaimTarget(db: Kysely<Database>, eventId: number): Promise<number | null> {
  const away = await db
    .selectFrom('links')
    .innerJoin('claims', 'claims.id', 'links.claim_id')
    .select('links.target_event_id')
    .where('links.type', '=', 'attach')
    .where('claims.event_id', '=', eventId)
    .where('links.undone_at', 'is', null)
    .orderBy('links.id', 'desc')
    .executeTakeFirst();
  if (away !== undefined) return away.target_event_id;
  const back = await db
    .selectFrom('links')
    .innerJoin('claims', 'claims.id', 'links.claim_id')
    .select(EFFECTIVE_EVENT.as('event_id'))
    .where('links.type', '=', 'attach')
    .where('links.target_event_id', '=', eventId)
    .orderBy('links.id', 'desc')
    .executeTakeFirst();
  return back?.event_id ?? null;
}

/** The merges that an action made. */
export async function mergesOf(
  db: Kysely<Database>,
  actionId: number,
): Promise<{ event_id: number; target_event_id: number }[]> {
  const rows = await db
    .selectFrom('links')
    .select(['event_id', 'target_event_id'])
    .where('action_id', '=', actionId)
    .where('type', '=', 'merge')
    .execute();
  return rows.map(({ event_id, target_event_id }) => ({ event_id: event_id!, target_event_id }));
}
