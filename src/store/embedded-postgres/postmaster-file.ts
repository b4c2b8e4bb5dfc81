import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address } from './address.js';

/** What a running server writes about itself: PGDATA/postmaster.pid, one fact a line. */
export interface PostmasterFile {
  pid: number;
  address: Address;
  ready: boolean;
}

/**
 * Undefined when there is none or the server has not written yet where it listens. A file says nothing about whether
 * that process still lives: a killed server leaves it. PostgreSQL alone removes it.
 */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePostmasterFile(text);
}

export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, , , port, socketFolder, listenAddress, , status] = text.split('\n');
  if (!pid || !port || (!socketFolder && !listenAddress)) return undefined;
  return {
    pid: Number(pid),
    address: socketFolder
      ? { kind: 'socket', folder: socketFolder, port: Number(port) }
      : { kind: 'loopback', port: Number(port) },
    ready: status?.trim() === 'ready',
  };
}
