import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table moderators (
      id bigint generated always as identity primary key,
      user_id bigint not null,
      name text not null,
      appointed_by bigint not null,
      appointed_at timestamptz not null,
      accepted_at timestamptz,
      frozen_at timestamptz,
      frozen_by bigint,
      removed_at timestamptz,
      removed_by bigint
    )`.execute(db);
  await sql`create unique index moderators_current on moderators (user_id) where removed_at is null`.execute(
    db,
  );

  await sql`
    create table actions (
      id bigint generated always as identity primary key,
      type text not null,
      made_by bigint not null,
      made_at timestamptz not null,
      event_ids bigint[] not null default '{}',
      subject bigint,
      before jsonb,
      after jsonb,
      reason text,
      undoes bigint references actions
    )`.execute(db);
  await sql`create index actions_events on actions using gin (event_ids)`.execute(db);
  await sql`create index actions_maker on actions (made_by, made_at)`.execute(db);
  await sql`create index actions_undoes on actions (undoes) where undoes is not null`.execute(db);
  await sql`
    create function refuse_action_change() returns trigger language plpgsql as
    $$ begin raise exception 'actions is append-only'; end $$`.execute(db);
  await sql`
    create trigger actions_append_only before update or delete or truncate on actions
    for each statement execute function refuse_action_change()`.execute(db);

  // The action that made a row: undoing it makes the fold pass over all that it made.
  await sql`alter table corrections add column action_id bigint references actions,
    add column is_lock boolean not null default false`.execute(db);
  await sql`alter table links add column action_id bigint references actions`.execute(db);
  await sql`alter table claims add column action_id bigint references actions`.execute(db);
  await sql`create index corrections_action on corrections (action_id) where action_id is not null`.execute(
    db,
  );
  await sql`create index links_action on links (action_id) where action_id is not null`.execute(db);
  await sql`create index links_claim on links (claim_id) where claim_id is not null`.execute(db);
  await sql`create index claims_action on claims (action_id) where action_id is not null`.execute(db);

  await sql`
    create table rulings (
      id bigint generated always as identity primary key,
      claim_id bigint not null references claims,
      ruling text not null check (ruling in ('irrelevant', 'follow_up', 'announcement')),
      action_id bigint not null references actions,
      made_by bigint not null,
      made_at timestamptz not null,
      undone_by bigint,
      undone_at timestamptz
    )`.execute(db);
  await sql`create index rulings_claim on rulings (claim_id)`.execute(db);

  // channel_id null: all channels.
  await sql`
    create table channel_rulings (
      id bigint generated always as identity primary key,
      channel_id integer references channels,
      ruling text not null check (ruling in ('pause', 'ignore')),
      action_id bigint not null references actions,
      made_by bigint not null,
      made_at timestamptz not null,
      undone_by bigint,
      undone_at timestamptz,
      check (ruling = 'pause' or channel_id is not null)
    )`.execute(db);

  await sql`
    create table raised_doubts (
      id bigint generated always as identity primary key,
      event_id bigint not null references events,
      doubt text not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index raised_doubts_event on raised_doubts (event_id)`.execute(db);

  await sql`
    create table cards (
      id bigint generated always as identity primary key,
      event_id bigint not null references events,
      doubt text not null,
      urgent boolean not null default false,
      state text not null default 'open' check (state in ('open', 'taken', 'later', 'settled')),
      created_at timestamptz not null,
      taken_by bigint,
      taken_at timestamptz,
      later_until timestamptz,
      settled_at timestamptz,
      settled_by bigint,
      revision integer not null default 1
    )`.execute(db);
  await sql`create unique index cards_unsettled on cards (event_id, doubt) where state <> 'settled'`.execute(
    db,
  );

  await sql`
    create table card_messages (
      card_id bigint not null references cards,
      chat_id bigint not null,
      message_id integer not null,
      shown_revision integer not null,
      primary key (card_id, chat_id)
    )`.execute(db);

  await sql`
    create table moderation_group (
      only_row boolean primary key default true check (only_row),
      chat_id bigint not null,
      thread_id integer,
      set_by bigint not null,
      set_at timestamptz not null
    )`.execute(db);

  await sql`
    create table drafts (
      user_id bigint not null,
      chat_id bigint not null,
      step text not null,
      event_id bigint references events,
      card_id bigint references cards,
      event_version integer,
      data jsonb not null default '{}',
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (user_id, chat_id)
    )`.execute(db);

  await sql`
    create table objections (
      id bigint generated always as identity primary key,
      event_id bigint not null references events,
      chat_id bigint,
      preset text not null,
      words text,
      filed_at timestamptz not null,
      settled_at timestamptz,
      settled_by_action bigint references actions
    )`.execute(db);
  await sql`create index objections_event on objections (event_id)`.execute(db);
  await sql`create index objections_chat on objections (chat_id, filed_at) where chat_id is not null`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table objections, drafts, moderation_group, card_messages, cards, raised_doubts,
    channel_rulings, rulings`.execute(db);
  await sql`drop index links_claim`.execute(db);
  await sql`alter table claims drop column action_id`.execute(db);
  await sql`alter table links drop column action_id`.execute(db);
  await sql`alter table corrections drop column action_id, drop column is_lock`.execute(db);
  await sql`drop table actions, moderators`.execute(db);
  await sql`drop function refuse_action_change`.execute(db);
}
