import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../src/store/embedded-postgres/explain-failure.js';

describe('explainFailure', () => {
  it.each([
    [
      'FATAL:  could not write lock file "postmaster.pid": No space left on device',
      'disk is full',
      'Free some space',
    ],
    ['FATAL:  data directory "/d" has wrong ownership', 'belongs to another user', 'chown'],
    ["EACCES: permission denied, mkdir '/d'", 'cannot be written', 'DATA_DIR'],
    ["EROFS: read-only file system, mkdir '/d'", 'cannot be written', 'DATA_DIR'],
    [
      'initdb: error: could not look up effective user ID 1234: user does not exist',
      'no entry in /etc/passwd',
      'Add one',
    ],
    [
      'Execution of PostgreSQL by a user with administrative permissions is not permitted.',
      'administrator',
      'ordinary',
    ],
    [
      'postgres: error while loading shared libraries: libicuuc.so.60: cannot open',
      'library is missing',
      'DATABASE_URL',
    ],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'not enough memory', '50 MB'],
    ['FATAL:  database files are incompatible with server', 'another version', 'move the data folder'],
    ['spawn /d/native/bin/postgres EACCES', 'cannot be run here', 'noexec'],
    ['FATAL:  something new', 'FATAL:  something new', 'DATABASE_URL'],
  ])('%s', (said, meaning, hint) => {
    const error = explainFailure('The database did not start.', said);
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.message).toMatch(/^The database did not start\./);
    expect(error.message).toContain(meaning);
    expect(error.message).toContain(said);
    expect(error.hint).toContain(hint);
  });
});
