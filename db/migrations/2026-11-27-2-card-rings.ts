import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Without a message: the chat refused the card as it was at that revision.
  await sql`
    alter table card_messages
      alter column message_id drop not null,
      add column shown_urgent boolean not null default false,
      add column rang_at timestamptz`.execute(db);
  await sql`update card_messages set shown_urgent = cards.urgent
    from cards where cards.id = card_messages.card_id`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from card_messages where message_id is null`.execute(db);
  await sql`
    alter table card_messages
      alter column message_id set not null,
      drop column shown_urgent,
      drop column rang_at`.execute(db);
}
