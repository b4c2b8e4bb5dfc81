import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Databases of the playground: this and the time of their start in milliseconds. */
export const PLAYGROUND_DATABASE_PREFIX = 'playground_';
/** A database that another process made a moment ago may not be in use yet. */
const YOUNG_MS = 60_000;

/** Drops the databases of earlier playgrounds that nobody uses. Those that cannot be dropped stay. */
export async function dropStalePlaygrounds(db: Kysely<Database>, now: Date): Promise<string[]> {
  const { rows } = await sql<{ datname: string }>`
    select datname from pg_database
    where datname ~ ${`^${PLAYGROUND_DATABASE_PREFIX}[0-9]+$`}
      and substring(datname from '[0-9]+$')::bigint < ${now.getTime() - YOUNG_MS}
      and datname <> current_database()
      and not exists (select from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`.execute(
    db,
  );
  const dropped: string[] = [];
  for (const { datname } of rows) {
    try {
      await sql`drop database ${sql.id(datname)}`.execute(db);
      dropped.push(datname);
    } catch {
      // Somebody began to use it.
    }
  }
  return dropped;
}
