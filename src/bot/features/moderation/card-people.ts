import type { Kysely } from 'kysely';
import type { Database } from '../../../../db/schema.js';
import type { CardDetails } from '../../../ledger/moderation/queries.js';
import type { ChatTranslate } from '../../context.js';
import type { CardPeople } from './card-view.js';
import { nameById } from './person-name.js';

/** The names that a card shows. */
export async function peopleOf(
  db: Kysely<Database>,
  t: ChatTranslate,
  { takenBy, settledBy }: Pick<CardDetails, 'takenBy' | 'settledBy'>,
): Promise<CardPeople> {
  const name = async (id: number | null) => (id === null ? null : await nameById(db, t, id));
  return { takenBy: await name(takenBy), settledBy: await name(settledBy) };
}
