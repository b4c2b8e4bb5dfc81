import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdMark } from '../../../src/store/embedded-postgres/mark.js';
import { removeFolders, temporaryFolder } from './places.js';

afterAll(removeFolders);

const newMark = () => join(temporaryFolder(), 'mark');

describe('holdMark', () => {
  it('lets one work at a time', async () => {
    const mark = newMark();
    const outcome = await holdMark(mark, () => holdMark(mark, async () => 'a second one'));
    expect(outcome).toEqual({ value: undefined });
    expect(await holdMark(mark, async () => 'next')).toEqual({ value: 'next' });
  });

  it('is given back by work that fails', async () => {
    const mark = newMark();
    await expect(holdMark(mark, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(mark)).toBe(false);
  });

  it('is taken from a holder that was killed, not from one at work', async () => {
    const mark = newMark();
    writeFileSync(mark, '');
    expect(await holdMark(mark, async () => 'too early')).toBeUndefined();
    expect(existsSync(mark)).toBe(true);
    const aMinuteAgo = Date.now() / 1000 - 60;
    utimesSync(mark, aMinuteAgo, aMinuteAgo);
    expect(await holdMark(mark, async () => 'this only takes it away')).toBeUndefined();
    expect(await holdMark(mark, async () => 'mine')).toEqual({ value: 'mine' });
  });
});
