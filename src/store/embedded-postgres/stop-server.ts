import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logger.js';
import type { Binaries } from './binaries.js';
import { readPostmasterFile } from './postmaster-file.js';
import { isRunning } from './process-state.js';
import { runCommand } from './run-command.js';
import type { Site } from './site.js';

const PATIENCE_MS = 30_000;
const POLL_MS = 10;

/** A "fast" shutdown: open transactions are rolled back, everything committed is on the disk. */
export async function stopServer(site: Site, binaries: Binaries, logger: Logger): Promise<void> {
  const file = await readPostmasterFile(site.cluster);
  if (!file) return;
  const asked = performance.now();
  const { ok, output } = await runCommand(
    binaries.pgCtl,
    ['stop', '--pgdata', site.cluster, '--mode=fast', '--no-wait'],
    site.account,
  );
  if (!ok) logger.warn({ output }, 'the database did not take the order to stop');
  while (await isRunning(file.pid)) {
    if (performance.now() - asked > PATIENCE_MS) {
      logger.warn({ pid: file.pid }, 'the database is still stopping; it will finish by itself');
      return;
    }
    await delay(POLL_MS);
  }
}
