import { type Kysely, sql } from 'kysely';

/** The n of S-n: a sequence, because numbers of history are given away before its events are imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence event_serials as integer start 1`.execute(db);

  // What a report is matched by, beside the day.
  await sql`create index claims_stated on claims (stated_at)`.execute(db);
  await sql`create index events_ordinal on events (ordinal) where ordinal is not null`.execute(db);
  await sql`create index links_target on links (target_event_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index links_target, events_ordinal, claims_stated`.execute(db);
  await sql`drop sequence event_serials`.execute(db);
}
