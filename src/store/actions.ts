import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { ActionTable, Database } from '../../db/schema.js';

export type ActionRow = Selectable<ActionTable>;

export async function insertAction(db: Kysely<Database>, action: Insertable<ActionTable>): Promise<number> {
  const row = await db.insertInto('actions').values(action).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function actionById(db: Kysely<Database>, id: number): Promise<ActionRow | undefined> {
  return db.selectFrom('actions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The actions that undo this one, oldest first; whether one holds depends on what undoes it in turn. */
export async function undosOf(db: Kysely<Database>, id: number): Promise<ActionRow[]> {
  return db.selectFrom('actions').selectAll().where('undoes', '=', id).orderBy('id').execute();
}

/** What somebody did since, newest first. */
export async function actionsBySince(
  db: Kysely<Database>,
  userId: number,
  since: Date,
): Promise<ActionRow[]> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where('made_by', '=', userId)
    .where('made_at', '>=', since)
    .orderBy('id', 'desc')
    .execute();
}

export interface ActionFilter {
  eventId?: number;
  userId?: number;
  since?: Date;
}

export interface ListedAction extends ActionRow {
  by_name: string | null;
  serials: number[];
}

/** Newest first. Names are those of the newest appointment. */
export async function listActions(
  db: Kysely<Database>,
  { eventId, userId, since }: ActionFilter,
  { size, offset }: { size: number; offset: number },
): Promise<ListedAction[]> {
  return db
    .selectFrom('actions')
    .selectAll('actions')
    .select([
      sql<string | null>`(select name from moderators where user_id = actions.made_by
        order by id desc limit 1)`.as('by_name'),
      sql<number[]>`array(select serial from events where id = any(actions.event_ids) order by serial)`.as(
        'serials',
      ),
    ])
    .$if(eventId !== undefined, (query) =>
      query.where(sql<boolean>`event_ids @> array[${eventId}]::bigint[]`),
    )
    .$if(userId !== undefined, (query) => query.where('made_by', '=', userId!))
    .$if(since !== undefined, (query) => query.where('made_at', '>=', since!))
    .orderBy('id', 'desc')
    .limit(size)
    .offset(offset)
    .execute();
}

/** The tables whose rows an action makes and an undo makes the fold pass over. */
const UNDOABLE = ['corrections', 'links', 'rulings', 'channel_rulings'] as const;

/** Makes the fold pass over all that an action made. */
export async function undoRows(db: Kysely<Database>, actionId: number, by: number, at: Date): Promise<void> {
  for (const table of UNDOABLE) {
    await db
      .updateTable(table)
      .set({ undone_by: by, undone_at: at })
      .where('action_id', '=', actionId)
      .execute();
  }
  await db.updateTable('claims').set({ replaced_at: at }).where('action_id', '=', actionId).execute();
  await db
    .updateTable('objections')
    .set({ settled_at: null })
    .where('settled_by_action', '=', actionId)
    .execute();
}

/** Puts all that an action made in force again, at its old place in the order of rows. */
export async function redoRows(db: Kysely<Database>, actionId: number, at: Date): Promise<void> {
  for (const table of UNDOABLE) {
    await db
      .updateTable(table)
      .set({ undone_by: null, undone_at: null })
      .where('action_id', '=', actionId)
      .execute();
  }
  await db.updateTable('claims').set({ replaced_at: null }).where('action_id', '=', actionId).execute();
  await db
    .updateTable('objections')
    .set({ settled_at: at })
    .where('settled_by_action', '=', actionId)
    .execute();
}
