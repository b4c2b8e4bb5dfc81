import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '../../src/logger.js';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres/embedded-postgres.js';

/** A test database may lose everything in a power cut; in return it is fast. */
const NOT_DURABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '100',
};

export interface TestServer {
  connectionString: string;
  stop(): Promise<void>;
}

/** An embedded server in a temporary folder; gone after `stop` and also when this process is killed. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'swapwatch-test-'));
  // Started as root, the server runs as an account that must get in.
  chmodSync(folder, 0o711);
  const cleanUpLater = startWatchdog();
  cleanUpLater(folder);
  const dataDir = join(folder, 'postgres');
  cleanUpLater(dataDir);
  const server = await startEmbeddedPostgres({
    dataDir,
    logger: createLogger('error'),
    settings: NOT_DURABLE,
  });
  cleanUpLater(server.folder);
  return {
    connectionString: server.connectionString,
    stop: async () => {
      await server.stop();
      for (const used of [folder, server.folder]) await rm(used, { recursive: true, force: true });
    },
  };
}

function startWatchdog(): (folder: string) => void {
  const script = fileURLToPath(new URL('clean-up-after.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  const pipe = child.stdin as Socket;
  pipe.on('error', () => undefined);
  pipe.unref();
  return (folder) => pipe.write(`${folder}\n`);
}
