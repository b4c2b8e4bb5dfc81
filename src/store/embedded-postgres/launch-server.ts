import { spawn } from 'node:child_process';
import { open, statfs } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type Address, listenSettings } from './address.js';
import { readPostmasterFile } from './postmaster-file.js';
import { spawnOptions } from './run-command.js';
import { logSize, readLogTail, rotateLog } from './server-log.js';
import { SERVER_SETTINGS, settingArguments } from './server-settings.js';
import type { Site } from './site.js';

const POLL_MS = 10;
/** Less than one file of the server's log of changes. */
const LITTLE_SPACE_BYTES = 16_000_000;

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
  const allSettings = { ...SERVER_SETTINGS, ...listenSettings(address), ...settings };
  const log = await open(site.log, 'a', 0o600);
  let server: Started;
  try {
    server = spawnServer(site, postgres, settingArguments(allSettings), log.fd);
  } finally {
    await log.close();
  }
  while (server.ended === undefined) {
    const file = await readPostmasterFile(site.cluster);
    if (file?.pid === server.pid && file?.ready) return { outcome: 'ready' };
    await delay(POLL_MS);
  }
  const said = server.ended || (await readLogTail(site.log, logStart, password));
  return judgeEnd(said || (await describeSpace(site.folder)));
}

interface Started {
  pid: number | undefined;
  /** Set when the process is gone: why it could not be started, or nothing. */
  ended: string | undefined;
}

function spawnServer(site: Site, postgres: string, args: readonly string[], logFd: number): Started {
  const child = spawn(postgres, ['-D', site.cluster, ...args], {
    ...spawnOptions(site.account),
    detached: true,
    stdio: ['ignore', logFd, logFd],
  });
  const started: Started = { pid: child.pid, ended: undefined };
  child.once('error', (error) => {
    started.ended = error.message;
  });
  child.once('exit', () => {
    started.ended ??= '';
  });
  child.unref();
  return started;
}

export function judgeEnd(detail: string): LaunchResult {
  if (OCCUPIED.test(detail)) return { outcome: 'occupied', detail };
  if (PORT_TAKEN.test(detail)) return { outcome: 'port taken', detail };
  return { outcome: 'failed', detail };
}

/** A server that ended without a word may have had no room for one. */
async function describeSpace(folder: string): Promise<string> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return free < LITTLE_SPACE_BYTES ? `No space left on device: ${free} bytes are free.` : '';
}
