// Outlives the test run, however that ends: reads folders of embedded databases on stdin, one a line, until its parent
// is gone, then stops what still runs in them and removes them.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

const folders = [];
for await (const line of createInterface({ input: process.stdin })) folders.push(line);
for (const folder of folders) await stopServerIn(folder);
for (const folder of folders) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function stopServerIn(folder) {
  const pid = postmasterOf(folder);
  if (!pid) return;
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      return;
    }
    await delay(50);
  }
}

function postmasterOf(folder) {
  try {
    return Number.parseInt(readFileSync(join(folder, 'database', 'cluster', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}
