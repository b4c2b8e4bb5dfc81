import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { FigureState, Lifecycle } from '../domain/event.js';
import type { Party, Side } from '../domain/post.js';
import type { Kind } from '../domain/report.js';

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

/** The newest events by their own day. `limit` is at least 1. */
export async function latestEvents(
  db: Kysely<Database>,
  options: { limit: number; kind?: Kind },
): Promise<ListedEvent[]> {
  const kind = options.kind === undefined ? sql`true` : sql`e.kind = ${options.kind}`;
  const { rows } = await sql<ListedEvent>`
    select ${COLUMNS} from events e
    where e.merged_into is null and e.fact_published and ${kind}
    order by e.date desc, e.serial desc limit ${options.limit}`.execute(db);
  return rows;
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
