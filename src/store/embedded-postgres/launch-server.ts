import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type Address, listenSettings } from './address.js';
import { readPostmasterFile } from './postmaster-file.js';
import { spawnOptions } from './run-command.js';
import { logSize, readLogTail, rotateLog } from './server-log.js';
import { SERVER_SETTINGS, settingArguments } from './server-settings.js';
import type { Site } from './site.js';

const POLL_MS = 10;

/** Of the server's own messages: another server, or what is left of one, still holds the folder. */
const OCCUPIED =
  /lock file ".*" already exists|could not (open|read|remove old) lock file ".*": No such file|pre-existing shared memory block|is being used by another/;
const PORT_TAKEN = /could not create any TCP\/IP sockets|Address already in use/;

export type LaunchResult =
  | { outcome: 'ready' }
  /** Try again: another process was faster, or a killed server is not quite gone. */
  | { outcome: 'occupied' | 'port taken'; detail: string }
  | { outcome: 'failed'; detail: string };

/**
 * Starts a server in a session of its own: Ctrl-C in a terminal reaches us, who still have work to store, and not the
 * server. Waits until it accepts connections, for as long as crash recovery takes, or until it ends.
 */
export async function launchServer(
  site: Site,
  postgres: string,
  address: Address,
  password: string,
  settings: Readonly<Record<string, string>>,
): Promise<LaunchResult> {
  await rotateLog(site.log);
  const logStart = await logSize(site.log);
  const log = await open(site.log, 'a', 0o600);
  const server = spawn(
    postgres,
    [
      '-D',
      site.cluster,
      ...settingArguments({ ...SERVER_SETTINGS, ...listenSettings(address), ...settings }),
    ],
    { ...spawnOptions(site.account), detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  let ended: string | undefined;
  server.once('error', (error) => {
    ended = error.message;
  });
  server.once('exit', () => {
    ended ??= '';
  });
  server.unref();
  await log.close();
  while (ended === undefined) {
    const file = await readPostmasterFile(site.cluster);
    if (file?.pid === server.pid && file?.ready) return { outcome: 'ready' };
    await delay(POLL_MS);
  }
  return judgeEnd(ended || (await readLogTail(site.log, logStart, password)));
}

export function judgeEnd(detail: string): LaunchResult {
  if (OCCUPIED.test(detail)) return { outcome: 'occupied', detail };
  if (PORT_TAKEN.test(detail)) return { outcome: 'port taken', detail };
  return { outcome: 'failed', detail };
}
