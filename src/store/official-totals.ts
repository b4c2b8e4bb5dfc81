import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Qualifier, RunningTotal } from '../domain/report.js';

export interface OfficialTotal {
  source: string;
  side: RunningTotal['side'];
  what: RunningTotal['what'];
  scope: RunningTotal['scope'];
  date: string;
  value: number;
  qualifier: Qualifier | 'exact';
  url: string | null;
}

/** The newest total, stated in the period, of each source, side, subject and scope; newest first. Different officials count differently. */
export async function newestOfficialTotals(
  db: Kysely<Database>,
  period: { from?: string; to?: string } = {},
): Promise<OfficialTotal[]> {
  const { rows } = await sql<OfficialTotal>`
    select * from (
      select distinct on (source, side, what, scope) source, side, what, scope, date, value, qualifier, url
      from running_totals where replaced_at is null
        and date between ${period.from ?? '-infinity'}::date and ${period.to ?? 'infinity'}::date
      order by source, side, what, scope, date desc, stated_at desc, id desc
    ) newest order by date desc, value desc, source`.execute(db);
  return rows;
}

export interface SeriesTotal {
  source: string;
  side: 'ua' | 'ru';
  value: number;
  qualifier: Qualifier | 'exact';
  date: string;
  /** Exchanges of that agreement which are told without a number of this side. */
  exchanges: number;
  first: string;
  last: string;
}

/** How far before the statement the exchanges that it sums up may lie. */
const SERIES_DAYS = 60;

/**
 * What officials said in one number about several exchanges whose own numbers nobody published; of a period only where
 * all of these lie within it.
 */
export async function seriesTotals(
  db: Kysely<Database>,
  period: { from?: string; to?: string } = {},
): Promise<SeriesTotal[]> {
  const { rows } = await sql<SeriesTotal>`
    select distinct on (t.side, t.value, series.agreement)
      t.source, t.side, t.value, t.qualifier, t.date, series.exchanges, series.first, series.last
    from running_totals t
    join lateral (
      select e.agreement, count(*)::int as exchanges, min(e.date) as first, max(e.date) as last
      from events e left join event_sides s on s.event_id = e.id and s.side = t.side
      where e.kind = 'exchange' and e.agreement is not null and e.merged_into is null
        and e.lifecycle = 'carried_out' and e.fact_published and e.figures_published
        and coalesce(s.people, s.military, s.civilians) is null
        and e.date between t.date - ${SERIES_DAYS}::int and t.date
      group by e.agreement
    ) series on true
    where t.scope = 'series' and t.what = 'people' and t.side in ('ua', 'ru') and t.replaced_at is null
      and series.first >= ${period.from ?? '-infinity'}::date and series.last <= ${period.to ?? 'infinity'}::date
    order by t.side, t.value, series.agreement, t.date desc, t.source`.execute(db);
  return rows;
}

/** Every total of a series of exchanges that is on file, oldest first. */
export async function seriesStatements(db: Kysely<Database>): Promise<OfficialTotal[]> {
  const { rows } = await sql<OfficialTotal>`
    select source, side, what, scope, date, value, qualifier, url from running_totals
    where scope = 'series' and replaced_at is null order by date, side, what, source, id`.execute(db);
  return rows;
}
