import { describe, expect, it } from 'vitest';
import { judgeEnd } from '../../../src/store/embedded-postgres/launch-server.js';

describe('judgeEnd', () => {
  it.each([
    ['FATAL:  lock file "postmaster.pid" already exists', 'occupied'],
    ['FATAL:  lock file "/run/.s.PGSQL.5432.lock" already exists', 'occupied'],
    ['FATAL:  could not remove old lock file "postmaster.pid": No such file or directory', 'occupied'],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'occupied'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port taken'],
    ['FATAL:  could not open lock file "postmaster.pid": Permission denied', 'failed'],
    ['', 'failed'],
  ])('%s: %s', (detail, outcome) => {
    expect(judgeEnd(detail)).toEqual({ outcome, detail });
  });
});
