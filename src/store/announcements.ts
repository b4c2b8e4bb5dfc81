import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Party } from '../domain/post.js';
import type { AnnouncementStatus } from '../domain/report.js';

/** What a post, as it reads now, says of a transfer that has not (yet) taken place. */
export interface AnnouncedStatement {
  status: AnnouncementStatus;
  formula: [ua: number, ru: number] | null;
  /** The day that it names, if any. */
  date: string | null;
  source: string;
  party: Party;
  url: string;
  published_at: Date;
}

/** Of an exchange of so many for so many. */
export type FormulaStatement = AnnouncedStatement & { formula: [ua: number, ru: number] };

const STATEMENTS = sql`
  select reports.status, reports.body->'formula' as formula, reports.date,
    channels.source, channels.party, posts.url, posts.published_at
  from reports
  join revisions on revisions.id = reports.revision_id
  join posts on posts.id = revisions.post_id
  join channels on channels.id = posts.channel_id
  where reports.status <> 'carried_out' and posts.forwarded_from is null
    and revisions.number = (select max(number) from revisions newer where newer.post_id = posts.id)`;

/** Statements of a time that name a formula, oldest first. */
export async function formulaStatements(
  db: Kysely<Database>,
  time: { from: Date; to: Date },
): Promise<FormulaStatement[]> {
  const { rows } = await sql<FormulaStatement>`${STATEMENTS} and reports.body ? 'formula'
      and posts.published_at between ${time.from} and ${time.to}
    order by posts.published_at, reports.id`.execute(db);
  return rows;
}

/** Officials' statements since a time, without those that name neither formula nor day; oldest first. */
export async function officialAnnouncements(
  db: Kysely<Database>,
  since: Date,
): Promise<AnnouncedStatement[]> {
  const { rows } = await sql<AnnouncedStatement>`${STATEMENTS} and channels.party <> 'media'
      and (reports.body ? 'formula' or reports.date is not null) and posts.published_at >= ${since}
    order by posts.published_at, reports.id`.execute(db);
  return rows;
}

/** Exchanges carried out that bear one of the agreements, or took place on one of the days; oldest first. */
export async function exchangesOf(
  db: Kysely<Database>,
  of: { agreements: readonly string[]; days: readonly string[] },
): Promise<{ serial: number; date: string; agreement: string | null }[]> {
  const { rows } = await sql<{ serial: number; date: string; agreement: string | null }>`
    select serial, date, agreement from events
    where kind = 'exchange' and lifecycle = 'carried_out' and fact_published and merged_into is null
      and (agreement = any (${of.agreements}::text[]) or date = any (${of.days}::date[]))
    order by date, serial`.execute(db);
  return rows;
}
