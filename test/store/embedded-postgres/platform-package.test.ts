import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.js';
import {
  findPlatformPackage,
  type Machine,
  majorVersion,
  thisMachine,
} from '../../../src/store/embedded-postgres/platform-package.js';

const otherArch = process.arch === 'x64' ? 'arm64' : 'x64';

describe('findPlatformPackage', () => {
  it('finds the package of this machine', () => {
    const { folder, version } = findPlatformPackage();
    expect(existsSync(join(folder, 'native', 'share'))).toBe(true);
    expect(majorVersion(version)).toBe(18);
  });

  it.each<[string, Machine, string]>([
    [
      'an unknown system',
      { platform: 'sunos', arch: 'x64', musl: false },
      'no embedded PostgreSQL for sunos on x64',
    ],
    ['an unknown processor', { platform: 'linux', arch: 'riscv64', musl: false }, 'for linux on riscv64'],
    ['musl', { ...thisMachine(), platform: 'linux', arch: 'x64', musl: true }, 'needs glibc'],
    [
      'an optional package that was left out',
      { platform: 'darwin', arch: otherArch, musl: false },
      `@embedded-postgres/darwin-${otherArch} is not installed`,
    ],
  ])('says why and what to do on %s', (_, machine, reason) => {
    const error = failure(() => findPlatformPackage(machine));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining(reason),
      hint: expect.stringMatching(/set DATABASE_URL/i),
    });
  });
});

function failure(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
