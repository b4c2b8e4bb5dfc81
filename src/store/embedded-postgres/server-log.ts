import { open, rename, stat } from 'node:fs/promises';

/** A log above this is set aside at the next start; one older log is kept. */
const LARGEST_LOG_BYTES = 1_000_000;
const TAIL_BYTES = 4000;
const TAIL_LINES = 12;

export async function logSize(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

export async function rotateLog(file: string): Promise<void> {
  if ((await logSize(file)) > LARGEST_LOG_BYTES) await rename(file, `${file}.1`).catch(() => undefined);
}

/** The last lines written after `from`, in bytes. Empty when there are none. */
export async function readLogTail(file: string, from: number, password: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - start)), 0, null, start);
    const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n').slice(-TAIL_LINES);
    return lines.join('\n').replaceAll(password, '<password>');
  } finally {
    await handle.close();
  }
}
