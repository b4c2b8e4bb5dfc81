import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Database, EventVersionTable } from '../../db/schema.js';

export type EventVersionRow = Selectable<EventVersionTable>;

export async function insertEventVersions(
  db: Kysely<Database>,
  versions: readonly Insertable<EventVersionTable>[],
): Promise<void> {
  if (versions.length === 0) return;
  await db
    .insertInto('event_versions')
    .values([...versions])
    .execute();
}

/** The newest version that an import of history made. */
export async function latestImportVersion(
  db: Kysely<Database>,
  eventId: number,
): Promise<EventVersionRow | undefined> {
  return db
    .selectFrom('event_versions')
    .selectAll()
    .where('event_id', '=', eventId)
    .where(sql<boolean>`cause->>'type' = 'import'`)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest import version of every event that came from a file. */
export async function importVersions(db: Kysely<Database>): Promise<EventVersionRow[]> {
  return db
    .selectFrom('event_versions')
    .selectAll()
    .distinctOn('event_id')
    .where(sql<boolean>`cause->>'type' = 'import'`)
    .orderBy('event_id')
    .orderBy('version', 'desc')
    .execute();
}

/** Versions above one, oldest first. */
export async function versionsAfter(
  db: Kysely<Database>,
  eventId: number,
  version: number,
): Promise<EventVersionRow[]> {
  return db
    .selectFrom('event_versions')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('version', '>', version)
    .orderBy('version')
    .execute();
}
