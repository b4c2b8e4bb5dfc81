import type { TestDatabase } from '../db/test-database.js';

/** Truncates as the owner of the tables may, audit and its trigger included. */
export async function emptyLedger({ pool }: TestDatabase): Promise<void> {
  await pool.query('alter table audit disable trigger audit_append_only');
  await pool.query('truncate channels, events, audit, running_totals, held_estimates, coverage cascade');
  await pool.query('alter table audit enable trigger audit_append_only');
  await pool.query('alter sequence event_serials restart');
}
