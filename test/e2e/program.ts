import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Program {
  process: ChildProcess;
  /** What it has written so far. */
  output(): string;
  /** Resolves when the output has `text`; rejects with the whole output when the program ends before. */
  writes(text: string): Promise<void>;
  /** Exit code, or the signal that ended it. */
  exit: Promise<number | NodeJS.Signals>;
}

/** `npm start` without the build: the program as a process of its own, with no variables but these and PATH. */
export function startProgram(env: Record<string, string>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    child.emit('output');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exit = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return {
    process: child,
    output: () => output,
    exit,
    async writes(text) {
      let isOver = false;
      void exit.then(() => {
        isOver = true;
        child.emit('output');
      });
      while (!output.includes(text)) {
        if (isOver) throw new Error(`the program ended without writing "${text}":\n${output}`);
        await once(child, 'output');
      }
    },
  };
}
