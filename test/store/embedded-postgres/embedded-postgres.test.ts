import { existsSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isRunning } from '../../../src/store/embedded-postgres/process-state.js';
import { postmasterPid, query, removeFolders, start, stopAll, temporaryFolder, untilGone } from './places.js';

/** One cluster for all: creating one takes most of the time. */
const dataDir = join(temporaryFolder(), "обмен's data");

afterEach(stopAll);
afterAll(removeFolders);

describe('startEmbeddedPostgres', () => {
  it('creates a durable, private UTF-8 database with the same rules on every machine', async () => {
    const server = await start({ dataDir, settings: {}, database: 'swaps' });
    const [row] = await query(
      server.connectionString,
      `select current_database() as name, upper('обмен') as upper, 'ё' < 'Я' as bytewise_order,
              current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
              current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as tcp, current_setting('password_encryption') as passwords,
              (select string_agg(distinct auth_method, ',') from pg_hba_file_rules) as methods,
              (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale`,
    );
    expect(row).toEqual({
      name: 'swaps',
      upper: 'ОБМЕН',
      bytewise_order: false,
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      encoding: 'UTF8',
      tcp: '',
      passwords: 'scram-sha-256',
      methods: 'scram-sha-256',
      locale: 'bC.UTF-8',
    });
    expect(modeOf(join(dataDir, 'database', 'password'))).toBe(0o600);
    expect(modeOf(join(dataDir, 'run'))).toBe(0o700);
    expect(modeOf(join(dataDir, 'database'))).toBe(0o700);
  });

  it('refuses a connection without the password', async () => {
    const server = await start({ dataDir: join(temporaryFolder(), 'pg') });
    const password = new URL(server.connectionString.replace('@/', '@host/')).password;
    expect(password).toMatch(/^[0-9a-f]{64}$/);
    await expect(query(server.connectionString.replace(password, 'guess'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('keeps its data over a restart, and stops completely', async () => {
    const first = await start({ dataDir });
    await query(first.connectionString, "create table kept as select 'still here' as text");
    const pid = await postmasterPid(dataDir);
    await Promise.all([first.stop(), first.stop()]);
    expect(await isRunning(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'database', 'cluster', 'postmaster.pid'))).toBe(false);
    const second = await start({ dataDir });
    expect(await query(second.connectionString, 'select text from kept')).toEqual([{ text: 'still here' }]);
  });

  it('runs the server in a session of its own, without our secrets', async () => {
    process.env.BOT_TOKEN = 'a secret';
    process.env.PGPORT = '1';
    process.env.PGSSLMODE = 'require';
    try {
      const server = await start({ dataDir });
      const pid = await postmasterPid(dataDir);
      // A group of its own: the terminal's Ctrl-C goes to ours.
      expect(process.kill(-pid, 0)).toBe(true);
      await query(server.connectionString, 'create table environment (line text)');
      await query(server.connectionString, "copy environment from program 'env'");
      const lines = await query<{ line: string }>(server.connectionString, 'select line from environment');
      const names = lines.map(({ line }) => line.split('=')[0]);
      expect(names).toContain('TZ');
      expect(names).not.toContain('BOT_TOKEN');
      expect(names).not.toContain('PGPORT');
      const log = await readFile(join(dataDir, 'server.log'), 'utf8');
      expect(log).toContain('ready to accept connections');
    } finally {
      delete process.env.BOT_TOKEN;
      delete process.env.PGPORT;
      delete process.env.PGSSLMODE;
    }
  });

  it('listens on loopback when the folder, moved, is too long for a socket', async () => {
    const far = join(temporaryFolder(), 'x'.repeat(100));
    renameSync(dataDir, far);
    const server = await start({ dataDir: far });
    expect(server.connectionString).toMatch(/@127\.0\.0\.1:\d+\//);
    const [row] = await query(
      server.connectionString,
      `select inet_server_addr()::text as address, current_setting('listen_addresses') as listens,
              current_setting('unix_socket_directories') as sockets`,
    );
    expect(row).toEqual({ address: '127.0.0.1/32', listens: '127.0.0.1', sockets: '' });
    const pid = await postmasterPid(far);
    const joined = await start({ dataDir: far });
    expect(joined.connectionString).toBe(server.connectionString);
    await server.stop();
    await joined.stop();
    await untilGone(pid);
    renameSync(far, dataDir);
  });
});

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}
