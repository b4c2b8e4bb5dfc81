import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../../db/schema.js';
import type { Logger } from '../logger.js';
import { COLUMN_TYPES } from './column-types.js';

const LARGEST_POOL = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** Above any statement of ours; a stuck one must not hold the ledger's lock for ever. */
const STATEMENT_TIMEOUT_MS = 60_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

export interface ConnectOptions {
  logger: Logger;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  /** 0 = none. */
  statementTimeoutMs?: number;
  poolSize?: number;
}

export interface Connection {
  db: Kysely<Database>;
  pool: pg.Pool;
  /** Waits for the queries under way and closes everything. */
  destroy(): Promise<void>;
}

/** Opens a pool; connects at the first query. See `waitForDatabase` for a server that is not there yet. */
export function connect(connectionString: string, options: ConnectOptions): Connection {
  const { logger, applicationName } = options;
  const pool = new pg.Pool({
    connectionString,
    application_name: applicationName,
    max: options.poolSize ?? LARGEST_POOL,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    types: COLUMN_TYPES,
  });
  // Without a listener the loss of an idle connection would end the program; the pool opens another by itself.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle database connection was lost'));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, destroy: () => db.destroy() };
}
