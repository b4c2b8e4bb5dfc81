import type { Kysely, Selectable } from 'kysely';
import type { Database, DraftTable } from '../../db/schema.js';

export type DraftRow = Selectable<DraftTable>;

/** Long enough for a night between two steps. */
export const DRAFT_HOURS = 24;

export interface NewDraft {
  userId: number;
  chatId: number;
  step: string;
  eventId?: number | null;
  cardId?: number | null;
  /** Of the event when the dialogue began. */
  eventVersion?: number | null;
  data?: Record<string, unknown>;
}

/** Where a person stands in a chat's dialogue; another of theirs in that chat ends by it. */
export async function saveDraft(db: Kysely<Database>, draft: NewDraft, now: Date): Promise<void> {
  const row = {
    step: draft.step,
    event_id: draft.eventId ?? null,
    card_id: draft.cardId ?? null,
    event_version: draft.eventVersion ?? null,
    data: JSON.stringify(draft.data ?? {}),
    created_at: now,
    expires_at: new Date(now.getTime() + DRAFT_HOURS * 3_600_000),
  };
  await db
    .insertInto('drafts')
    .values({ user_id: draft.userId, chat_id: draft.chatId, ...row })
    .onConflict((conflict) => conflict.columns(['user_id', 'chat_id']).doUpdateSet(row))
    .execute();
}

/** Undefined when there is none, or when it has expired. */
export async function loadDraft(
  db: Kysely<Database>,
  { userId, chatId }: { userId: number; chatId: number },
  now: Date,
): Promise<DraftRow | undefined> {
  return db
    .selectFrom('drafts')
    .selectAll()
    .where('user_id', '=', userId)
    .where('chat_id', '=', chatId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** True if there was one: of two presses at once only one goes on. */
export async function dropDraft(
  db: Kysely<Database>,
  { userId, chatId }: { userId: number; chatId: number },
): Promise<boolean> {
  const result = await db
    .deleteFrom('drafts')
    .where('user_id', '=', userId)
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** How many there were. */
export async function dropExpiredDrafts(db: Kysely<Database>, now: Date): Promise<number> {
  const result = await db.deleteFrom('drafts').where('expires_at', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
