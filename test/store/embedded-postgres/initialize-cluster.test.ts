import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  initializeCluster,
  sweepUnfinished,
} from '../../../src/store/embedded-postgres/initialize-cluster.js';
import { prepareSite, type Site } from '../../../src/store/embedded-postgres/site.js';
import { removeFolders, start, stopAll, temporaryFolder, until } from './places.js';
import { spawnParticipant } from './spawn-participant.js';

afterAll(removeFolders);

/** Stands for initdb: notes the call, takes a while, then leaves a cluster or fails. */
function fakeInitdb(folder: string, ending: string): { program: string; calls: () => number } {
  const program = join(folder, 'initdb');
  const notes = join(folder, 'calls');
  writeFileSync(notes, '');
  chmodSync(notes, 0o666);
  writeFileSync(
    program,
    `#!/bin/sh\necho called >> '${notes}'\nsleep 0.2\nfor argument; do case $argument in --pgdata=*) ` +
      `echo 18 > "\${argument#--pgdata=}/PG_VERSION";; esac; done\n${ending}\n`,
  );
  chmodSync(program, 0o755);
  return { program, calls: () => readFileSync(notes, 'utf8').split('\n').length - 1 };
}

async function emptySite(): Promise<{ site: Site; folder: string }> {
  const folder = temporaryFolder();
  return { site: await prepareSite(join(folder, 'pg'), join(folder, 'elsewhere')), folder };
}

const unfinishedIn = (site: Site) =>
  readdirSync(site.folder).filter((name) => name.startsWith('unfinished-'));

describe('initializeCluster', () => {
  it('runs initdb once when several start together', async () => {
    const { site, folder } = await emptySite();
    const { program, calls } = fakeInitdb(folder, 'exit 0');
    await Promise.all([1, 2, 3].map(() => initializeCluster(site, program, false)));
    expect(calls()).toBe(1);
    expect(readFileSync(join(site.cluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(readdirSync(site.folder).sort()).toEqual(['database', 'run']);
  });

  it('leaves nothing of an initdb that failed, and says what it said', async () => {
    const { site, folder } = await emptySite();
    const broken = fakeInitdb(folder, 'echo "could not write: No space left on device" >&2; exit 1');
    await expect(initializeCluster(site, broken.program, false)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/The disk is full\.\ncould not write: No space left/),
    });
    expect(readdirSync(site.folder)).toEqual(['run']);
    const whole = fakeInitdb(folder, 'exit 0');
    await initializeCluster(site, whole.program, false);
    expect(existsSync(site.passwordFile)).toBe(true);
  });

  it('is not misled by what a killed start left, in real life', async () => {
    const dataDir = join(temporaryFolder(), 'pg');
    const doomed = spawnParticipant(dataDir);
    await until(
      () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('unfinished-')),
    );
    await doomed.kill();
    expect(existsSync(join(dataDir, 'database'))).toBe(false);
    const server = await start({ dataDir });
    expect(server.folder).toBe(dataDir);
    await stopAll();
  });
});

describe('sweepUnfinished', () => {
  it('removes old litter and keeps what may be under way', async () => {
    const { site } = await emptySite();
    for (const name of ['unfinished-old', 'unfinished-new']) mkdirSync(join(site.folder, name));
    const anHourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(site.folder, 'unfinished-old'), anHourAgo, anHourAgo);
    await sweepUnfinished(site);
    expect(unfinishedIn(site)).toEqual(['unfinished-new']);
  });
});
