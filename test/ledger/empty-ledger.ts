import type { TestDatabase } from '../db/test-database.js';

/** What a test's chats and its installation are made of stays. */
const KEPT = [
  'installation',
  'ledger_state',
  'destinations',
  'subscriptions',
  'updates_seen',
  'event_serials',
];

/**
 * Deletes as only a superuser may: past triggers and references, the audit included. Many times faster than truncating
 * tables that hold a few rows.
 */
export async function emptyLedger({ pool }: TestDatabase): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables
      where schemaname = 'public' and tablename not like 'kysely%' and tablename <> all($1)`,
    [KEPT],
  );
  const emptied = rows.map(({ name }) => `delete from ${name};`).join('\n');
  await pool.query(`begin;
    set local session_replication_role = replica;
    ${emptied}
    update ledger_state set changes = changes + 1;
    update event_serials set last = 0;
    commit;`);
}
