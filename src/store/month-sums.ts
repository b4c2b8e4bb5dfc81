import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Side } from '../domain/post.js';
import { toldEvents } from './totals.js';

export interface MonthSumRow {
  /** `YYYY-MM`. */
  month: string;
  side: Side;
  people: number | null;
  bodies: number | null;
  /** Exchanges without a number of this side's persons. */
  withoutPeople: number;
  /** Returns of bodies of which nobody gave this side's number. */
  withoutBodies: number;
}

/** Sums by the month of the events' days; months without an event are left out. */
export async function monthSums(
  db: Kysely<Database>,
  period: { from: string; to: string },
): Promise<MonthSumRow[]> {
  const { rows } = await sql<MonthSumRow>`
    select to_char(e.date, 'YYYY-MM') as month, side.name as side,
      sum(coalesce(s.people, s.military + s.civilians, s.military, s.civilians))::int as people,
      sum(s.bodies)::int as bodies,
      (count(*) filter (where e.kind = 'exchange'
        and coalesce(s.people, s.military, s.civilians) is null))::int as "withoutPeople",
      (count(*) filter (where e.kind = 'bodies' and s.bodies is null))::int as "withoutBodies"
    from events e
    cross join (values ('ua'), ('ru')) side (name)
    left join event_sides s on s.event_id = e.id and s.side = side.name and e.figures_published
    where ${toldEvents(period)}
    group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}
