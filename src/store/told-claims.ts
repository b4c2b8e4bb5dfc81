import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Kind } from '../domain/report.js';
import {
  EFFECTIVE_EVENT,
  type EventClaim,
  earlierCorrections,
  isSetAside,
  RULING,
  underChannelRuling,
} from './claims.js';
import { type TotalsFilter, toldEvents } from './totals.js';

/** A claim of an event that is in the sums, with the event it counts for. */
export type ToldClaim = Omit<EventClaim, 'message_id' | 'deleted_at'> & {
  told_event: number;
  event_serial: number;
  event_kind: Kind;
};

/**
 * The claims in force behind the sums (of these events only, if given), oldest statement first in each event. A claim
 * of a merged event counts for the event that it became, one that a moderator attached elsewhere for that; one that a
 * moderator set aside, or took for an announcement, for none.
 */
export async function toldClaims(
  db: Kysely<Database>,
  filter: TotalsFilter = {},
  serials?: readonly number[],
): Promise<ToldClaim[]> {
  const only = serials === undefined ? sql`true` : sql`e.serial = any (${serials}::int[])`;
  const { rows } = await sql<ToldClaim>`
    with recursive place (id, told) as (
      select e.id, e.id from events e where e.figures_published and ${only} and ${toldEvents(filter)}
      union select events.id, place.told from events join place on events.merged_into = place.id
    ), candidates (id) as (
      select c.id from place join claims c on c.event_id = place.id
      union
      select c.id from links join place on place.id = links.target_event_id
        join claims attached on attached.id = links.claim_id
        join claims c on c.id = attached.id or c.post_id = attached.post_id
      where links.type = 'attach' and links.undone_at is null
    )
    select claims.*, e.id as told_event, e.serial as event_serial, e.kind as event_kind, ${RULING} as ruling,
      ${underChannelRuling('ignore')} as is_ignored, ${underChannelRuling('pause')} as is_paused,
      ${earlierCorrections(sql<number>`place.id`, sql<number>`e.id`)} as earlier_corrections
    from candidates join claims on claims.id = candidates.id
    join place on place.id = ${EFFECTIVE_EVENT} join events e on e.id = place.told
    left join posts on posts.id = claims.post_id
    where claims.replaced_at is null and claims.status = 'carried_out'
    order by e.id, claims.stated_at, coalesce(posts.message_id, 0), claims.source, claims.position,
      claims.id`.execute(db);
  return rows.filter((claim) => !isSetAside(claim) && claim.ruling !== 'announcement');
}
