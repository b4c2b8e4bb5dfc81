import { type Kysely, sql } from 'kysely';
import type { ClaimRow, Database } from '../../db/schema.js';
import type { Kind } from '../domain/report.js';
import { type TotalsFilter, toldEvents } from './totals.js';

/** A claim of an event that is in the sums, with the event it counts for. */
export type ToldClaim = ClaimRow & { told_event: number; event_serial: number; event_kind: Kind };

/**
 * The claims in force behind the sums (of these events only, if given), oldest statement first in each event. A claim of a merged event counts for the
 * event that it became, one that a moderator attached elsewhere for that.
 */
export async function toldClaims(
  db: Kysely<Database>,
  filter: TotalsFilter = {},
  serials?: readonly number[],
): Promise<ToldClaim[]> {
  const only = serials === undefined ? sql`true` : sql`e.serial = any (${serials}::int[])`;
  const { rows } = await sql<ToldClaim>`
    with recursive place (id, told) as (
      select id, id from events where merged_into is null
      union select events.id, place.told from events join place on events.merged_into = place.id
    )
    select c.*, e.id as told_event, e.serial as event_serial, e.kind as event_kind
    from claims c
    join place on place.id = coalesce(
      (select target_event_id from links where type = 'attach' and claim_id = c.id and undone_at is null
        order by id desc limit 1), c.event_id)
    join events e on e.id = place.told
    left join posts on posts.id = c.post_id
    where c.replaced_at is null and c.status = 'carried_out' and e.figures_published and ${only} and ${toldEvents(filter)}
    order by e.id, c.stated_at, coalesce(posts.message_id, 0), c.source, c.position, c.id`.execute(db);
  return rows;
}
