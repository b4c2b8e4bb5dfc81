import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server writes about itself: PGDATA/postmaster.pid, one fact a line. */
export interface PostmasterFile {
  pid: number;
  port: number;
  /** Empty when it has no socket. */
  socketFolder: string;
  ready: boolean;
}

/**
 * Undefined when there is none or it is not written to the end yet. A file says nothing about whether that process
 * still lives: a killed server leaves it. PostgreSQL alone removes it.
 */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePostmasterFile(text);
}

export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, , , port, socketFolder, , , status] = text.split('\n');
  if (!pid || !port || socketFolder === undefined) return undefined;
  return {
    pid: Number(pid),
    port: Number(port),
    socketFolder: socketFolder.trim(),
    ready: status?.trim() === 'ready',
  };
}
