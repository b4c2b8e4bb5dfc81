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

/** The text that each report was read from, by the report's id. */
export async function textsOfReports(
  db: Kysely<Database>,
  reportIds: readonly number[],
): Promise<Map<number, string>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('reports')
    .innerJoin('revisions', 'revisions.id', 'reports.revision_id')
    .select(['reports.id', 'revisions.text'])
    .where('reports.id', 'in', [...reportIds])
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}
