import type { Kysely, Selectable } from 'kysely';
import type { Database, ModerationGroupTable } from '../../db/schema.js';

/** The group in which cards are posted; undefined = private chats. */
export async function moderationGroup(
  db: Kysely<Database>,
): Promise<Selectable<ModerationGroupTable> | undefined> {
  return db.selectFrom('moderation_group').selectAll().executeTakeFirst();
}

export async function setModerationGroup(
  db: Kysely<Database>,
  group: { chatId: number; threadId: number | null; setBy: number; setAt: Date } | null,
): Promise<void> {
  await db.deleteFrom('moderation_group').execute();
  if (group === null) return;
  const { chatId, threadId, setBy, setAt } = group;
  await db
    .insertInto('moderation_group')
    .values({ chat_id: chatId, thread_id: threadId, set_by: setBy, set_at: setAt })
    .execute();
}
