import type { Insertable, Kysely } from 'kysely';
import type { Database, ReportTable } from '../../db/schema.js';

/** Their ids, in the order given. */
export async function insertReports(
  db: Kysely<Database>,
  reports: readonly Insertable<ReportTable>[],
): Promise<number[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .insertInto('reports')
    .values([...reports])
    .returning(['id', 'position'])
    .execute();
  return rows.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
}
