import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type QueryResult, type QueryResultRow } from 'pg';
import { type Address, hostOf } from './address.js';
import { SUPERUSER } from './initialize-cluster.js';
import { isRunning } from './process-state.js';

/** Where leases are taken. Advisory locks belong to one database, and this one always exists. */
const LEASE_DATABASE = 'postgres';
/** Any number that nothing else in this database locks. */
const LEASE_LOCK = 7_365_001;
/** Followed by the number of the participant's process. */
const LEASE_NAME = 'swapwatch lease';
const OTHER_HOLDERS = `
  select application_name as name from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and pid <> pg_backend_pid()`;
const DEAD_HOLDER_PATIENCE_MS = 5000;
const DEAD_HOLDER_POLL_MS = 10;
const CONNECT_TIMEOUT_MS = 5000;
/** `cannot_connect_now`: the server is starting up, recovering or shutting down. */
const CANNOT_CONNECT_NOW = '57P03';
const DUPLICATE_DATABASE = ['42P04', '23505'];

export type LeaseAttempt =
  | { outcome: 'taken'; lease: Lease }
  /** A server is there and is starting or stopping. */
  | { outcome: 'busy' }
  | { outcome: 'absent'; error: Error };

/** Missing in the types of pg. */
interface Referenced {
  ref(): void;
  unref(): void;
}

/**
 * One participant's share in a running server: a connection that holds an advisory lock, shared among participants. The
 * server itself drops it when the participant dies, however it dies, so no list of processes can go stale.
 */
export class Lease {
  private ended = false;
  private onLost: () => void = () => undefined;

  private constructor(private readonly client: Client) {}

  static async take(address: Address, password: string): Promise<LeaseAttempt> {
    const client = new Client({
      host: hostOf(address),
      port: address.port,
      user: SUPERUSER,
      password,
      database: LEASE_DATABASE,
      ssl: false,
      application_name: `${LEASE_NAME} ${process.pid}`,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    const lease = new Lease(client);
    client.on('error', () => undefined);
    client.on('end', () => lease.end());
    try {
      await client.connect();
      if (await lease.ask('select pg_try_advisory_lock_shared($1) as yes', LEASE_LOCK)) {
        return { outcome: 'taken', lease };
      }
      await client.end();
      return { outcome: 'busy' };
    } catch (error) {
      client.end().catch(() => undefined);
      const failure = error instanceof Error ? error : new Error(String(error));
      return codeOf(failure) === CANNOT_CONNECT_NOW
        ? { outcome: 'busy' }
        : { outcome: 'absent', error: failure };
    }
  }

  /** Calls back once when the server goes away under us, at once if it already has. */
  whenLost(callback: () => void): void {
    if (this.ended) callback();
    else this.onLost = callback;
  }

  async createDatabase(name: string): Promise<void> {
    if (await this.ask('select exists(select from pg_database where datname = $1) as yes', name)) return;
    try {
      await this.query(`create database ${this.client.escapeIdentifier(name)}`);
    } catch (error) {
      if (!DUPLICATE_DATABASE.includes(codeOf(error) ?? '')) throw error;
    }
  }

  /**
   * Gives the share back. True when no living process holds one: the caller then has the server to itself, and newcomers
   * wait until `close` or the server's end. False when others do, or when the server is gone.
   */
  async giveBack(): Promise<boolean> {
    this.onLost = () => undefined;
    if (this.ended) return false;
    try {
      await this.ask('select pg_advisory_unlock_shared($1) as yes', LEASE_LOCK);
      return await this.isLast();
    } catch {
      return false;
    }
  }

  /** The server may take a moment to miss the connection of a process that was killed. */
  private async isLast(): Promise<boolean> {
    const begun = performance.now();
    while (performance.now() - begun < DEAD_HOLDER_PATIENCE_MS) {
      if (await this.ask('select pg_try_advisory_lock($1) as yes', LEASE_LOCK)) return true;
      const { rows } = await this.query<{ name: string }>(OTHER_HOLDERS);
      const holders = rows.map(({ name }) => Number(name.slice(LEASE_NAME.length)));
      if ((await Promise.all(holders.map(isRunning))).includes(true)) return false;
      await delay(DEAD_HOLDER_POLL_MS);
    }
    return false;
  }

  async close(): Promise<void> {
    if (this.ended) return;
    (this.client as unknown as Referenced).ref();
    await this.client.end().catch(() => undefined);
  }

  private async ask(question: string, value: number | string): Promise<boolean> {
    const { rows } = await this.query<{ yes: boolean }>(question, [value]);
    return rows[0]?.yes === true;
  }

  /** Between queries the connection keeps no process alive: a program that ends without `stop` must still end. */
  private async query<Row extends QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ): Promise<QueryResult<Row>> {
    const socket = this.client as unknown as Referenced;
    socket.ref();
    try {
      return await this.client.query<Row>(text, values);
    } finally {
      socket.unref();
    }
  }

  private end(): void {
    this.ended = true;
    this.onLost();
    this.onLost = () => undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
