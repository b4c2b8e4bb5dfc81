// Runs every benchmark of this folder, or those named: `npm run bench -- parser deliver`. Each is a process of its own,
// so that none warms up or fills the memory of the next.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== basename(import.meta.filename))
  .map((name) => basename(name, '.ts'))
  .toSorted();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(1);
}

let failed = false;
for (const name of named.length > 0 ? named : all) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(here, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
