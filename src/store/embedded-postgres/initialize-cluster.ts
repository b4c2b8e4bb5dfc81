import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { explainFailure } from './explain-failure.js';
import { holdMark, MARK_POLL_MS } from './mark.js';
import { runCommand } from './run-command.js';
import type { Site } from './site.js';

export const SUPERUSER = 'swapwatch';

/** Unfinished folders older than this are litter of killed processes. initdb takes seconds. */
const LITTER_AFTER_MS = 10 * 60_000;
const UNFINISHED = 'unfinished-';

/**
 * Creates the cluster unless it is there. Of several processes one works and the others wait. The cluster is made in a
 * temporary folder and renamed, so a killed initdb leaves nothing that looks like a database; the rename also decides
 * in the rare case that two work at once.
 */
export async function initializeCluster(site: Site, initdb: string, durable: boolean): Promise<void> {
  while (!existsSync(site.database)) {
    const held = await holdMark(join(site.folder, 'initializing'), async () => {
      if (!existsSync(site.database)) await createDatabaseFolder(site, initdb, durable);
    });
    if (!held) await delay(MARK_POLL_MS);
  }
}

/** Removes what killed processes left behind. */
export async function sweepUnfinished(site: Site): Promise<void> {
  for (const name of await readdir(site.folder)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const path = join(site.folder, name);
    const age = await ageOf(path);
    if (age !== undefined && age > LITTER_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function createDatabaseFolder(site: Site, initdb: string, durable: boolean): Promise<void> {
  const unfinished = await mkdtemp(join(site.folder, UNFINISHED));
  try {
    const cluster = join(unfinished, 'cluster');
    const passwordFile = join(unfinished, 'password');
    await mkdir(cluster, { mode: 0o700 });
    await writeFile(passwordFile, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    if (site.account) {
      for (const path of [unfinished, cluster, passwordFile]) {
        await chown(path, site.account.uid, site.account.gid);
      }
    }
    const { ok, output } = await runCommand(
      initdb,
      initdbArguments(cluster, passwordFile, durable),
      site.account,
    );
    if (!ok) throw explainFailure('The database could not be created.', output);
    await rename(unfinished, site.database);
    await flushFolder(site.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 3 });
    if (!existsSync(site.database)) throw error;
  }
}

function initdbArguments(cluster: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Same order and case rules on every machine, for every alphabet, with no locale installed.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

/** Milliseconds since the last change; undefined when it is gone. */
async function ageOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && Date.now() - stats.mtimeMs;
}

/** A renamed folder survives a power cut only once its parent is on the disk. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
