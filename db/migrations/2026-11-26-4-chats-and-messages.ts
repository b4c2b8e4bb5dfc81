import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table destinations (
      id bigint generated always as identity primary key,
      bot_id bigint not null,
      chat_id bigint not null,
      thread_id integer,
      chat_type text not null,
      language text not null,
      status text not null default 'active' check (status in ('active', 'blocked', 'gone')),
      created_at timestamptz not null,
      active_at timestamptz not null,
      unique nulls not distinct (bot_id, chat_id, thread_id)
    )`.execute(db);

  await sql`
    create table subscriptions (
      destination_id bigint primary key references destinations on delete cascade,
      kinds text[] not null,
      created_at timestamptz not null
    )`.execute(db);

  await sql`
    create table messages (
      id bigint generated always as identity primary key,
      destination_id bigint not null references destinations on delete cascade,
      event_id bigint not null references events,
      purpose text not null check (purpose in ('alert', 'notice', 'digest', 'card')),
      state text not null default 'open' check (state in ('open', 'dropped')),
      message_id integer,
      shown_version integer not null default 0,
      shown_hash text,
      priority timestamptz not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null,
      lease_until timestamptz,
      last_error text,
      sent_at timestamptz,
      updated_at timestamptz not null,
      unique (destination_id, event_id, purpose)
    )`.execute(db);
  await sql`create index messages_event on messages (event_id, purpose, shown_version) where state = 'open'`.execute(
    db,
  );

  // Inserting the first alerts of an event goes on from here after a crash.
  await sql`
    create table fan_outs (
      event_id bigint primary key references events,
      cursor bigint not null default 0,
      done_at timestamptz,
      created_at timestamptz not null
    )`.execute(db);

  await sql`
    create table updates_seen (
      bot_id bigint not null,
      update_id bigint not null,
      seen_at timestamptz not null,
      primary key (bot_id, update_id)
    )`.execute(db);

  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor bigint,
      action text not null,
      event_id bigint references events,
      before jsonb,
      after jsonb,
      reason text
    )`.execute(db);
  await sql`create index audit_event on audit (event_id)`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'audit is append-only'; end $$`.execute(db);
  await sql`
    create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function refuse_change()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table audit, updates_seen, fan_outs, messages, subscriptions, destinations`.execute(db);
  await sql`drop function refuse_change`.execute(db);
}
