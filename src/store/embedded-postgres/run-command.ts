import { type SpawnOptions, spawn } from 'node:child_process';
import type { Account } from './account.js';

/**
 * Nothing of our own environment reaches the server: no bot token, no PG* settings, no locale. On Windows, Node itself
 * adds the variables without which no program starts.
 */
const SERVER_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };

export function spawnOptions(account: Account | undefined): SpawnOptions {
  return {
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
    cwd: process.platform === 'win32' ? undefined : '/',
    env: SERVER_ENVIRONMENT,
    windowsHide: true,
  };
}

/** Runs to the end. `ok` is false for a wrong exit code and for a program that could not be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...spawnOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
