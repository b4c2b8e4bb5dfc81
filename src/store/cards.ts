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

export interface DueCard extends Pick<CardRow, 'id' | 'event_id' | 'state' | 'urgent'> {
  /** What the chat shows it with; null = it does not yet. */
  message_id: number | null;
  /** Whether it was urgent when the chat saw it. */
  shown_urgent: boolean;
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
    .select(['cards.id', 'cards.event_id', 'cards.state', 'cards.urgent', 'shown.message_id'])
    .select(({ fn, lit }) => fn.coalesce('shown.shown_urgent', lit(false)).as('shown_urgent'))
    .where(({ eb, or, and }) =>
      or([
        and([
          eb('shown.message_id', 'is not', null),
          eb('shown.shown_revision', '<', eb.ref('cards.revision')),
        ]),
        and([
          eb('shown.message_id', 'is', null),
          or([
            eb('shown.shown_revision', 'is', null),
            eb('shown.shown_revision', '<', eb.ref('cards.revision')),
          ]),
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

/** What a chat shows now; without a message, that it refused the card. Without `rangAt` it was silent. */
export async function recordCardMessage(
  db: Kysely<Database>,
  shown: {
    cardId: number;
    chatId: number;
    messageId: number | null;
    revision: number;
    urgent: boolean;
    rangAt?: Date;
  },
): Promise<void> {
  const { cardId, chatId, messageId, revision, urgent, rangAt } = shown;
  const columns = {
    message_id: messageId,
    shown_revision: revision,
    shown_urgent: urgent,
    ...(rangAt === undefined ? {} : { rang_at: rangAt }),
  };
  await db
    .insertInto('card_messages')
    .values({ card_id: cardId, chat_id: chatId, ...columns })
    .onConflict((conflict) => conflict.columns(['card_id', 'chat_id']).doUpdateSet(columns))
    .execute();
}
