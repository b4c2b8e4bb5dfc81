import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { AppError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { type Address, chooseAddress } from './address.js';
import type { Binaries } from './binaries.js';
import { explainFailure } from './explain-failure.js';
import { launchServer } from './launch-server.js';
import { Lease } from './lease.js';
import { holdMark } from './mark.js';
import { readPostmasterFile } from './postmaster-file.js';
import { describeProcess, isRunning } from './process-state.js';
import type { Site } from './site.js';

/** Another process's server may be replaying its log after a crash, or storing all on its way out. */
const BUSY_PATIENCE_MS = 60_000;
const RETRY_MS = 100;

export interface ServerPlan {
  site: Site;
  binaries: Binaries;
  password: string;
  settings: Readonly<Record<string, string>>;
  logger: Logger;
  /** For a folder that is held while no server answers, in milliseconds. */
  patienceMs: number;
}

export interface Membership {
  address: Address;
  lease: Lease;
}

type Attempt =
  | { outcome: 'taken'; membership: Membership }
  /** A server, or another process that starts one, is at work. */
  | { outcome: 'busy' }
  | { outcome: 'absent'; reason: string };

/** Takes a share in the running server, or starts one. */
export async function joinServer(plan: ServerPlan, usedPort?: number): Promise<Membership> {
  const mark = join(plan.site.folder, 'starting');
  const begun = performance.now();
  for (;;) {
    let attempt = await takeShare(plan);
    if (attempt.outcome === 'absent') {
      const held = await holdMark(mark, () => startServer(plan, usedPort));
      attempt = held?.value ?? { outcome: 'busy' };
    }
    if (attempt.outcome === 'taken') return attempt.membership;
    const waited = performance.now() - begun;
    if (attempt.outcome === 'absent' && waited > plan.patienceMs)
      throw await occupied(plan.site, attempt.reason);
    if (waited > BUSY_PATIENCE_MS)
      throw await occupied(plan.site, 'It has been starting or stopping all the time.');
    await delay(RETRY_MS);
  }
}

async function takeShare({ site, password }: ServerPlan): Promise<Attempt> {
  const address = await runningAddress(site.cluster);
  if (!address) return { outcome: 'absent', reason: 'No server is running.' };
  const attempt = await Lease.take(address, password);
  if (attempt.outcome === 'taken') return { outcome: 'taken', membership: { address, lease: attempt.lease } };
  return attempt.outcome === 'busy' ? attempt : { outcome: 'absent', reason: attempt.error.message };
}

/**
 * For one process at a time: two servers that find the same leftover lock file can each take it for theirs, which
 * PostgreSQL notices only when one of them has lost it.
 */
async function startServer(plan: ServerPlan, usedPort?: number): Promise<Attempt> {
  const meanwhile = await takeShare(plan);
  if (meanwhile.outcome !== 'absent') return meanwhile;
  const { site, binaries, password, settings } = plan;
  const address = await chooseAddress(site.socketFolder, usedPort);
  const result = await launchServer(site, binaries.postgres, address, password, settings);
  if (result.outcome === 'ready') return takeShare(plan);
  if (result.outcome === 'failed') throw explainFailure('The database did not start.', result.detail);
  plan.logger.debug({ detail: result.detail }, `database start: ${result.outcome}, trying again`);
  return { outcome: 'absent', reason: `${meanwhile.reason}\n${result.detail}` };
}

async function runningAddress(cluster: string): Promise<Address | undefined> {
  const file = await readPostmasterFile(cluster);
  if (!file) return undefined;
  // After a crash the port may be a stranger's, who must not be shown the password.
  if (file.address.kind === 'loopback' && !(await isRunning(file.pid))) return undefined;
  return file.address;
}

async function occupied(site: Site, detail: string): Promise<AppError> {
  const pid = (await readPostmasterFile(site.cluster))?.pid;
  const holder = pid === undefined ? undefined : await describeProcess(pid);
  const who = pid === undefined ? '' : ` (process ${pid}${holder ? `: ${holder}` : ''})`;
  return explainFailure(`Another server${who} holds the database in ${site.folder}.`, detail);
}
