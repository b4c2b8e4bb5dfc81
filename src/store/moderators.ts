import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { Database, ModeratorTable } from '../../db/schema.js';

export type ModeratorRow = Selectable<ModeratorTable>;

/** The appointment that holds now, accepted or not. */
export async function currentModerator(
  db: Kysely<Database>,
  userId: number,
): Promise<ModeratorRow | undefined> {
  return db
    .selectFrom('moderators')
    .selectAll()
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** All appointments that hold now, oldest first. */
export async function currentModerators(db: Kysely<Database>): Promise<ModeratorRow[]> {
  return db.selectFrom('moderators').selectAll().where('removed_at', 'is', null).orderBy('id').execute();
}

/** The newest appointment, ended ones included, of somebody known by `@name` or a name. */
export async function moderatorByName(db: Kysely<Database>, name: string): Promise<ModeratorRow | undefined> {
  return db
    .selectFrom('moderators')
    .selectAll()
    .where(({ fn, eb }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertModerator(
  db: Kysely<Database>,
  moderator: Insertable<ModeratorTable>,
): Promise<void> {
  await db.insertInto('moderators').values(moderator).execute();
}

export async function updateModerator(
  db: Kysely<Database>,
  id: number,
  change: Updateable<ModeratorTable>,
): Promise<void> {
  await db.updateTable('moderators').set(change).where('id', '=', id).execute();
}
