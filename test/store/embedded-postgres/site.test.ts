import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logger.js';
import { prepareSite } from '../../../src/store/embedded-postgres/site.js';
import { IS_ROOT, query, removeFolders, start, stopAll, temporaryFolder } from './places.js';

afterEach(stopAll);
afterAll(removeFolders);

describe('a data folder below a closed one', () => {
  it('works for its owner; root, whose server may not enter, keeps it elsewhere and says so', async () => {
    const home = join(temporaryFolder(), 'home');
    mkdirSync(home, { mode: 0o700 });
    const systemFolder = join(temporaryFolder(), 'system');
    const dataDir = join(home, 'checkout', 'data');
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line) => lines.push(line) });
    const usualMask = process.umask(0o077);
    const server = await start({ dataDir, systemFolder, logger }).finally(() => process.umask(usualMask));
    expect(await query(server.connectionString, 'select 1 as up')).toEqual([{ up: 1 }]);
    if (IS_ROOT) {
      expect(server.folder.startsWith(`${systemFolder}/`)).toBe(true);
      expect(lines.join()).toContain(`The database is kept in ${server.folder}`);
      expect(lines.join()).toContain(`cannot enter ${dataDir}`);
    } else {
      expect(server.folder).toBe(dataDir);
      expect(lines).toEqual([]);
    }
    await server.stop();
    // Opened later: the database that exists is not passed over for a new, empty one.
    chmodSync(home, 0o755);
    expect((await prepareSite(dataDir, systemFolder)).folder).toBe(server.folder);
  });

  it('is not replaced by an empty database when it was closed later', async () => {
    const home = join(temporaryFolder(), 'home');
    const dataDir = join(home, 'data');
    mkdirSync(join(dataDir, 'database'), { recursive: true });
    chmodSync(home, 0o700);
    const outcome = await prepareSite(dataDir, join(temporaryFolder(), 'system')).catch(
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject(
      IS_ROOT
        ? { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining(`cannot enter ${dataDir}`) }
        : { folder: dataDir, asAsked: true },
    );
  });
});

describe('prepareSite', () => {
  it('runs the server as the owner of the database, and never as root', async () => {
    const dataDir = join(temporaryFolder(), 'pg');
    mkdirSync(join(dataDir, 'database'), { recursive: true });
    const restored = await prepareSite(dataDir);
    const owner = statSync(restored.database).uid;
    expect(owner).toBe(restored.account?.uid ?? process.getuid?.());
    expect(owner).not.toBe(0);
    const other = owner + 1;
    if (IS_ROOT) chownSync(restored.database, other, other);
    expect((await prepareSite(dataDir)).account?.uid).toBe(IS_ROOT ? other : undefined);
    expect(existsSync(restored.socketFolder)).toBe(true);
  });
});
