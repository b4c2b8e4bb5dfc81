import { type Kysely, sql } from 'kysely';

/** What was announced with a formula is looked up at every exchange. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index reports_formula on reports (revision_id)
    where status <> 'carried_out' and body ? 'formula'`.execute(db);
  await sql`create index posts_published on posts (published_at)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index posts_published, reports_formula`.execute(db);
}
