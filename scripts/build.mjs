// Compiles to dist/ and copies what the program reads beside its code: language files, seed data, data files.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

let tsc;
try {
  tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
} catch {
  console.error(
    'The compiler is missing: install with `npm ci --include=dev` (NODE_ENV=production leaves it out).',
  );
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
  cwd: root,
});
if (status !== 0) process.exit(status ?? 1);
for (const folder of ['src', 'db']) {
  cpSync(join(root, folder), join(root, 'dist', folder), {
    recursive: true,
    filter: (from) => !from.endsWith('.ts'),
  });
}
