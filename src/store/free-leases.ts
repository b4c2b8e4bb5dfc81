import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

const NAME = 'swapwatch program';

/** The name that one running program's connections bear: no two programs have the same, not even on two machines. */
export function programName(): string {
  return `${NAME} ${randomUUID()}`;
}

/**
 * Frees the messages that a program was sending when it was killed, so that they need not wait for their lease to end.
 * Does nothing while another program is connected: what it has in hand is its own. Returns how many were freed.
 */
export async function freeLeases(db: Kysely<Database>, botId: number, ownName: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update messages m set lease_until = null
    where m.lease_until is not null
      and (select d.bot_id from destinations d where d.id = m.destination_id) = ${botId}
      and not exists (
        select 1 from pg_stat_activity a
        where a.datname = current_database() and a.application_name like ${`${NAME} %`}
          and a.application_name <> ${ownName})`.execute(db);
  return Number(numAffectedRows ?? 0);
}
