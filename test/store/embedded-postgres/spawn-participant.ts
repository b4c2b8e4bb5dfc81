import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('participant-process.ts', import.meta.url));

export interface SpawnedParticipant {
  child: ChildProcess;
  pid: number;
  /** Rejects with what it wrote on stderr when it ends without being ready. */
  ready: Promise<{ connectionString: string }>;
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

export function spawnParticipant(dataDir: string, ...args: string[]): SpawnedParticipant {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataDir, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ready = new Promise<{ connectionString: string }>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    void exited.then(() => reject(new Error(`the participant ended: ${errors}`)));
  });
  ready.catch(() => undefined);
  return {
    child,
    pid: child.pid ?? 0,
    ready,
    stop: async () => {
      child.stdin.end();
      return (await exited)[0];
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
