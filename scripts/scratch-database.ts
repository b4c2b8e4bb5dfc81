import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from '../db/migrate.js';
import type { Database } from '../db/schema.js';
import type { Logger } from '../src/logger.js';
import { connect } from '../src/store/connect.js';
import { startEmbeddedPostgres } from '../src/store/embedded-postgres/embedded-postgres.js';

/** What is thrown away afterwards need not survive a power cut. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export interface ScratchDatabase {
  db: Kysely<Database>;
  /** Removes everything again. */
  destroy(): Promise<void>;
}

/**
 * A fresh, migrated, empty database: on the server of `serverUrl`, whose role must be allowed to create one, else on an
 * embedded server of its own in a temporary folder.
 */
export async function openScratchDatabase(
  serverUrl: string | undefined,
  logger: Logger,
): Promise<ScratchDatabase> {
  return serverUrl ? openOnServer(serverUrl, logger) : openEmbedded(logger);
}

async function openEmbedded(logger: Logger): Promise<ScratchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'swapwatch-scratch-'));
  // Started as root, the server runs as an account that must get in.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    logger,
    settings: NOT_DURABLE,
  });
  const { db, destroy } = connect(server.connectionString, { logger, applicationName: 'swapwatch scratch' });
  await migrateToLatest(db);
  return {
    db,
    destroy: async () => {
      await destroy();
      await server.stop();
      for (const used of [folder, server.folder]) rmSync(used, { recursive: true, force: true });
    },
  };
}

async function openOnServer(serverUrl: string, logger: Logger): Promise<ScratchDatabase> {
  const name = `swapwatch_scratch_${randomBytes(6).toString('hex')}`;
  await administer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const { db, destroy } = connect(url.href, { logger, applicationName: 'swapwatch scratch' });
  await migrateToLatest(db);
  return {
    db,
    destroy: async () => {
      await destroy();
      await administer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
