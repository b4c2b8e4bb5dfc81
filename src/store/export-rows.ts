import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  CorrectionTable,
  CoverageTable,
  Database,
  EventRow,
  HeldEstimateTable,
  RunningTotalTable,
} from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import type { ListedSide } from './event-list.js';

/** What may be told of one event; of a merged one only into which it was merged. */
export type ExportedRow = EventRow & {
  merged_into_serial: number | null;
  sides: { ua?: ListedSide; ru?: ListedSide };
};

/** Told events and the tombstones that lead to them, by serial. */
export async function exportedEvents(db: Kysely<Database>): Promise<ExportedRow[]> {
  const { rows } = await sql<ExportedRow>`
    with recursive way (id, target) as (
      select id, id from events where merged_into is null and fact_published
      union select e.id, way.target from events e join way on e.merged_into = way.id
    )
    select e.*, case when e.id = target.id then null else target.serial end as merged_into_serial,
      coalesce((select jsonb_object_agg(s.side, to_jsonb(s)) from event_sides s
        where s.event_id = e.id and e.figures_published), '{}') as sides
    from way join events e on e.id = way.id join events target on target.id = way.target
    order by e.serial`.execute(db);
  return rows;
}

export type ExportedCorrection = Selectable<CorrectionTable> & {
  serial: number;
  /** The event as it was then; null if there was none. */
  facts_before: EventFacts | null;
};

/** Corrections of told events, undone ones included, oldest first. */
export async function exportedCorrections(db: Kysely<Database>): Promise<ExportedCorrection[]> {
  return await db
    .selectFrom('corrections')
    .innerJoin('events', 'events.id', 'corrections.event_id')
    .selectAll('corrections')
    .select('events.serial')
    .select(
      sql<EventFacts | null>`(select facts from event_versions as earlier
        where earlier.event_id = corrections.event_id and earlier.at < corrections.made_at
        order by earlier.version desc limit 1)`.as('facts_before'),
    )
    .where('events.fact_published', '=', true)
    .where('corrections.field', 'not like', 'settled.%')
    .orderBy('corrections.id')
    .execute();
}

export async function exportedRunningTotals(db: Kysely<Database>): Promise<Selectable<RunningTotalTable>[]> {
  return await db
    .selectFrom('running_totals')
    .selectAll()
    .where('replaced_at', 'is', null)
    .orderBy('date')
    .orderBy('id')
    .execute();
}

export async function exportedHeldEstimates(db: Kysely<Database>): Promise<Selectable<HeldEstimateTable>[]> {
  return await db
    .selectFrom('held_estimates')
    .selectAll()
    .where('replaced_at', 'is', null)
    .orderBy('date')
    .orderBy('id')
    .execute();
}

export async function exportedCoverage(db: Kysely<Database>): Promise<Selectable<CoverageTable>[]> {
  return await db.selectFrom('coverage').selectAll().orderBy('party').orderBy('from_date').execute();
}
