import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Whatever gathers an event's claims looks for the events that were merged into it.
  await sql`create index events_merged on events (merged_into) where merged_into is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index events_merged`.execute(db);
}
