import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { findBySerial } from '../../store/event-list.js';
import { type EventView, loadEventViewBySerial } from '../../store/event-view.js';
import { readSwapQuery } from './swap-query.js';

/** The event of `S-123`, or the one that it was merged into; undefined when there is none that may be told. */
export async function toldView(db: Kysely<Database>, name: string): Promise<EventView | undefined> {
  const query = readSwapQuery(name);
  if (query.by !== 'serial') return undefined;
  const found = await findBySerial(db, query.serial);
  return found.found === 'none' ? undefined : await loadEventViewBySerial(db, found.serial);
}
