import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      id bigint generated always as identity primary key,
      serial integer not null unique,
      origin text not null check (origin in ('history', 'live')),
      kind text not null check (kind in ('exchange', 'bodies', 'civilians', 'handover')),
      lifecycle text not null
        check (lifecycle in ('announced', 'carried_out', 'postponed', 'called_off', 'denied', 'retracted')),
      date date not null,
      date_precision text not null default 'day' check (date_precision in ('day', 'approx')),
      ordinal integer check (ordinal > 0),
      agreement text,
      mediators text[] not null default '{}',
      transit text,
      categories text[] not null default '{}',
      states jsonb not null default '{}',
      agreement_state text not null default 'unknown',
      confirmed_by text[] not null default '{}',
      note text not null default '',
      fact_published boolean not null default false,
      figures_published boolean not null default false,
      doubts text[] not null default '{}',
      first_reported_at timestamptz,
      merged_into bigint references events,
      version integer not null default 1,
      alert_version integer,
      alert_not_before timestamptz,
      reply_version integer,
      alert_sound boolean not null default true,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index events_date on events (date, kind)`.execute(db);
  await sql`create index events_alert on events (alert_not_before) where alert_version is not null`.execute(
    db,
  );

  await sql`
    create table event_sides (
      event_id bigint not null references events,
      side text not null check (side in ('ua', 'ru')),
      military integer check (military >= 0),
      civilians integer check (civilians >= 0),
      people integer check (people >= 0),
      bodies integer check (bodies >= 0),
      outside integer check (outside >= 0),
      unsettled_military integer,
      unsettled_civilians integer,
      unsettled_outside integer,
      primary key (event_id, side)
    )`.execute(db);

  await sql`
    create table event_versions (
      event_id bigint not null references events,
      version integer not null,
      at timestamptz not null,
      reason text not null,
      effect text not null,
      cause jsonb not null,
      facts jsonb not null,
      doubts text[] not null,
      primary key (event_id, version)
    )`.execute(db);

  await sql`
    create table claims (
      id bigint generated always as identity primary key,
      event_id bigint not null references events,
      post_id bigint references posts,
      report_id bigint references reports,
      position integer not null default 0,
      source text not null,
      party text not null check (party in ('ua', 'ru', 'mediator', 'media')),
      via text,
      url text,
      status text not null default 'carried_out'
        check (status in ('carried_out', 'planned', 'agreed', 'postponed', 'called_off', 'denied')),
      kind text not null,
      date date not null,
      date_implied boolean not null default false,
      ordinal integer,
      figures jsonb not null default '{}',
      outside jsonb not null default '{}',
      qualifiers jsonb not null default '{}',
      implied jsonb not null default '{}',
      mediators text[] not null default '{}',
      transit text,
      categories text[] not null default '{}',
      quote text,
      spans jsonb not null default '{}',
      doubts text[] not null default '{}',
      parser_version text,
      stated_at timestamptz not null,
      created_at timestamptz not null,
      replaced_at timestamptz
    )`.execute(db);
  await sql`create index claims_event on claims (event_id)`.execute(db);
  await sql`create index claims_post on claims (post_id)`.execute(db);

  // What moderators and the program say about where claims and events belong. A row is undone, never deleted.
  await sql`
    create table links (
      id bigint generated always as identity primary key,
      type text not null check (type in ('merge', 'attach')),
      event_id bigint references events,
      claim_id bigint references claims,
      target_event_id bigint not null references events,
      reason text,
      made_by bigint,
      made_at timestamptz not null,
      undone_by bigint,
      undone_at timestamptz,
      check ((type = 'merge' and event_id is not null) or (type = 'attach' and claim_id is not null))
    )`.execute(db);

  await sql`
    create table corrections (
      id bigint generated always as identity primary key,
      event_id bigint not null references events,
      field text not null,
      value jsonb not null,
      reason text not null,
      made_by bigint,
      made_at timestamptz not null,
      undone_by bigint,
      undone_at timestamptz
    )`.execute(db);
  await sql`create index corrections_event on corrections (event_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table corrections, links, claims, event_versions, event_sides, events`.execute(db);
}
