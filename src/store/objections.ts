import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Database, ObjectionTable } from '../../db/schema.js';

export type ObjectionRow = Selectable<ObjectionTable>;

export async function insertObjection(
  db: Kysely<Database>,
  objection: Insertable<ObjectionTable>,
): Promise<number> {
  const row = await db.insertInto('objections').values(objection).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** Oldest first. */
export async function openObjections(db: Kysely<Database>, eventId: number): Promise<ObjectionRow[]> {
  return db
    .selectFrom('objections')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** When a chat objected since, oldest first. */
export async function objectionTimes(db: Kysely<Database>, chatId: number, since: Date): Promise<Date[]> {
  const rows = await db
    .selectFrom('objections')
    .select('filed_at')
    .where('chat_id', '=', chatId)
    .where('filed_at', '>', since)
    .orderBy('filed_at')
    .execute();
  return rows.map(({ filed_at }) => filed_at);
}

export async function settleObjections(
  db: Kysely<Database>,
  eventId: number,
  actionId: number,
  at: Date,
): Promise<void> {
  await db
    .updateTable('objections')
    .set({ settled_at: at, settled_by_action: actionId })
    .where('event_id', '=', eventId)
    .where('settled_at', 'is', null)
    .execute();
}

/** Takes the words and the chat from objections filed before `before`. How many had any. */
export async function eraseObjections(db: Kysely<Database>, before: Date): Promise<number> {
  const result = await db
    .updateTable('objections')
    .set({ words: null, chat_id: null })
    .where('filed_at', '<', before)
    .where(({ eb, or }) => or([eb('words', 'is not', null), eb('chat_id', 'is not', null)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Takes the words and the chat from all that one chat filed. */
export async function forgetObjections(db: Kysely<Database>, chatId: number): Promise<void> {
  await sql`update objections set words = null, chat_id = null where chat_id = ${chatId}`.execute(db);
}
