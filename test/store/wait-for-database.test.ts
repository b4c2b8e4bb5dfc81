import { createConnection, createServer, type Server } from 'node:net';
import pg from 'pg';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { acceptVersion, waitForDatabase } from '../../src/store/wait-for-database.js';
import { withDatabase } from '../db/run-as-admin.js';

const silent = createLogger('silent');
let server: Server | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

/** A port where nobody answers. */
async function unusedPort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listen(listener: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    listener.listen(port, '127.0.0.1', () => resolve((listener.address() as { port: number }).port));
  });
}

describe('waitForDatabase', () => {
  it('gives the version of a server that answers', async () => {
    const major = await waitForDatabase(inject('testServer'), { logger: silent });
    expect(major).toBeGreaterThanOrEqual(15);
    expect(major).toBeLessThanOrEqual(18);
  });

  it('waits aloud for one that does not, and gives up with a clear error and no password', async () => {
    const lines: string[] = [];
    const logger = createLogger('warn', { write: (line) => lines.push(line) });
    const url = `postgres://bot:s3cret@127.0.0.1:${await unusedPort()}/swaps`;
    const outcome = await waitForDatabase(url, { logger, timeoutMs: 20 }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/did not answer within .*ECONNREFUSED/),
      hint: expect.stringContaining('DATABASE_URL'),
    });
    expect(lines.join()).toContain('waiting for the database');
    expect(lines.join() + String(outcome)).not.toContain('s3cret');
  });

  it('gives up on a server that accepts and says nothing', async () => {
    server = createServer((socket) => socket.on('error', () => undefined));
    const port = await listen(server, 0);
    const waiting = waitForDatabase(`postgres://127.0.0.1:${port}/swaps`, { logger: silent, timeoutMs: 20 });
    await expect(waiting).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('goes on when the server appears', async () => {
    const port = await unusedPort();
    const real = new pg.Client({ connectionString: inject('testServer') });
    const url = `postgres://${real.user}:${real.password}@127.0.0.1:${port}/${real.database}`;
    const appear = () => {
      server ??= createServer((socket) => {
        const onward = real.host.startsWith('/')
          ? createConnection(`${real.host}/.s.PGSQL.${real.port}`)
          : createConnection(real.port, real.host);
        socket.pipe(onward).pipe(socket);
        for (const end of [socket, onward]) end.on('error', () => undefined);
      }).listen(port, '127.0.0.1');
    };
    const logger = createLogger('warn', { write: appear });
    expect(await waitForDatabase(url, { logger })).toBeGreaterThanOrEqual(15);
    expect(server).toBeDefined();
  });

  it('does not wait for what waiting does not change', async () => {
    const missing = waitForDatabase(withDatabase(inject('testServer'), 'no_such_database'), {
      logger: silent,
    });
    await expect(missing).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('"no_such_database" does not exist'),
    });
    const nonsense = waitForDatabase('postgres://bot:s3cret@[/swaps', { logger: silent });
    await expect(nonsense).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'DATABASE_URL is not a connection string.',
    });
  });

  it('stops waiting when told to', async () => {
    const url = `postgres://127.0.0.1:${await unusedPort()}/swaps`;
    const control = new AbortController();
    const logger = createLogger('warn', { write: () => control.abort() });
    await expect(waitForDatabase(url, { logger, signal: control.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('acceptVersion', () => {
  it.each([15, 16, 17, 18])('takes %i', (major) => expect(acceptVersion(major)).toBe(major));

  it.each([9, 14, 19])('refuses %i', (major) => {
    expect(() => acceptVersion(major)).toThrow(`PostgreSQL ${major}; 15 to 18 are supported`);
  });
});
