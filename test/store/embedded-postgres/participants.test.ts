import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isRunning } from '../../../src/store/embedded-postgres/process-state.js';
import {
  postmasterPid,
  query,
  removeFolders,
  start,
  stopAll,
  temporaryFolder,
  until,
  untilGone,
} from './places.js';
import { spawnParticipant } from './spawn-participant.js';

/** One cluster for all: creating one takes most of the time. */
const dataDir = join(temporaryFolder(), 'pg');

afterEach(stopAll);
afterAll(removeFolders);

describe('several participants', () => {
  it('join one server on an empty folder at once; the last one out stops it', async () => {
    const participants = [spawnParticipant(dataDir), spawnParticipant(dataDir)];
    const [one, other] = await Promise.all(participants.map(({ ready }) => ready));
    expect(other).toEqual(one);
    const pid = await postmasterPid(dataDir);
    expect(await participants[0]?.stop()).toBe(0);
    expect(await query(one?.connectionString ?? '', 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(await postmasterPid(dataDir)).toBe(pid);
    expect(await participants[1]?.stop()).toBe(0);
    expect(await isRunning(pid)).toBe(false);
  });

  it('do not notice the death of another, who no longer counts', async () => {
    const server = await start({ dataDir });
    const doomed = spawnParticipant(dataDir);
    await doomed.ready;
    const pid = await postmasterPid(dataDir);
    await doomed.kill();
    expect(await query(server.connectionString, 'select 1 as up')).toEqual([{ up: 1 }]);
    await server.stop();
    expect(await isRunning(pid)).toBe(false);
  });

  it('do not count a dead one whose connection the server has not yet missed', async () => {
    const server = await start({ dataDir });
    const doomed = spawnParticipant(dataDir);
    await doomed.ready;
    const pid = await postmasterPid(dataDir);
    const leases = () =>
      query<{ pid: number; application_name: string }>(
        server.connectionString,
        `select pid, application_name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory'`,
      );
    const backend = (await leases()).find((lease) => lease.application_name.endsWith(` ${doomed.pid}`));
    process.kill(backend?.pid ?? 0, 'SIGSTOP');
    await doomed.kill();
    const stopped = server.stop();
    await until(async () => (await leases()).length === 1);
    process.kill(backend?.pid ?? 0, 'SIGCONT');
    await stopped;
    expect(await isRunning(pid)).toBe(false);
  });

  it('are replaced by newcomers while the server stops', async () => {
    let current = await start({ dataDir });
    for (let round = 0; round < 5; round += 1) {
      const [, next] = await Promise.all([current.stop(), start({ dataDir })]);
      expect(await query(next.connectionString, 'select 1 as up')).toEqual([{ up: 1 }]);
      current = next;
    }
    const pid = await postmasterPid(dataDir);
    await current.stop();
    await untilGone(pid);
  });

  it('who all died leave a server that the next one joins and stops', async () => {
    const doomed = spawnParticipant(dataDir);
    await doomed.ready;
    const pid = await postmasterPid(dataDir);
    await doomed.kill();
    const next = await start({ dataDir });
    expect(await postmasterPid(dataDir)).toBe(pid);
    await next.stop();
    await untilGone(pid);
  });
});
