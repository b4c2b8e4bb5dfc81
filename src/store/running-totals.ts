import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database, RunningTotalTable } from '../../db/schema.js';

export type RunningTotalRow = Selectable<RunningTotalTable>;

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

/** The last total of the same source and definition that was stated before. */
export async function totalBefore(
  db: Kysely<Database>,
  total: Pick<RunningTotalRow, 'source' | 'side' | 'what' | 'scope'> & { statedAt: Date },
): Promise<RunningTotalRow | undefined> {
  return db
    .selectFrom('running_totals')
    .selectAll()
    .where('source', '=', total.source)
    .where('side', '=', total.side)
    .where('what', '=', total.what)
    .where('scope', '=', total.scope)
    .where('stated_at', '<', total.statedAt)
    .where('replaced_at', 'is', null)
    .orderBy('date', 'desc')
    .orderBy('stated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Those of imported history, in the order of their file. */
export async function filedTotals(db: Kysely<Database>): Promise<RunningTotalRow[]> {
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
