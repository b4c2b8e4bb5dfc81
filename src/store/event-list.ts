import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { FigureState, Lifecycle } from '../domain/event.js';
import type { Party, Side } from '../domain/post.js';
import type { Category, Kind } from '../domain/report.js';

export interface ListedSide {
  military: number | null;
  civilians: number | null;
  people: number | null;
  bodies: number | null;
  outside: number | null;
  unsettled_military: number | null;
  unsettled_civilians: number | null;
  unsettled_outside: number | null;
}

/** One line of a list of events. */
export interface ListedEvent {
  serial: number;
  date: string;
  date_precision: 'day' | 'approx';
  kind: Kind;
  lifecycle: Lifecycle;
  ordinal: number | null;
  agreement: string | null;
  agreement_state: FigureState;
  confirmed_by: Party[];
  mediators: string[];
  figures_published: boolean;
  version: number;
  /** Null sides while the figures are being checked. */
  sides: Partial<Record<Side, ListedSide>>;
}

/** What may be told: not merged away, its fact published. */
const COLUMNS = sql`e.serial, e.date, e.date_precision, e.kind, e.lifecycle, e.ordinal, e.agreement, e.agreement_state,
  e.confirmed_by, e.mediators, e.figures_published, e.version,
  coalesce((select jsonb_object_agg(s.side, to_jsonb(s)) from event_sides s
    where s.event_id = e.id and e.figures_published), '{}') as sides`;

/** `size` rows from `offset` on. */
export interface PageOf {
  size: number;
  offset: number;
}

export interface EventPage {
  events: ListedEvent[];
  /** Whether there is a next page. */
  more: boolean;
}

async function page(
  db: Kysely<Database>,
  condition: RawBuilder<unknown>,
  { size, offset }: PageOf,
  direction: 'newest' | 'oldest' = 'newest',
): Promise<EventPage> {
  const order = direction === 'newest' ? sql`e.date desc, e.serial desc` : sql`e.date, e.serial`;
  const { rows } = await sql<ListedEvent>`
    select ${COLUMNS} from events e
    where e.merged_into is null and e.fact_published and ${condition}
    order by ${order} limit ${size + 1} offset ${offset}`.execute(db);
  return { events: rows.slice(0, size), more: rows.length > size };
}

/** By their own day, newest first. */
export async function latestEvents(db: Kysely<Database>, at: PageOf): Promise<EventPage> {
  return await page(db, sql`true`, at);
}

/** Those of a year (all without one), oldest first. */
export async function timelineEvents(
  db: Kysely<Database>,
  period: { from: string; to: string },
  at: PageOf,
): Promise<EventPage> {
  return await page(db, sql`e.date between ${period.from}::date and ${period.to}::date`, at, 'oldest');
}

/** Where sources contradict each other, or split one number differently. */
export async function contestedEvents(db: Kysely<Database>, at: PageOf): Promise<EventPage> {
  const states = sql`e.agreement_state in ('contested', 'split_differs')`;
  return await page(db, sql`e.lifecycle = 'carried_out' and e.figures_published and ${states}`, at);
}

/** What a search is for. All members that are there must be met; each word in any of the texts. */
export interface EventSearch {
  /** Of the events themselves: the n of S-n. */
  serials: readonly number[];
  numbers: readonly number[];
  period: { from: string; to: string } | null;
  words: readonly SearchWord[];
}

/** A word, and what it may stand for beside itself. */
export interface SearchWord {
  text: string;
  /** Code of a country or body, as mediator or place of arrival. */
  country: string | null;
  sources: readonly string[];
  kind: Kind | null;
  categories: readonly Category[];
}

/** Written as in the index `event_sides_numbers`. */
const NUMBERS = sql`array[s.military, s.civilians, s.people, s.bodies, s.outside, s.military + s.civilians,
  s.unsettled_military, s.unsettled_civilians, s.unsettled_outside]`;

function numberMet(n: number): RawBuilder<unknown> {
  return sql`e.id in (
    select id from events where serial = ${n}
    union select id from events where ordinal = ${n}
    union select s.event_id from event_sides s join events shown on shown.id = s.event_id
      where shown.figures_published and ${NUMBERS} @> array[${n}::integer])`;
}

/** What begins with the word, or with each of its parts; null when it has neither letter nor digit. */
function beginnings(text: string): string | null {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.length === 0 ? null : parts.map((part) => `${part}:*`).join(' & ');
}

/** Events by one word. Expressions are those of the indexes; a branch that can find nothing is left out. */
function wordMet({ text, country, sources, kind, categories }: SearchWord): RawBuilder<unknown> {
  const query = sql`to_tsquery('simple', ${beginnings(text)})`;
  const ids = [
    sql`select id from events where to_tsvector('simple', note || ' ' || coalesce(agreement, '')) @@ ${query}`,
    sql`select event_id from claims
      where to_tsvector('simple', source || ' ' || coalesce(via, '') || ' ' || coalesce(quote, '')) @@ ${query}`,
    sql`select c.event_id from revisions r join claims c on c.post_id = r.post_id
      where r.verdict in ('report', 'announcement') and to_tsvector('simple', r.text) @@ ${query}`,
    ...(country === null
      ? []
      : [
          sql`select id from events where mediators @> array[${country}::text]`,
          sql`select id from events where transit = ${country}`,
        ]),
    ...(kind === null ? [] : [sql`select id from events where kind = ${kind}`]),
    ...(categories.length === 0
      ? []
      : [sql`select id from events where categories && ${categories}::text[]`]),
    ...(sources.length === 0
      ? []
      : [sql`select event_id from claims where source = any (${sources}::text[])`]),
  ];
  return sql`e.id in (${sql.join(ids, sql` union `)})`;
}

export async function searchEvents(
  db: Kysely<Database>,
  search: EventSearch,
  at: PageOf,
): Promise<EventPage> {
  const { serials, numbers, period, words } = search;
  const conditions = [
    ...serials.map((serial) => sql`e.serial = ${serial}`),
    ...numbers.map(numberMet),
    ...(period === null ? [] : [sql`e.date between ${period.from}::date and ${period.to}::date`]),
    ...words.map(wordMet),
  ];
  return await page(db, sql.join(conditions, sql` and `), at);
}

/** The stages of agreements, agreement by agreement, newest first; inside one by day. */
export async function agreementStages(db: Kysely<Database>, at: PageOf): Promise<EventPage> {
  const { rows } = await sql<ListedEvent & { place: number }>`
    with page as (
      select agreement, row_number() over (order by max(date) desc, agreement) as place from events
      where agreement is not null and merged_into is null and fact_published
      group by agreement order by place limit ${at.size + 1} offset ${at.offset}
    )
    select ${COLUMNS}, page.place::int - ${at.offset}::int as place
    from page join events e on e.agreement = page.agreement
    where e.merged_into is null and e.fact_published
    order by page.place, e.date, e.serial`.execute(db);
  return {
    events: rows.filter(({ place }) => place <= at.size),
    more: rows.some(({ place }) => place > at.size),
  };
}

export type FoundEvent = { found: 'event'; serial: number; mergedFrom: number | null } | { found: 'none' };

/** The event of a serial, following the redirects of merged ones. Unpublished ones are not found. */
export async function findBySerial(db: Kysely<Database>, serial: number): Promise<FoundEvent> {
  const { rows } = await sql<{ serial: number }>`
    with recursive way as (
      select id, serial, merged_into, fact_published from events where serial = ${serial}
      union
      select next.id, next.serial, next.merged_into, next.fact_published
      from events next join way on next.id = way.merged_into
    )
    select serial from way where merged_into is null and fact_published`.execute(db);
  const end = rows[0]?.serial;
  if (end === undefined) return { found: 'none' };
  return { found: 'event', serial: end, mergedFrom: end === serial ? null : serial };
}

/** Serials of the events that carry an official ordinal: one number may span several days. */
export async function findByOrdinal(db: Kysely<Database>, ordinal: number): Promise<number[]> {
  const rows = await db
    .selectFrom('events')
    .select('serial')
    .where('ordinal', '=', ordinal)
    .where('merged_into', 'is', null)
    .where('fact_published', '=', true)
    .orderBy('date')
    .orderBy('serial')
    .execute();
  return rows.map(({ serial }) => serial);
}
