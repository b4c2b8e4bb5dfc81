import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Account, chooseAccount } from '../../../src/store/embedded-postgres/account.js';
import { prepareBinaries } from '../../../src/store/embedded-postgres/binaries.js';
import {
  findPlatformPackage,
  type PlatformPackage,
} from '../../../src/store/embedded-postgres/platform-package.js';
import { runCommand } from '../../../src/store/embedded-postgres/run-command.js';
import { removeFolders, temporaryFolder } from './places.js';

afterAll(removeFolders);

describe('prepareBinaries', () => {
  it('adds the library links that npm left out, where the package is', async () => {
    const source = packageWithoutLinks();
    const account = await chooseAccount('/nowhere');
    const copyParent = temporaryFolder();
    const { postgres } = await prepareBinaries(source, copyParent, account);
    expect(postgres.startsWith(source.folder)).toBe(true);
    await expectToRun(postgres, account);
    expect(existsSync(join(copyParent, `postgresql-${source.version}`))).toBe(false);
  });

  it('makes a copy, once, when the package is closed to the account or cannot be completed', async () => {
    const source = packageWithoutLinks();
    const account = await chooseAccount('/nowhere');
    // Root is not stopped by modes, but the account that runs the server is.
    chmodSync(account ? source.folder : join(source.folder, 'native', 'lib'), account ? 0o700 : 0o500);
    const copyParent = temporaryFolder();
    const [first, second] = await Promise.all([
      prepareBinaries(source, copyParent, account),
      prepareBinaries(source, copyParent, account),
    ]);
    chmodSync(join(source.folder, 'native', 'lib'), 0o755);
    expect(first).toEqual(second);
    expect(first.initdb.startsWith(join(copyParent, `postgresql-${source.version}`))).toBe(true);
    await expectToRun(first.initdb, account);
    rmSync(source.folder, { recursive: true });
    expect(existsSync(first.postgres)).toBe(true);
  });
});

/** What `npm ci --ignore-scripts` leaves: no links. */
function packageWithoutLinks(): PlatformPackage {
  const installed = findPlatformPackage();
  const folder = join(temporaryFolder(), 'package');
  mkdirSync(folder);
  cpSync(join(installed.folder, 'native'), join(folder, 'native'), {
    recursive: true,
    // Enough for `--version`.
    filter: (path) => !/\.a$|lib.postgresql.|share.postgresql./.test(path),
  });
  const list = join(folder, 'native', 'pg-symlinks.json');
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  expect(links.length).toBeGreaterThan(0);
  for (const { target } of links) rmSync(join(folder, target), { force: true });
  return { folder, version: installed.version };
}

async function expectToRun(program: string, account: Account | undefined): Promise<void> {
  const { ok, output } = await runCommand(program, ['--version'], account);
  expect(output).toContain('PostgreSQL) 18');
  expect(ok).toBe(true);
}
