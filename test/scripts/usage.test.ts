import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Those that `npm run` starts. */
const SCRIPTS = readdirSync(`${ROOT}scripts`)
  .filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(`${ROOT}package.json`, 'utf8').includes(`tsx scripts/${name}`),
  )
  .map((name) => name.replace('.ts', ''));

async function run(script: string, ...given: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...given], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number];
  return { code, stdout, stderr };
}

test('there are scripts', () => {
  expect(SCRIPTS).toEqual(expect.arrayContaining(['parse', 'replay', 'migrate', 'score']));
});

test.each(SCRIPTS)('%s answers a wrong argument with its usage', async (script) => {
  const { code, stderr } = await run(script, '--no-such-thing');
  expect(code).toBe(2);
  expect(stderr).toMatch(/no-such-thing[\s\S]*\n\nusage: npm run/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('--help is no error', async () => {
  const { code, stdout, stderr } = await run('parse', '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^usage: npm run/);
  expect(stderr).toBe('');
});
