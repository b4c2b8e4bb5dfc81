import { type Kysely, sql } from 'kysely';
import type { ChannelRow, Database } from '../../db/schema.js';
import type { Party } from '../domain/post.js';

export interface ListedChannel {
  source: string;
  handle: string;
  party: Party;
  languages: readonly string[];
}

/** Makes the listed channels those that are read; the others keep their posts and are read no more. */
export async function syncChannels(
  db: Kysely<Database>,
  listed: readonly ListedChannel[],
  now: Date,
): Promise<void> {
  const handles = listed.map(({ handle }) => handle.toLowerCase());
  await db
    .updateTable('channels')
    .set({ listed: false })
    .where(sql<boolean>`lower(handle) <> all(${handles}::text[])`)
    .execute();
  for (const { source, handle, party, languages } of listed) {
    await db
      .insertInto('channels')
      .values({ source, handle, party, languages: [...languages], state_since: now, next_poll_at: now })
      .onConflict((conflict) =>
        conflict
          .expression(sql`lower(handle)`)
          .doUpdateSet({ source, handle, party, languages: [...languages], listed: true }),
      )
      .execute();
  }
  await sql`
    insert into channel_states (channel_id, state, since)
    select id, state, state_since from channels
    where not exists (select from channel_states where channel_id = channels.id)`.execute(db);
}

export async function channelByHandle(db: Kysely<Database>, handle: string): Promise<ChannelRow | undefined> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where(sql`lower(handle)`, '=', handle.toLowerCase())
    .executeTakeFirst();
}

/** By the Bot API's id, `-100…`, which a channel keeps whatever its name. */
export async function channelByChatId(db: Kysely<Database>, chatId: number): Promise<ChannelRow | undefined> {
  return db.selectFrom('channels').selectAll().where('chat_id', '=', chatId).executeTakeFirst();
}

/** Longest overdue first. A channel that was taken over is never due. */
export async function dueChannels(db: Kysely<Database>, now: Date): Promise<ChannelRow[]> {
  return db
    .selectFrom('channels')
    .selectAll()
    .where('listed', '=', true)
    .where('state', '<>', 'takeover')
    .where('next_poll_at', '<=', now)
    .orderBy('next_poll_at')
    .orderBy('id')
    .execute();
}

/** The channel, if it is still due and nobody else reads it; it then belongs to the caller until `until`. */
export async function claimChannel(
  db: Kysely<Database>,
  id: number,
  now: Date,
  until: Date,
): Promise<ChannelRow | undefined> {
  return db
    .updateTable('channels')
    .set({ next_poll_at: until })
    .where('id', '=', id)
    .where('state', '<>', 'takeover')
    .where('next_poll_at', '<=', now)
    .returningAll()
    .executeTakeFirst();
}

export type ChannelUpdate = Partial<
  Pick<
    ChannelRow,
    | 'chat_id'
    | 'last_read_at'
    | 'cursor'
    | 'gap_after'
    | 'gap_before'
    | 'failures'
    | 'next_poll_at'
    | 'last_error'
  >
>;

export async function updateChannel(db: Kysely<Database>, id: number, update: ChannelUpdate): Promise<void> {
  await db.updateTable('channels').set(update).where('id', '=', id).execute();
}

/** Ends the state that it was in and begins another at `at`. */
export async function changeChannelState(
  db: Kysely<Database>,
  id: number,
  state: string,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('channel_states')
      .set({ until: at })
      .where('channel_id', '=', id)
      .where('until', 'is', null)
      .execute();
    await trx
      .insertInto('channel_states')
      .values({ channel_id: id, state, since: at })
      .onConflict((conflict) => conflict.columns(['channel_id', 'since']).doUpdateSet({ state, until: null }))
      .execute();
    await trx.updateTable('channels').set({ state, state_since: at }).where('id', '=', id).execute();
  });
}

/** Newest message of the first page ever read of a channel; null when none was stored. */
export async function firstPageEnd(db: Kysely<Database>, channelId: number): Promise<number | null> {
  const row = await db
    .selectFrom('posts')
    .select(({ fn }) => fn.max('message_id').as('end'))
    .where('channel_id', '=', channelId)
    .where('first_read_page', '=', true)
    .executeTakeFirst();
  return row?.end ?? null;
}

export async function channelById(db: Kysely<Database>, id: number): Promise<ChannelRow | undefined> {
  return db.selectFrom('channels').selectAll().where('id', '=', id).executeTakeFirst();
}
