import type { Kysely } from 'kysely';
import type { Database, DestinationRow } from '../../db/schema.js';

/** A chat and, in a forum, its topic, as one bot sees them. */
export interface DestinationKey {
  botId: number;
  chatId: number;
  threadId: number | null;
}

/** A sign of life: creates the row, or marks it active. The language is only taken when the row is new. */
export async function upsertDestination(
  db: Kysely<Database>,
  key: DestinationKey,
  seen: { chatType: string; language: string; now: Date },
): Promise<DestinationRow> {
  return await db
    .insertInto('destinations')
    .values({
      bot_id: key.botId,
      chat_id: key.chatId,
      thread_id: key.threadId,
      chat_type: seen.chatType,
      language: seen.language,
      created_at: seen.now,
      active_at: seen.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['bot_id', 'chat_id', 'thread_id'])
        .doUpdateSet({ chat_type: seen.chatType, status: 'active', active_at: seen.now }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function setDestinationLanguage(
  db: Kysely<Database>,
  id: number,
  language: string,
): Promise<void> {
  await db.updateTable('destinations').set({ language }).where('id', '=', id).execute();
}

/** Marks a chat with all its topics. */
export async function setChatStatus(
  db: Kysely<Database>,
  chat: { botId: number; chatId: number },
  status: DestinationRow['status'],
): Promise<void> {
  await db
    .updateTable('destinations')
    .set({ status })
    .where('bot_id', '=', chat.botId)
    .where('chat_id', '=', chat.chatId)
    .execute();
}

/**
 * A group became a supergroup and has a new id. A row that the new id already has gives way unless it is subscribed;
 * then the old one stays behind and is marked gone.
 */
export async function moveChat(db: Kysely<Database>, botId: number, from: number, to: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('destinations as fresh')
      .where('fresh.bot_id', '=', botId)
      .where('fresh.chat_id', '=', to)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('subscriptions')
              .select('destination_id')
              .whereRef('subscriptions.destination_id', '=', 'fresh.id'),
          ),
        ),
      )
      .execute();
    await trx
      .updateTable('destinations as old')
      .set({ chat_id: to })
      .where('old.bot_id', '=', botId)
      .where('old.chat_id', '=', from)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('destinations as taken')
              .select('taken.id')
              .where('taken.bot_id', '=', botId)
              .where('taken.chat_id', '=', to)
              .whereRef('taken.thread_id', 'is not distinct from', 'old.thread_id'),
          ),
        ),
      )
      .execute();
    await setChatStatus(trx, { botId, chatId: from }, 'gone');
  });
}

/** Everything that is kept of a chat: settings, subscription, what was sent. */
export async function eraseChat(
  db: Kysely<Database>,
  chat: { botId: number; chatId: number },
): Promise<void> {
  await db
    .deleteFrom('destinations')
    .where('bot_id', '=', chat.botId)
    .where('chat_id', '=', chat.chatId)
    .execute();
}

/** The language that a chat chose, of its main thread; undefined for a chat that we do not know. */
export async function languageOfChat(
  db: Kysely<Database>,
  botId: number,
  chatId: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('destinations')
    .select('language')
    .where('bot_id', '=', botId)
    .where('chat_id', '=', chatId)
    .where('thread_id', 'is', null)
    .executeTakeFirst();
  return row?.language;
}
