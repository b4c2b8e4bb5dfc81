import { type Kysely, sql } from 'kysely';

const WATCHED = [
  'events',
  'event_sides',
  'event_versions',
  'claims',
  'reports',
  'links',
  'rulings',
  'channel_rulings',
  'running_totals',
  'held_estimates',
  'coverage',
];

/**
 * A number that is another after every change of what answers are made of, so that an answer can be kept as long as it
 * is true. A row and no sequence: whoever sees the number sees the rows that go with it. Writers wait for each other,
 * as they do for the ledger's lock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ledger_state (
      only_row boolean primary key default true check (only_row),
      changes bigint not null default 0
    )`.execute(db);
  await sql`insert into ledger_state default values`.execute(db);
  await sql`
    create function note_ledger_change() returns trigger language plpgsql as
    $$ begin update ledger_state set changes = changes + 1; return null; end $$`.execute(db);
  for (const table of WATCHED) {
    await sql`
      create trigger note_ledger_change after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function note_ledger_change()`.execute(db);
  }

  // Lists that pick a few among all events.
  await sql`create index events_contested on events (date, serial)
    where agreement_state in ('contested', 'split_differs')`.execute(db);
  await sql`create index event_sides_numbers on event_sides using gin ((array[military, civilians, people, bodies,
    outside, military + civilians, unsettled_military, unsettled_civilians, unsettled_outside]))`.execute(db);
  await sql`create index events_words on events
    using gin (to_tsvector('simple', note || ' ' || coalesce(agreement, '')))`.execute(db);
  await sql`create index events_mediators on events using gin (mediators)`.execute(db);
  await sql`create index events_categories on events using gin (categories)`.execute(db);
  await sql`create index events_transit on events (transit) where transit is not null`.execute(db);
  await sql`create index claims_words on claims
    using gin (to_tsvector('simple', source || ' ' || coalesce(via, '') || ' ' || coalesce(quote, '')))`.execute(
    db,
  );
  await sql`create index claims_source on claims (source)`.execute(db);
  await sql`create index revisions_words on revisions using gin (to_tsvector('simple', text))
    where verdict in ('report', 'announcement')`.execute(db);
  await sql`create index events_agreement on events (agreement) where agreement is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index events_agreement, revisions_words, claims_source, claims_words, events_transit,
    events_categories, events_mediators, events_words, event_sides_numbers, events_contested`.execute(db);
  for (const table of WATCHED) await sql`drop trigger note_ledger_change on ${sql.table(table)}`.execute(db);
  await sql`drop function note_ledger_change`.execute(db);
  await sql`drop table ledger_state`.execute(db);
}
