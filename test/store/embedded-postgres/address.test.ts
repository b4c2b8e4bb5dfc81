import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  chooseAddress,
  formatConnectionString,
  socketFits,
} from '../../../src/store/embedded-postgres/address.js';
import { parsePostmasterFile } from '../../../src/store/embedded-postgres/postmaster-file.js';

/** `/.s.PGSQL.5432` after the folder. */
const SOCKET_NAME_BYTES = 14;
const LONGEST = process.platform === 'linux' ? 107 : 103;

describe('socketFits', () => {
  it('counts bytes, not letters, up to the limit of the system', () => {
    const longest = `/${'a'.repeat(LONGEST - SOCKET_NAME_BYTES - 1)}`;
    expect(socketFits(longest)).toBe(process.platform !== 'win32');
    expect(socketFits(`${longest}a`)).toBe(false);
    expect(socketFits(`/${'я'.repeat(60)}`)).toBe(false);
  });

  it('refuses a folder whose name the server would split', () => {
    expect(socketFits('/data,backup')).toBe(false);
  });
});

describe('chooseAddress', () => {
  it('takes the used port again, or another when it is taken', async () => {
    const tooLong = `/${'a'.repeat(200)}`;
    const first = await chooseAddress(tooLong);
    expect(first).toMatchObject({ kind: 'loopback', port: expect.any(Number) });
    expect(await chooseAddress(tooLong, first.port)).toEqual(first);
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(first.port, '127.0.0.1', resolve));
    const other = await chooseAddress(tooLong, first.port);
    await new Promise((resolve) => occupant.close(resolve));
    expect(other.port).toBeGreaterThan(0);
    expect(other.port).not.toBe(first.port);
  });
});

describe('formatConnectionString', () => {
  it('escapes every part', () => {
    const socket = { kind: 'socket', folder: '/a b/+ё', port: 5432 } as const;
    expect(formatConnectionString(socket, 'me', 'p@ss/', 'db?')).toBe(
      'postgresql://me:p%40ss%2F@/db%3F?host=%2Fa%20b%2F%2B%D1%91&port=5432&sslmode=disable',
    );
  });
});

describe('parsePostmasterFile', () => {
  const socket = { kind: 'socket', folder: '/run', port: 5432 };
  it.each([
    ['123\n/d\n1\n5432\n/run\n\n  5 6\nready   \n', { pid: 123, address: socket, ready: true }],
    ['123\n/d\n1\n5432\n/run\n', { pid: 123, address: socket, ready: false }],
    [
      '123\n/d\n1\n40001\n\n127.0.0.1\n  5 6\nstarting\n',
      { pid: 123, address: { kind: 'loopback', port: 40001 }, ready: false },
    ],
    ['123\n/d\n1\n5432\n\n', undefined],
    ['123\n/d\n', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parsePostmasterFile(text)).toEqual(expected);
  });
});
