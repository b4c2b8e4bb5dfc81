import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database, RunningTotalTable } from '../../db/schema.js';

export async function insertRunningTotals(
  db: Kysely<Database>,
  totals: readonly Insertable<RunningTotalTable>[],
): Promise<void> {
  if (totals.length === 0) return;
  await db
    .insertInto('running_totals')
    .values([...totals])
    .execute();
}

/** What a post said before it was edited. */
export async function replaceRunningTotals(db: Kysely<Database>, postId: number, at: Date): Promise<void> {
  await db
    .updateTable('running_totals')
    .set({ replaced_at: at })
    .where('post_id', '=', postId)
    .where('replaced_at', 'is', null)
    .execute();
}

/** Those of imported history, in the order of their file. */
export async function filedTotals(db: Kysely<Database>): Promise<Selectable<RunningTotalTable>[]> {
  return db.selectFrom('running_totals').selectAll().where('post_id', 'is', null).orderBy('id').execute();
}

/** Puts these in place of all that history said. */
export async function replaceFiledTotals(
  db: Kysely<Database>,
  totals: readonly Insertable<RunningTotalTable>[],
): Promise<void> {
  await db.deleteFrom('running_totals').where('post_id', 'is', null).execute();
  await insertRunningTotals(db, totals);
}
