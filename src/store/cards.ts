import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { CardTable, Database } from '../../db/schema.js';

export type CardRow = Selectable<CardTable>;

export async function cardById(db: Kysely<Database>, id: number): Promise<CardRow | undefined> {
  return db.selectFrom('cards').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function unsettledCards(db: Kysely<Database>, eventId: number): Promise<CardRow[]> {
  return db
    .selectFrom('cards')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('state', '<>', 'settled')
    .orderBy('id')
    .execute();
}

export async function insertCard(db: Kysely<Database>, card: Insertable<CardTable>): Promise<void> {
  await db.insertInto('cards').values(card).execute();
}

export async function settleCards(
  db: Kysely<Database>,
  ids: readonly number[],
  { by, at }: { by: number | null; at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('cards')
    .set({ state: 'settled', settled_by: by, settled_at: at, revision: sql`revision + 1` })
    .where('id', 'in', [...ids])
    .execute();
}

export async function takeCard(db: Kysely<Database>, id: number, by: number, at: Date): Promise<void> {
  await db
    .updateTable('cards')
    .set({ state: 'taken', taken_by: by, taken_at: at, later_until: null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
}

export async function putOffCard(db: Kysely<Database>, id: number, until: Date): Promise<void> {
  await db
    .updateTable('cards')
    .set({ state: 'later', taken_by: null, taken_at: null, later_until: until, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
}

/** Its messages should show what has changed around it. */
export async function touchCard(db: Kysely<Database>, id: number, urgent: boolean): Promise<void> {
  await db
    .updateTable('cards')
    .set({ urgent: sql`urgent or ${urgent}`, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
}

export interface ListedCard extends CardRow {
  serial: number;
  date: string;
  kind: CardEventKind;
}
type CardEventKind = Database['events']['kind'];

/** Urgent ones first, then the oldest. Those that somebody has, or put off until later than `now`, come last. */
export async function listOpenCards(
  db: Kysely<Database>,
  now: Date,
  { size, offset }: { size: number; offset: number },
): Promise<ListedCard[]> {
  return db
    .selectFrom('cards')
    .innerJoin('events', 'events.id', 'cards.event_id')
    .selectAll('cards')
    .select(['events.serial', 'events.date', 'events.kind'])
    .where('cards.state', '<>', 'settled')
    .orderBy(sql`cards.state = 'later' and cards.later_until > ${now}`)
    .orderBy(sql`cards.state = 'taken'`)
    .orderBy('cards.urgent', 'desc')
    .orderBy('cards.created_at')
    .orderBy('cards.id')
    .limit(size)
    .offset(offset)
    .execute();
}

export async function countUnsettledCards(db: Kysely<Database>): Promise<{ open: number; urgent: number }> {
  const row = await db
    .selectFrom('cards')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('urgent', '=', true).as('urgent'),
    ])
    .where('state', '<>', 'settled')
    .executeTakeFirstOrThrow();
  return { open: Number(row.open), urgent: Number(row.urgent) };
}

export interface DueCard {
  id: number;
  urgent: boolean;
  /** What the chat shows it with; null = it does not yet. */
  message_id: number | null;
}

/** Cards that a chat should show and does not, urgent ones first, and cards that it shows as they were. */
export async function dueCards(
  db: Kysely<Database>,
  { chatId, onlyUrgent, limit }: { chatId: number; onlyUrgent: boolean; limit: number },
): Promise<DueCard[]> {
  return db
    .selectFrom('cards')
    .leftJoin('card_messages as shown', (join) =>
      join.onRef('shown.card_id', '=', 'cards.id').on('shown.chat_id', '=', chatId),
    )
    .select(['cards.id', 'cards.urgent', 'shown.message_id'])
    .where(({ eb, or, and }) =>
      or([
        eb('shown.shown_revision', '<', eb.ref('cards.revision')),
        and([
          eb('shown.message_id', 'is', null),
          eb('cards.state', '=', 'open'),
          ...(onlyUrgent ? [eb('cards.urgent', '=', true)] : []),
        ]),
      ]),
    )
    .orderBy('cards.urgent', 'desc')
    .orderBy('cards.id')
    .limit(limit)
    .execute();
}

export async function recordCardMessage(
  db: Kysely<Database>,
  shown: { cardId: number; chatId: number; messageId: number; revision: number },
): Promise<void> {
  await db
    .insertInto('card_messages')
    .values({
      card_id: shown.cardId,
      chat_id: shown.chatId,
      message_id: shown.messageId,
      shown_revision: shown.revision,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['card_id', 'chat_id'])
        .doUpdateSet({ message_id: shown.messageId, shown_revision: shown.revision }),
    )
    .execute();
}
