import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database, LinkTable } from '../../db/schema.js';

export type LinkRow = Selectable<LinkTable>;

export async function insertLink(db: Kysely<Database>, link: Insertable<LinkTable>): Promise<number> {
  const row = await db.insertInto('links').values(link).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** False if it was undone already. */
export async function undoLink(
  db: Kysely<Database>,
  id: number,
  by: number | null,
  at: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('links')
    .set({ undone_by: by, undone_at: at })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
