import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Account, mayRead } from './account.js';
import type { PlatformPackage } from './platform-package.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** Only needed to compile against PostgreSQL. */
const NOT_COPIED = /\.a$|[\\/](pgxs|pkgconfig)$/;

/**
 * Binaries that the account can run, with all their libraries. They are used where npm put them if possible; a copy in
 * `copyParent` is made when the account cannot read them there, or when links are missing and cannot be added.
 */
export async function prepareBinaries(
  source: PlatformPackage,
  copyParent: string,
  account: Account | undefined,
): Promise<Binaries> {
  if (readableBy(source.folder, account) && (await addMissingLinks(source.folder))) {
    return pathsIn(source.folder);
  }
  const copy = join(copyParent, `postgresql-${source.version}`);
  if (!existsSync(copy)) await copyPackage(source.folder, copy);
  return pathsIn(copy);
}

function pathsIn(folder: string): Binaries {
  const bin = join(folder, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
}

function readableBy(folder: string, account: Account | undefined): boolean {
  const needed = [pathsIn(folder).postgres, join(folder, 'native', 'lib'), join(folder, 'native', 'share')];
  return needed.every((path) => mayRead(path, account));
}

/**
 * npm packages cannot hold symbolic links: an install script adds them, and `npm ci --ignore-scripts` does not run it.
 * False when a link is missing and cannot be written.
 */
async function addMissingLinks(folder: string): Promise<boolean> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch {
      if (!existsSync(path)) return false;
    }
  }
  return true;
}

/** Appears whole or not at all; of two processes copying at once either copy may win. */
async function copyPackage(from: string, to: string): Promise<void> {
  const unfinished = await mkdtemp(`${to}.copy-`);
  try {
    await cp(join(from, 'native'), join(unfinished, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !NOT_COPIED.test(path),
    });
    await makeReadable(unfinished);
    await addMissingLinks(unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** The copy keeps the modes of the original, which a strict umask may have closed to others. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await stat(path);
    await chmod(path, mode & 0o100 ? 0o755 : 0o644);
  }
}
