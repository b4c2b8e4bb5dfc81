import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterBrokenPage,
  afterGapPage,
  afterNewestPage,
  keepUnread,
  type Progress,
} from '../../src/sources/reading-progress.js';

const read = (cursor: number | null, gap: [number, number] | null = null): Progress => ({
  cursor,
  gap: gap && { after: gap[0], before: gap[1] },
});
const page = (oldest: number, newest: number) => ({ oldest, newest });

describe('the newest page', () => {
  it.each([
    ['is where reading begins', read(null), page(81, 100), read(100)],
    ['overlaps what is read', read(100), page(90, 110), read(110)],
    ['follows it without a hole', read(100), page(101, 120), read(120)],
    ['leaves a gap', read(100), page(105, 124), read(124, [100, 105])],
    ['shows nothing new', read(100), page(81, 100), read(100)],
    ['lost its newest post', read(100), page(79, 98), read(100)],
    ['keeps an open gap', read(200, [100, 150]), page(190, 210), read(210, [100, 150])],
    [
      'opens a second gap: one from the lower end',
      read(200, [100, 150]),
      page(230, 250),
      read(250, [100, 230]),
    ],
    ['covers the gap', read(200, [195, 198]), page(190, 210), read(210)],
    ['covers its upper part', read(200, [150, 198]), page(190, 210), read(210, [150, 190])],
  ])('%s', (_, before, extent, expected) => {
    expect(afterNewestPage(before, extent)).toEqual(expected);
  });

  it.each([
    ['of a channel never read', read(null), page(81, 100), read(100, [80, 101])],
    ['of a known channel', read(90), page(85, 100), read(100, [90, 101])],
    ['above an open gap', read(200, [100, 150]), page(190, 210), read(210, [100, 211])],
  ])('that is broken, %s, is asked for again', (_, before, extent, expected) => {
    expect(afterBrokenPage(before, extent)).toEqual(expected);
  });
});

describe('a page of the gap', () => {
  it.each([
    ['narrows it', read(200, [100, 150]), page(130, 149), read(200, [100, 130])],
    ['closes it', read(200, [100, 150]), page(95, 149), read(200)],
    ['closes it where the next id is the read one', read(200, [100, 150]), page(101, 149), read(200)],
    ['has no posts: nothing is left', read(200, [100, 150]), null, read(200)],
  ])('%s', (_, before, extent, expected) => {
    expect(afterGapPage(before, extent)).toEqual(expected);
  });
});

describe('posts that were not taken', () => {
  it.each([
    ['none', read(100), [], read(100)],
    ['one', read(100), [95], read(100, [94, 96])],
    ['several', read(100), [95, 98], read(100, [94, 99])],
    ['above a gap', read(100, [40, 60]), [95], read(100, [40, 96])],
    ['below a gap', read(100, [40, 60]), [30], read(100, [29, 60])],
  ])('%s', (_, before, ids, expected) => {
    expect(keepUnread(before, ids)).toEqual(expected);
  });
});

it('loses nothing, whatever is posted and deleted between polls', () => {
  const step = fc.record({
    posted: fc.integer({ min: 0, max: 30 }),
    deleted: fc.array(fc.nat(200), { maxLength: 5 }),
    fails: fc.array(fc.nat(200), { maxLength: 3 }),
    gapPages: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const visible = new Set([1, 2, 3]);
      const taken = new Set<number>();
      let next = 4;
      let progress = read(null);
      const pageBefore = (before: number) =>
        [...visible]
          .filter((id) => id < before)
          .toSorted((a, b) => a - b)
          .slice(-4);
      const poll = (gapPages: number, fails: readonly number[]) => {
        const ids = pageBefore(Number.POSITIVE_INFINITY);
        const met = [...ids];
        if (ids.length === 0) return;
        progress = afterNewestPage(progress, page(ids[0]!, ids.at(-1)!));
        for (let n = 0; n < gapPages && progress.gap !== null; n += 1) {
          const older = pageBefore(progress.gap.before);
          met.push(...older);
          progress = afterGapPage(progress, older.length === 0 ? null : page(older[0]!, older.at(-1)!));
        }
        const failed = met.filter((id) => fails.includes(id));
        for (const id of met) if (!failed.includes(id)) taken.add(id);
        progress = keepUnread(progress, failed);
      };

      poll(0, []);
      for (const { posted, deleted, fails, gapPages } of steps) {
        for (let n = 0; n < posted; n += 1) visible.add(next++);
        for (const id of deleted) visible.delete(id);
        poll(gapPages, fails);
      }
      for (let n = 0; n < 200; n += 1) poll(3, []);
      expect([...visible].filter((id) => !taken.has(id))).toEqual([]);
      if (visible.size > 0) expect(progress.gap).toBeNull();
    }),
    { numRuns: 300 },
  );
});
