import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';

const DEFAULT_TIMEOUT_MS = 60_000;
const RETRY_MS = 500;
const LOG_EVERY_MS = 5000;
const OLDEST_MAJOR = 15;
const NEWEST_MAJOR = 18;

/** SQLSTATE of answers that waiting does not change: bad password or role, no such database, no right to connect. */
const FINAL_ANSWERS: ReadonlySet<string> = new Set(['28P01', '28000', '3D000', '42501']);

export interface WaitOptions {
  logger: Logger;
  /** How long to wait for an answer, in milliseconds. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

/**
 * Waits for a server that does not answer yet and returns its major version. Throws `CONFIG_INVALID` for a connection
 * string that cannot work, `DATABASE_UNAVAILABLE` after the time or for another version than 15 to 18.
 */
export async function waitForDatabase(connectionString: string, options: WaitOptions): Promise<number> {
  const { logger, timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
  const begun = performance.now();
  let nextLog = 0;
  for (;;) {
    const left = timeoutMs - (performance.now() - begun);
    const answer = await askVersion(connectionString, Math.max(left, RETRY_MS));
    if (answer.outcome === 'answered') return acceptVersion(answer.major);
    if (answer.outcome === 'refused') throw answer.error;
    const waited = performance.now() - begun;
    if (waited >= timeoutMs) throw gaveUp(answer.reason, timeoutMs);
    if (waited >= nextLog) {
      logger.warn({ reason: answer.reason }, 'waiting for the database, which does not answer');
      nextLog = waited + LOG_EVERY_MS;
    }
    await delay(Math.min(RETRY_MS, timeoutMs - waited), undefined, signal ? { signal } : {});
  }
}

export function acceptVersion(major: number): number {
  if (major >= OLDEST_MAJOR && major <= NEWEST_MAJOR) return major;
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    `The database server is PostgreSQL ${major}; ${OLDEST_MAJOR} to ${NEWEST_MAJOR} are supported.`,
    { hint: 'Point DATABASE_URL at a supported server.' },
  );
}

type Answer =
  | { outcome: 'answered'; major: number }
  | { outcome: 'silent'; reason: string }
  | { outcome: 'refused'; error: AppError };

async function askVersion(connectionString: string, timeoutMs: number): Promise<Answer> {
  let client: pg.Client;
  try {
    client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
    });
  } catch {
    // The cause is left out: it quotes the string, and the string holds the password.
    return { outcome: 'refused', error: wrongUrl('is not a connection string') };
  }
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(
      "select current_setting('server_version_num') as number",
    );
    return { outcome: 'answered', major: Math.floor(Number(rows[0]?.number) / 10_000) };
  } catch (error) {
    const { code, message } = describe(error);
    if (code && FINAL_ANSWERS.has(code))
      return { outcome: 'refused', error: wrongUrl(`was refused: ${message}`) };
    return { outcome: 'silent', reason: message };
  } finally {
    client.end().catch(() => undefined);
  }
}

function describe(error: unknown): { code: string | undefined; message: string } {
  const { code, message } = error as { code?: string; message?: string };
  // A host with several addresses fails with an AggregateError, whose message is empty.
  return { code, message: message || code || 'no answer' };
}

function wrongUrl(what: string): AppError {
  return new AppError('CONFIG_INVALID', `DATABASE_URL ${what}.`, {
    hint: 'Expected postgres://user:password@host:5432/database, with a user who may connect to it.',
  });
}

function gaveUp(reason: string, timeoutMs: number): AppError {
  return new AppError(
    'DATABASE_UNAVAILABLE',
    `The database did not answer within ${Math.round(timeoutMs / 1000)} s: ${reason}.`,
    { hint: 'Check that the server of DATABASE_URL runs and can be reached from here.' },
  );
}
