import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Party } from '../domain/post.js';
import type { AnnouncementStatus } from '../domain/report.js';

/** What a post, as it reads now, says of an exchange of so many for so many. */
export interface FormulaStatement {
  status: AnnouncementStatus;
  formula: [ua: number, ru: number];
  /** The day that it names, if any. */
  date: string | null;
  source: string;
  party: Party;
  url: string;
  published_at: Date;
}

/** Statements of a time that name a formula, oldest first. */
export async function formulaStatements(
  db: Kysely<Database>,
  time: { from: Date; to: Date },
): Promise<FormulaStatement[]> {
  const { rows } = await sql<FormulaStatement>`
    select reports.status, reports.body->'formula' as formula, reports.date,
      channels.source, channels.party, posts.url, posts.published_at
    from reports
    join revisions on revisions.id = reports.revision_id
    join posts on posts.id = revisions.post_id
    join channels on channels.id = posts.channel_id
    where reports.status <> 'carried_out' and reports.body ? 'formula'
      and posts.published_at between ${time.from} and ${time.to}
      and revisions.number = (select max(number) from revisions newer where newer.post_id = posts.id)
    order by posts.published_at, reports.id`.execute(db);
  return rows;
}
