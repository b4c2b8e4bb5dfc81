import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { logSize, readLogTail, rotateLog } from '../../../src/store/embedded-postgres/server-log.js';
import { removeFolders, temporaryFolder } from './places.js';

afterAll(removeFolders);

describe('server log', () => {
  it('gives the last lines after a position, without the password', async () => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, 'an earlier start\n');
    const position = await logSize(file);
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index} of s3cret`);
    writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
    const tail = await readLogTail(file, position, 's3cret');
    expect(tail.split('\n')).toHaveLength(12);
    expect(tail.split('\n').at(-1)).toBe('line 39 of <password>');
    expect(tail).not.toContain('s3cret');
    expect(await readLogTail(file, await logSize(file), 's3cret')).toBe('');
    expect(await readLogTail(`${file}.missing`, 0, 's3cret')).toBe('');
  });

  it('is set aside when large, and only then', async () => {
    const file = join(temporaryFolder(), 'server.log');
    writeFileSync(file, 'small');
    await rotateLog(file);
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, 'x'.repeat(1_000_001));
    await rotateLog(file);
    expect(existsSync(file)).toBe(false);
    expect(await logSize(`${file}.1`)).toBe(1_000_001);
  });
});
