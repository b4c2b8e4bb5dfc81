import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      only_row boolean primary key default true check (only_row),
      mode text not null check (mode in ('live', 'playground')),
      bot_id bigint,
      created_at timestamptz not null default now()
    )`.execute(db);

  await sql`
    create table channels (
      id integer generated always as identity primary key,
      source text not null,
      handle text not null,
      chat_id bigint,
      party text not null check (party in ('ua', 'ru', 'mediator', 'media')),
      languages text[] not null default '{}',
      listed boolean not null default true,
      state text not null default 'not_read',
      state_since timestamptz not null,
      last_read_at timestamptz,
      cursor integer,
      gap_after integer,
      gap_before integer,
      failures integer not null default 0,
      next_poll_at timestamptz not null,
      last_error text
    )`.execute(db);
  await sql`create unique index channels_handle on channels (lower(handle))`.execute(db);

  await sql`
    create table channel_states (
      channel_id integer not null references channels,
      state text not null,
      since timestamptz not null,
      until timestamptz,
      primary key (channel_id, since)
    )`.execute(db);

  await sql`
    create table posts (
      id bigint generated always as identity primary key,
      channel_id integer not null references channels,
      message_id integer not null,
      url text not null,
      published_at timestamptz not null,
      first_seen_at timestamptz not null,
      first_read_page boolean not null default false,
      forwarded_from text,
      deleted_at timestamptz,
      next_recheck_at timestamptz,
      recheck_step smallint not null default 0,
      unique (channel_id, message_id)
    )`.execute(db);
  await sql`create index posts_recheck on posts (next_recheck_at) where next_recheck_at is not null`.execute(
    db,
  );

  await sql`
    create table revisions (
      id bigint generated always as identity primary key,
      post_id bigint not null references posts,
      number integer not null,
      hash text not null,
      text text not null,
      edited boolean not null,
      via text not null,
      seen_at timestamptz not null,
      language text not null,
      verdict text not null,
      parse jsonb not null,
      parser_version text not null,
      unique (post_id, number)
    )`.execute(db);

  await sql`
    create table reports (
      id bigint generated always as identity primary key,
      revision_id bigint not null references revisions,
      position integer not null,
      status text not null check (status in ('carried_out', 'planned', 'agreed', 'postponed', 'called_off', 'denied')),
      kind text,
      date date,
      body jsonb not null,
      unique (revision_id, position)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reports, revisions, posts, channel_states, channels, installation`.execute(db);
}
