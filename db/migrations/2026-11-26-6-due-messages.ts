import { type Kysely, sql } from 'kysely';

/** Due messages are taken in the order of their priority, so the index gives them in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index messages_event`.execute(db);
  await sql`create index messages_due on messages (event_id, purpose, shown_version, priority desc)
    where state = 'open'`.execute(db);
  // A lease changes no indexed column; with room on the page it needs no new index entry.
  await sql`alter table messages set (fillfactor = 80)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table messages reset (fillfactor)`.execute(db);
  await sql`drop index messages_due`.execute(db);
  await sql`create index messages_event on messages (event_id, purpose, shown_version)
    where state = 'open'`.execute(db);
}
