import { type Kysely, type Migration, Migrator } from 'kysely';
import * as channelsAndPosts from './migrations/2026-11-26-1-channels-and-posts.js';
import * as eventsAndClaims from './migrations/2026-11-26-2-events-and-claims.js';
import * as totalsAndCoverage from './migrations/2026-11-26-3-totals-and-coverage.js';
import * as chatsAndMessages from './migrations/2026-11-26-4-chats-and-messages.js';
import * as eventSerials from './migrations/2026-11-26-5-event-serials.js';
import * as dueMessages from './migrations/2026-11-26-6-due-messages.js';
import * as announcements from './migrations/2026-11-26-7-announcements.js';
import * as moderation from './migrations/2026-11-26-8-moderation.js';
import * as ledgerChanges from './migrations/2026-11-26-9-ledger-changes.js';
import * as mergedEvents from './migrations/2026-11-27-1-merged-events.js';
import * as cardRings from './migrations/2026-11-27-2-card-rings.js';

/** Frozen once released; the name orders them. A static list, so that a build cannot lose one. */
export const MIGRATIONS: Record<string, Migration> = {
  '2026-11-26-1-channels-and-posts': channelsAndPosts,
  '2026-11-26-2-events-and-claims': eventsAndClaims,
  '2026-11-26-3-totals-and-coverage': totalsAndCoverage,
  '2026-11-26-4-chats-and-messages': chatsAndMessages,
  '2026-11-26-5-event-serials': eventSerials,
  '2026-11-26-6-due-messages': dueMessages,
  '2026-11-26-7-announcements': announcements,
  '2026-11-26-8-moderation': moderation,
  '2026-11-26-9-ledger-changes': ledgerChanges,
  '2026-11-27-1-merged-events': mergedEvents,
  '2026-11-27-2-card-rings': cardRings,
};

export function createMigrator<T>(db: Kysely<T>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
}

/**
 * Brings the database up to date; two processes may do it at once (Kysely takes a lock). Names of the migrations that
 * ran. Throws the first error; what ran before it stays.
 */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<string[]> {
  const { error, results } = await createMigrator(db).migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}
