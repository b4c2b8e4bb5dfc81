import type { Insertable, Kysely } from 'kysely';
import type { ChannelRulingTable, Database, RulingTable } from '../../db/schema.js';

export async function insertRuling(db: Kysely<Database>, ruling: Insertable<RulingTable>): Promise<void> {
  await db.insertInto('rulings').values(ruling).execute();
}

export async function insertChannelRuling(
  db: Kysely<Database>,
  ruling: Insertable<ChannelRulingTable>,
): Promise<void> {
  await db.insertInto('channel_rulings').values(ruling).execute();
}

export interface ChannelRulingInForce {
  /** Undoing it ends the ruling. */
  actionId: number;
  ruling: ChannelRulingTable['ruling'];
  /** Null = all channels. */
  channelId: number | null;
  handle: string | null;
  by: number;
  at: Date;
}

/** What is paused or ignored now, oldest first. */
export async function channelRulingsInForce(db: Kysely<Database>): Promise<ChannelRulingInForce[]> {
  return db
    .selectFrom('channel_rulings')
    .leftJoin('channels', 'channels.id', 'channel_rulings.channel_id')
    .select([
      'channel_rulings.action_id as actionId',
      'channel_rulings.ruling',
      'channel_rulings.channel_id as channelId',
      'channels.handle',
      'channel_rulings.made_by as by',
      'channel_rulings.made_at as at',
    ])
    .where('channel_rulings.undone_at', 'is', null)
    .orderBy('channel_rulings.id')
    .execute();
}

/** Events with a claim that came from a channel (null = any) since; as they were matched, links apart. */
export async function eventsSpokenOfSince(
  db: Kysely<Database>,
  channelId: number | null,
  since: Date,
): Promise<number[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('posts', 'posts.id', 'claims.post_id')
    .select('claims.event_id')
    .distinct()
    .where('claims.created_at', '>=', since)
    .$if(channelId !== null, (query) => query.where('posts.channel_id', '=', channelId!))
    .orderBy('claims.event_id')
    .execute();
  return rows.map(({ event_id }) => event_id);
}

/** The channel rulings that an action made. */
export async function channelRulingsOf(
  db: Kysely<Database>,
  actionId: number,
): Promise<{ channel_id: number | null; made_at: Date }[]> {
  return db
    .selectFrom('channel_rulings')
    .select(['channel_id', 'made_at'])
    .where('action_id', '=', actionId)
    .execute();
}
