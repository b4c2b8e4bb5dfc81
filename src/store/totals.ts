import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Side } from '../domain/post.js';
import type { Kind } from '../domain/report.js';

/**
 * Which events are summed; an absent member leaves nothing out. Days are inclusive. Kind `bodies` means bodies wherever
 * they were returned, within an exchange too, and sums nothing else.
 */
export interface TotalsFilter {
  from?: string;
  to?: string;
  kind?: Kind;
  /** Code of a mediator, as claims credit it. */
  mediator?: string;
}

/** Sums over one side. Null means that nobody said a number, 0 that somebody said none. */
export interface SideTotals {
  side: Side;
  /** Living persons, those beyond the exchange terms and unsettled ones apart. */
  people: number | null;
  military: number | null;
  civilians: number | null;
  /** Of `people`, those whom nobody splits. */
  unsplit: number | null;
  outside: number | null;
  unsettled: number | null;
  bodies: number | null;
  /** Exchanges told with, and without, a number of this side's persons. */
  exchanges: number;
  exchangesWithoutNumber: number;
  /** Events whose figures wait for a moderator: they are in no sum. */
  beingChecked: number;
}

export interface Totals {
  sides: Record<Side, SideTotals>;
  /** Grows with every version of any event: what a citation names. */
  ledgerVersion: number;
}

const HOLDS_BODIES = sql`exists (select from event_sides b where b.event_id = e.id and b.bodies is not null)`;

/** The events that may be told: published, carried out, not merged away. */
export function toldEvents(filter: TotalsFilter, holdsBodies = HOLDS_BODIES): RawBuilder<unknown> {
  const conditions = [
    sql`e.merged_into is null`,
    sql`e.fact_published`,
    sql`e.lifecycle = 'carried_out'`,
    ...(filter.from === undefined ? [] : [sql`e.date >= ${filter.from}::date`]),
    ...(filter.to === undefined ? [] : [sql`e.date <= ${filter.to}::date`]),
    ...(filter.kind === undefined ? [] : [ofKind(filter.kind, holdsBodies)]),
    ...(filter.mediator === undefined ? [] : [sql`${filter.mediator} = any (e.mediators)`]),
  ];
  return sql.join(conditions, sql` and `);
}

function ofKind(kind: Kind, holdsBodies: RawBuilder<unknown>): RawBuilder<unknown> {
  return kind === 'bodies' ? sql`(e.kind = 'bodies' or ${holdsBodies})` : sql`e.kind = ${kind}`;
}

const FIGURES = sql`s.military, s.civilians, s.people, s.outside, s.bodies,
  coalesce(s.people, s.military + s.civilians, s.military, s.civilians) as persons,
  case when num_nonnulls(s.unsettled_military, s.unsettled_civilians, s.unsettled_outside) > 0
    then coalesce(s.unsettled_military, 0) + coalesce(s.unsettled_civilians, 0)
      + coalesce(s.unsettled_outside, 0) end as unsettled`;

function figuresNow(filter: TotalsFilter): RawBuilder<unknown> {
  return sql`
    select side.name as side, e.kind, e.figures_published, ${FIGURES}
    from events e
    cross join (values ('ua'), ('ru')) side (name)
    left join event_sides s on s.event_id = e.id and s.side = side.name and e.figures_published
    where ${toldEvents(filter)}`;
}

/** Doubts that hold back a fact, and those that hold back its figures. */
export interface HeldBackDoubts {
  fact: readonly string[];
  figures: readonly string[];
}

export interface AsOf {
  time: Date;
  heldBack: HeldBackDoubts;
}

const HELD_BODIES = sql`jsonb_path_exists(e.sides, '$.*.bodies ? (@ != null)')`;

/** The newest version of each event at that time. A swap of the imported history counts as known from its day on. */
function versionsAt(time: Date): RawBuilder<unknown> {
  return sql`
    select distinct on (v.event_id) v.event_id, v.version, v.facts, v.doubts,
      v.cause->>'type' = 'merged_away' as leads_elsewhere
    from event_versions v join events e on e.id = v.event_id
    where v.at <= ${time}
      or (v.version = 1 and e.origin = 'history' and e.date <= ${time.toISOString().slice(0, 10)}::date)
    order by v.event_id, v.version desc`;
}

function figuresAt(filter: TotalsFilter, { time, heldBack }: AsOf): RawBuilder<unknown> {
  return sql`
    select side.name as side, e.kind, e.figures_published, ${FIGURES}
    from (
      select event_id, facts->>'kind' as kind, (facts->>'date')::date as date, facts->'consolidated' as sides,
        array(select jsonb_array_elements_text(facts->'mediators')) as mediators,
        facts->>'lifecycle' as lifecycle, not doubts && ${heldBack.figures}::text[] as figures_published,
        not doubts && ${heldBack.fact}::text[] as fact_published,
        case when leads_elsewhere then event_id end as merged_into
      from (${versionsAt(time)}) known
    ) e
    cross join (values ('ua'), ('ru')) side (name)
    left join lateral (
      select military, civilians, people, outside, bodies,
        (unsettled->>'military')::int as unsettled_military,
        (unsettled->>'civilians')::int as unsettled_civilians,
        (unsettled->>'outside')::int as unsettled_outside
      from jsonb_to_record(e.sides->side.name)
        as block (military int, civilians int, people int, outside int, bodies int, unsettled jsonb)
    ) s on e.figures_published
    where ${toldEvents(filter, HELD_BODIES)} and e.date <= ${time.toISOString().slice(0, 10)}::date`;
}

const NO_PERSONS = {
  people: null,
  military: null,
  civilians: null,
  unsplit: null,
  outside: null,
  unsettled: null,
  exchanges: 0,
  exchangesWithoutNumber: 0,
};

/** One statement, so that sums and version belong to one moment: now, or the moment of `asOf`. */
export async function sumTotals(
  db: Kysely<Database>,
  filter: TotalsFilter = {},
  asOf?: AsOf,
): Promise<Totals> {
  const figures = asOf === undefined ? figuresNow(filter) : figuresAt(filter, asOf);
  const versions = asOf === undefined ? sql`events` : sql`(${versionsAt(asOf.time)}) known`;
  const { rows } = await sql<SideTotals & { ledgerVersion: number }>`
    with figures as (${figures})
    select side.name as side,
      sum(persons)::int as people,
      sum(military)::int as military,
      sum(civilians)::int as civilians,
      sum(people - coalesce(military, 0) - coalesce(civilians, 0))::int as unsplit,
      sum(outside)::int as outside,
      sum(unsettled)::int as unsettled,
      sum(bodies)::int as bodies,
      (count(*) filter (where kind = 'exchange'))::int as exchanges,
      (count(*) filter (where kind = 'exchange' and figures_published and persons is null))::int
        as "exchangesWithoutNumber",
      (count(*) filter (where not figures_published))::int as "beingChecked",
      (select coalesce(sum(version), 0)::int from ${versions}) as "ledgerVersion"
    from (values ('ua'), ('ru')) side (name) left join figures on figures.side = side.name
    group by side.name`.execute(db);
  const of = (side: Side): SideTotals => {
    const row = rows.find((candidate) => candidate.side === side);
    if (row === undefined) throw new Error('a side is missing from the totals');
    const { ledgerVersion: _, ...totals } = row;
    return filter.kind === 'bodies' ? { ...totals, ...NO_PERSONS } : totals;
  };
  return { sides: { ua: of('ua'), ru: of('ru') }, ledgerVersion: rows[0]?.ledgerVersion ?? 0 };
}

export interface UnsettledPart {
  serial: number;
  date: string;
  side: Side;
  military: number | null;
  civilians: number | null;
  outside: number | null;
}

/** Where the unsettled persons of the sums stand, newest first. */
export async function unsettledParts(
  db: Kysely<Database>,
  filter: TotalsFilter = {},
): Promise<UnsettledPart[]> {
  const { rows } = await sql<UnsettledPart>`
    select e.serial, e.date, s.side, s.unsettled_military as military, s.unsettled_civilians as civilians,
      s.unsettled_outside as outside
    from event_sides s join events e on e.id = s.event_id
    where num_nonnulls(s.unsettled_military, s.unsettled_civilians, s.unsettled_outside) > 0
      and e.figures_published and ${toldEvents(filter)}
    order by e.date desc, e.serial desc`.execute(db);
  return rows;
}
