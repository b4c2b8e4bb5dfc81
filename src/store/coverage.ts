import type { Insertable, Kysely, Selectable } from 'kysely';
import type { CoverageTable, Database } from '../../db/schema.js';

export type CoverageRow = Selectable<CoverageTable>;

export async function coveragePeriods(db: Kysely<Database>): Promise<CoverageRow[]> {
  return db.selectFrom('coverage').selectAll().orderBy('party').orderBy('from_date').execute();
}

/** Puts these periods in place of all that are on file. */
export async function replaceCoverage(
  db: Kysely<Database>,
  periods: readonly Insertable<CoverageTable>[],
): Promise<void> {
  await db.deleteFrom('coverage').execute();
  if (periods.length === 0) return;
  await db
    .insertInto('coverage')
    .values([...periods])
    .execute();
}
