import { type Kysely, sql } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';

export interface Around {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  ordinal: number | null;
}

/**
 * Events dated between two days, or with a claim whose post is from these days, or with the ordinal. Those merged into
 * another are left out: what they hold counts for the other.
 */
export async function eventsAround(db: Kysely<Database>, around: Around): Promise<EventRow[]> {
  const { from, to, ordinal } = around;
  // One union of ids, each from an index: an OR over a subquery would read the whole table.
  const ids = sql<number>`(
    select id from events where date between ${from}::date and ${to}::date
    union
    select event_id from claims
      where stated_at >= ${from}::date - 1 and stated_at < ${to}::date + 2
    union
    select id from events where ordinal = ${ordinal}::integer)`;
  return db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute();
}
