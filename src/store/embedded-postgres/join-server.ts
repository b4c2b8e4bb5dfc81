import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { AppError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { type Address, chooseAddress } from './address.js';
import type { Binaries } from './binaries.js';
import { explainFailure } from './explain-failure.js';
import { launchServer } from './launch-server.js';
import { Lease, type LeaseAttempt } from './lease.js';
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

/**
 * Takes a lease on the running server, or starts one. There is no lock of ours: PostgreSQL's own lock file lets one
 * server in, whoever was slower tries to join again.
 */
export async function joinServer(plan: ServerPlan, usedPort?: number): Promise<Membership> {
  const begun = performance.now();
  for (;;) {
    const address = await runningAddress(plan.site.cluster);
    const attempt: LeaseAttempt = address
      ? await Lease.take(address, plan.password)
      : { outcome: 'absent', error: new Error('No server is running.') };
    if (attempt.outcome === 'taken' && address) return { address, lease: attempt.lease };
    const waited = performance.now() - begun;
    if (attempt.outcome === 'absent') {
      const detail = await launch(plan, usedPort);
      if (detail === undefined) continue;
      if (waited > plan.patienceMs) throw await occupied(plan.site, `${attempt.error.message}\n${detail}`);
    } else if (waited > BUSY_PATIENCE_MS) {
      throw await occupied(plan.site, 'It has been starting or stopping all the time.');
    }
    await delay(RETRY_MS);
  }
}

/** Undefined when the server is ready, else why it is worth trying again. */
async function launch(plan: ServerPlan, usedPort?: number): Promise<string | undefined> {
  const { site, binaries, password, settings } = plan;
  const address = await chooseAddress(site.socketFolder, usedPort);
  const result = await launchServer(site, binaries.postgres, address, password, settings);
  if (result.outcome === 'ready') return undefined;
  if (result.outcome === 'failed') throw explainFailure('The database did not start.', result.detail);
  plan.logger.debug({ detail: result.detail }, `database start: ${result.outcome}, trying again`);
  return result.detail;
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
