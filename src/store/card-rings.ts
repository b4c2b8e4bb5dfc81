import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';

/** How often cards rang in a chat: those of one event since a time, and all since another. */
export async function ringsInChat(
  db: Kysely<Database>,
  asked: { chatId: number; eventId: number; eventSince: Date; chatSince: Date },
): Promise<{ ofEvent: number; ofChat: number }> {
  const { chatId, eventId, eventSince, chatSince } = asked;
  const row = await db
    .selectFrom('card_messages')
    .innerJoin('cards', 'cards.id', 'card_messages.card_id')
    .select(({ fn, eb }) => [
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('cards.event_id', '=', eventId), eb('rang_at', '>', eventSince)]))
        .as('ofEvent'),
      fn.countAll<number>().filterWhere('rang_at', '>', chatSince).as('ofChat'),
    ])
    .where('card_messages.chat_id', '=', chatId)
    .where('rang_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return { ofEvent: Number(row.ofEvent), ofChat: Number(row.ofChat) };
}
