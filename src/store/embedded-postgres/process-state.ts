import { readFile } from 'node:fs/promises';

/**
 * Whether a process still runs. One that was killed and not yet collected by its parent (state Z) does not, although
 * signals to it succeed.
 */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const state = await stateOf(pid);
  return state === undefined || !['Z', 'X'].includes(state.state);
}

/** `postgres, state S` for messages; undefined where there is no /proc. */
export async function describeProcess(pid: number): Promise<string | undefined> {
  const found = await stateOf(pid);
  return found && `${found.name}, state ${found.state}`;
}

async function stateOf(pid: number): Promise<{ name: string; state: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The name is in brackets and may hold anything, brackets too.
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(text) ?? [];
  return name !== undefined && state !== undefined ? { name, state } : undefined;
}
