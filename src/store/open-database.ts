import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Logger } from '../logger.js';
import { connect } from './connect.js';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import { waitForDatabase } from './wait-for-database.js';

export interface OpenDatabaseOptions {
  /** An outside server; without it a server of our own is started or joined. */
  databaseUrl?: string | undefined;
  /** The program's data folder; our own server keeps its files in `postgres` below it. */
  dataDir: string;
  /** Name of the database on our own server; created when missing. */
  database?: string;
  logger: Logger;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  /** Ends the wait for an outside server that does not answer. */
  signal?: AbortSignal | undefined;
}

export interface OpenDatabase {
  db: Kysely<Database>;
  /** Where our own server keeps its files; null with an outside one. */
  folder: string | null;
  /** Waits for queries under way; the last one out stops a server of our own. */
  close(): Promise<void>;
}

/** Opens the database of DATABASE_URL, else the embedded one. Runs no migrations. Throws as the two it stands on. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, database, logger, applicationName, signal } = options;
  if (databaseUrl !== undefined) {
    await waitForDatabase(databaseUrl, { logger, ...(signal && { signal }) });
    const outside = connect(databaseUrl, { logger, applicationName });
    return { db: outside.db, folder: null, close: () => outside.destroy() };
  }
  const server = await startEmbeddedPostgres({
    dataDir: join(dataDir, 'postgres'),
    logger,
    ...(database === undefined ? {} : { database }),
  });
  const inside = connect(server.connectionString, { logger, applicationName });
  return {
    db: inside.db,
    folder: server.folder,
    close: async () => {
      await inside.destroy();
      await server.stop();
    },
  };
}
