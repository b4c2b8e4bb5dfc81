import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { createLogger } from '../../../src/logger.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../../src/store/embedded-postgres/embedded-postgres.js';
import { isRunning } from '../../../src/store/embedded-postgres/process-state.js';

export const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', autovacuum: 'off' };
export const IS_ROOT = process.getuid?.() === 0;

const made: string[] = [];
const started: EmbeddedPostgres[] = [];

/** A folder that other accounts can pass through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swapwatch-pg-'));
  chmodSync(folder, 0o711);
  made.push(folder);
  return folder;
}

export async function start(
  options: Partial<EmbeddedPostgresOptions> & { dataDir: string },
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    logger: createLogger('silent'),
    settings: NOT_DURABLE,
    ...options,
  });
  started.push(server);
  return server;
}

/** For `afterEach`. */
export async function stopAll(): Promise<void> {
  for (const server of started.splice(0)) await server.stop();
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export async function query<Row extends pg.QueryResultRow>(
  connectionString: string,
  text: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function postmasterPid(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'database', 'cluster', 'postmaster.pid'), 'utf8');
  return Number.parseInt(text, 10);
}

/** Polls; the test's own time limit is the only one. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await delay(20);
}

export async function untilGone(pid: number): Promise<void> {
  await until(async () => !(await isRunning(pid)));
}
