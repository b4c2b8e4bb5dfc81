import type { Kysely, Selectable } from 'kysely';
import type { Database, RaisedDoubtTable } from '../../db/schema.js';

/** Every doubt that was raised about an event as a whole, whether settled since or not; oldest first. */
export async function raisedDoubts(
  db: Kysely<Database>,
  eventId: number,
): Promise<Selectable<RaisedDoubtTable>[]> {
  return db.selectFrom('raised_doubts').selectAll().where('event_id', '=', eventId).orderBy('id').execute();
}

export async function insertRaisedDoubts(
  db: Kysely<Database>,
  eventId: number,
  doubts: readonly string[],
  at: Date,
): Promise<void> {
  if (doubts.length === 0) return;
  await db
    .insertInto('raised_doubts')
    .values(doubts.map((doubt) => ({ event_id: eventId, doubt, at })))
    .execute();
}
