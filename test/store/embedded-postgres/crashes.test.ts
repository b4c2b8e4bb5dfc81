import { renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { postmasterPid, query, removeFolders, start, stopAll, temporaryFolder, until } from './places.js';
import { spawnParticipant } from './spawn-participant.js';

/** One cluster for all: creating one takes most of the time. */
const dataDir = join(temporaryFolder(), 'pg');

afterEach(stopAll);
afterAll(removeFolders);

describe('after a crash', () => {
  it('of program and server together, two starts at once have everything that was committed', async () => {
    const doomed = spawnParticipant(dataDir, 'durable');
    const { connectionString } = await doomed.ready;
    await query(connectionString, 'create table kept as select generate_series(1, 1000) as n');
    const pid = await postmasterPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await doomed.kill();
    const [next, another] = await Promise.all([1, 2].map(() => start({ dataDir, settings: {} })));
    expect(another?.connectionString).toBe(next?.connectionString);
    expect(await query(connectionString, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
    expect(await postmasterPid(dataDir)).not.toBe(pid);
  });

  it('waits for a killed server whose parent has not collected it', async () => {
    const parent = spawnParticipant(dataDir);
    await parent.ready;
    const pid = await postmasterPid(dataDir);
    parent.child.kill('SIGSTOP');
    process.kill(pid, 'SIGKILL');
    const log = join(dataDir, 'server.log');
    const before = (await readFile(log, 'utf8')).length;
    const next = start({ dataDir });
    await until(async () => (await readFile(log, 'utf8')).slice(before).includes('already exists'));
    // Still in the table of processes: signals reach it.
    expect(process.kill(pid, 0)).toBe(true);
    await parent.kill();
    expect(await query((await next).connectionString, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('of the server alone, it comes back under the same connection string', async () => {
    const far = join(temporaryFolder(), 'x'.repeat(100));
    for (const folder of [dataDir, far]) {
      if (folder === far) renameSync(dataDir, far);
      const server = await start({ dataDir: folder });
      const pid = await postmasterPid(folder);
      process.kill(pid, 'SIGKILL');
      await until(async () => {
        const rows = await query(server.connectionString, 'select 1 as up').catch(() => []);
        return rows.length === 1;
      });
      expect(await postmasterPid(folder)).not.toBe(pid);
      await server.stop();
    }
  });
});
