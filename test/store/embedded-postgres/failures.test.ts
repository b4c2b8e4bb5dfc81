import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.js';
import { chooseAccount } from '../../../src/store/embedded-postgres/account.js';
import { explainError } from '../../../src/store/embedded-postgres/explain-failure.js';
import { IS_ROOT, removeFolders, start, stopAll, temporaryFolder } from './places.js';

const dataDir = join(temporaryFolder(), 'pg');
const cluster = join(dataDir, 'database', 'cluster');

beforeAll(async () => {
  await start({ dataDir });
  await stopAll();
});
afterEach(stopAll);
afterAll(removeFolders);

describe('startEmbeddedPostgres says what is wrong and what to do', () => {
  it('when another version made the database', async () => {
    const path = join(cluster, 'PG_VERSION');
    writeFileSync(path, '17\n');
    const error = await failureOf(start({ dataDir }));
    writeFileSync(path, '18\n');
    expect(error.message).toContain('made by PostgreSQL 17; this program runs 18');
    expect(error.hint).toContain('move the folder away');
  });

  it('when the folder cannot be made', async () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'file'), '');
    chmodSync(parent, 0o555);
    // Modes do not stop root; a file in the way stops everybody.
    const error = await failureOf(start({ dataDir: join(parent, IS_ROOT ? 'file' : 'folder', 'pg') }));
    chmodSync(parent, 0o755);
    expect(error.message).toContain(IS_ROOT ? 'A file is where a folder is needed.' : 'cannot be written');
    expect(error.hint).toContain('DATA_DIR');
  });

  it('when the server refuses to start, in its own words and without the password', async () => {
    const password = readFileSync(join(dataDir, 'database', 'password'), 'utf8');
    const error = await failureOf(
      start({ dataDir, settings: { log_line_prefix: `${password} `, wal_level: 'huge' } }),
    );
    expect(error.message).toContain('invalid value for parameter "wal_level": "huge"');
    expect(error.message).not.toContain(password);
    expect(error.hint).toContain('DATABASE_URL');
  });

  it('when the disk is too small, and when it has become full', async () => {
    const disk = join(temporaryFolder(), 'disk');
    mkdirSync(disk);
    if (!(IS_ROOT && mountDisk(disk, '8m'))) {
      expect(explainError(fullDisk(), disk).message).toContain('The disk is full.');
      return;
    }
    try {
      const tooSmall = await failureOf(start({ dataDir: join(disk, 'pg') }));
      expect(tooSmall.message).toContain('The disk is full.');
      expect(tooSmall.hint).toContain('Free some space');
      // In a checkout that the account cannot enter, the programs are copied there too.
      mountDisk(disk, 'remount,160m');
      await start({ dataDir: join(disk, 'pg') });
      await stopAll();
      expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(160_000_000))).toThrow('ENOSPC');
      const full = await failureOf(start({ dataDir: join(disk, 'pg') }));
      expect(full.message).toContain('The disk is full.');
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('when a process that is no server has the number in the lock file, which stays', async () => {
    const account = await chooseAccount(cluster);
    const stranger = spawn('sleep', ['60'], account ? { uid: account.uid, gid: account.gid } : {});
    const lockFile = join(cluster, 'postmaster.pid');
    const text = `${stranger.pid}\n${cluster}\n1\n5432\n${join(dataDir, 'run')}\n\n`;
    writeFileSync(lockFile, text);
    if (account) chownSync(lockFile, account.uid, account.gid);
    try {
      const error = await failureOf(start({ dataDir, patienceMs: 300 }));
      expect(error.message).toContain(`process ${stranger.pid}`);
      expect(error.message).toContain('already exists');
      expect(readFileSync(lockFile, 'utf8')).toBe(text);
    } finally {
      stranger.kill();
    }
    // Once it has gone, the file stands in nobody's way.
    const server = await start({ dataDir });
    expect(server.folder).toBe(dataDir);
  });
});

async function failureOf(promise: Promise<unknown>): Promise<AppError> {
  const outcome = await promise.then(
    () => 'it started',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(AppError);
  expect(outcome).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  return outcome as AppError;
}

function mountDisk(folder: string, size: string): boolean {
  const options = `${size.replace(/(\d+m)/, 'size=$1')},mode=755`;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]).status === 0;
}

/** What the system itself says, where nothing can be mounted. */
function fullDisk(): unknown {
  try {
    writeFileSync('/dev/full', 'x');
  } catch (error) {
    return error;
  }
  return undefined;
}
