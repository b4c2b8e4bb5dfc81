import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Side } from '../domain/post.js';
import type { HeldEstimate, Qualifier } from '../domain/report.js';

export interface HeldView {
  said_by: string;
  held_by: Side | null;
  of: Side;
  what: HeldEstimate['what'];
  value: number;
  value_max: number | null;
  qualifier: Qualifier | 'exact';
  date: string;
  url: string | null;
}

/** The newest estimate of each author and subject, newest first; one statement told on several days comes once. */
export async function newestHeldEstimates(db: Kysely<Database>, until?: string): Promise<HeldView[]> {
  const { rows } = await sql<HeldView>`
    select * from (
      select distinct on (coalesce(same_as, said_by), held_by, "of", what)
        said_by, held_by, "of", what, value, value_max, qualifier, date, url
      from held_estimates where replaced_at is null and date <= ${until ?? 'infinity'}::date
      order by coalesce(same_as, said_by), held_by, "of", what, date desc, stated_at desc, id desc
    ) newest order by date desc, said_by, "of", what`.execute(db);
  return rows;
}
