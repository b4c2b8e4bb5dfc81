import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table running_totals (
      id bigint generated always as identity primary key,
      post_id bigint references posts,
      date date not null,
      source text not null,
      side text not null check (side in ('ua', 'ru', 'both')),
      what text not null check (what in ('people', 'bodies', 'exchanges')),
      value integer not null check (value >= 0),
      qualifier text not null,
      scope text not null,
      url text,
      stated_at timestamptz not null,
      replaced_at timestamptz
    )`.execute(db);
  await sql`create index running_totals_post on running_totals (post_id)`.execute(db);
  await sql`create index running_totals_source on running_totals (source, side, what, date)`.execute(db);

  await sql`
    create table held_estimates (
      id bigint generated always as identity primary key,
      post_id bigint references posts,
      date date not null,
      held_by text check (held_by in ('ua', 'ru')),
      of text not null check (of in ('ua', 'ru')),
      what text not null check (what in ('pow', 'civilians', 'missing', 'people')),
      value integer not null check (value >= 0),
      value_max integer,
      qualifier text not null,
      said_by text not null,
      url text,
      same_as text,
      stated_at timestamptz not null,
      replaced_at timestamptz
    )`.execute(db);
  await sql`create index held_estimates_post on held_estimates (post_id)`.execute(db);

  await sql`
    create table coverage (
      party text not null check (party in ('ua', 'ru', 'mediator', 'media')),
      from_date date not null,
      to_date date,
      complete text not null check (complete in ('yes', 'partial', 'no')),
      note text not null,
      primary key (party, from_date)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table coverage, held_estimates, running_totals`.execute(db);
}
