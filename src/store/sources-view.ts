import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Party } from '../domain/post.js';

export interface SourceView {
  source: string;
  handle: string;
  party: Party;
  state: string;
  state_since: Date;
  last_read_at: Date | null;
  /** Own time of its newest post that we have. */
  last_post_at: Date | null;
  /** Own time of its newest post about a swap that was carried out. */
  last_report_at: Date | null;
}

/** Every channel of the list and what is known of reading it, in the order of parties. */
export async function listedSources(db: Kysely<Database>): Promise<SourceView[]> {
  const { rows } = await sql<SourceView>`
    select c.source, c.handle, c.party, c.state, c.state_since, c.last_read_at,
      (select max(p.published_at) from posts p where p.channel_id = c.id) as last_post_at,
      (select max(p.published_at) from posts p join claims k on k.post_id = p.id
        where p.channel_id = c.id and k.status = 'carried_out') as last_report_at
    from channels c where c.listed
    order by array_position(array['ua', 'ru', 'mediator', 'media'], c.party), c.source, c.handle`.execute(db);
  return rows;
}

/** When a channel was first read with success; null = never yet. */
export async function firstReadAt(db: Kysely<Database>): Promise<Date | null> {
  const row = await db
    .selectFrom('channel_states')
    .select(({ fn }) => fn.min('since').as('since'))
    .where('state', '=', 'ok')
    .executeTakeFirst();
  return row?.since ?? null;
}
