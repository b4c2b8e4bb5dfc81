import { type Kysely, sql } from 'kysely';

/**
 * The n of S-n: one row, because numbers of history are given away before its events are imported. No sequence: after
 * a crash a sequence leaves numbers out, and a hole in the numbers looks like a swap that somebody hides.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_serials (
      only_row boolean primary key default true check (only_row),
      last integer not null default 0
    )`.execute(db);
  await sql`insert into event_serials default values`.execute(db);

  // What a report is matched by, beside the day.
  await sql`alter table claims add column sequel text
    check (sequel in ('correction', 'another'))`.execute(db);
  await sql`create index claims_stated on claims (stated_at)`.execute(db);
  await sql`create index events_ordinal on events (ordinal) where ordinal is not null`.execute(db);
  await sql`create index links_target on links (target_event_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index links_target, events_ordinal, claims_stated`.execute(db);
  await sql`alter table claims drop column sequel`.execute(db);
  await sql`drop table event_serials`.execute(db);
}
