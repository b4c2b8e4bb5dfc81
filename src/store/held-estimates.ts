import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database, HeldEstimateTable } from '../../db/schema.js';

export async function insertHeldEstimates(
  db: Kysely<Database>,
  estimates: readonly Insertable<HeldEstimateTable>[],
): Promise<void> {
  if (estimates.length === 0) return;
  await db
    .insertInto('held_estimates')
    .values([...estimates])
    .execute();
}

/** What a post said before it was edited. */
export async function replaceHeldEstimates(db: Kysely<Database>, postId: number, at: Date): Promise<void> {
  await db
    .updateTable('held_estimates')
    .set({ replaced_at: at })
    .where('post_id', '=', postId)
    .where('replaced_at', 'is', null)
    .execute();
}

/** Those of imported history, in the order of their file. */
export async function filedEstimates(db: Kysely<Database>): Promise<Selectable<HeldEstimateTable>[]> {
  return db.selectFrom('held_estimates').selectAll().where('post_id', 'is', null).orderBy('id').execute();
}

/** Puts these in place of all that history said. */
export async function replaceFiledEstimates(
  db: Kysely<Database>,
  estimates: readonly Insertable<HeldEstimateTable>[],
): Promise<void> {
  await db.deleteFrom('held_estimates').where('post_id', 'is', null).execute();
  await insertHeldEstimates(db, estimates);
}
