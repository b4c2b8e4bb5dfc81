import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../db/schema.js';
import { createLogger } from '../../src/logger.js';
import { connect } from '../../src/store/connect.js';
import { runAsAdmin, withDatabase } from './run-as-admin.js';

export interface TestDatabase {
  connectionString: string;
  db: Kysely<Database>;
  pool: pg.Pool;
  /** Closes `db` and removes the database, whoever else is still connected. */
  destroy(): Promise<void>;
}

/** A fresh, migrated, empty database: one a test file, in `beforeAll`, with `destroy` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `swapwatch_test_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(server, `create database ${name} template ${inject('templateDatabase')}`);
  const connectionString = withDatabase(server, name);
  const { db, pool, destroy } = connect(connectionString, {
    logger: createLogger('error'),
    applicationName: 'swapwatch test',
  });
  return {
    connectionString,
    db,
    pool,
    destroy: async () => {
      await destroy();
      await runAsAdmin(server, `drop database ${name} with (force)`);
    },
  };
}
