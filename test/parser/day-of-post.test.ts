import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parser/index.js';

const TEXT = 'З полону повернулися 84 захисники.';

describe('the implied day is that of Kyiv', () => {
  it.each([
    ['2025-08-24', '2025-08-24'],
    ['2025-08-24T20:59:00Z', '2025-08-24'],
    ['2025-08-24T21:01:00Z', '2025-08-25'],
    ['2025-12-31T22:01:00Z', '2026-01-01'],
    ['2025-12-31T21:59:00Z', '2025-12-31'],
    ['2025-08-25T00:30:00+03:00', '2025-08-25'],
    ['2025-08-24T23:30:00', '2025-08-25'],
  ])('%s', (published, day) => {
    for (const channel of ['koord_shtab', 'mod_russia', 'uae_mofa']) {
      const report = parsePost({ text: TEXT, channel, published }).reports[0];
      expect([report?.date, report?.date_implied]).toEqual([day, true]);
    }
  });

  it('yesterday is counted from it', () => {
    const report = parsePost({
      text: `Учора ${TEXT.toLowerCase()}`,
      channel: 'koord_shtab',
      published: '2025-08-24T22:30:00Z',
    }).reports[0];
    expect([report?.date, report?.date_implied]).toEqual(['2025-08-24', false]);
  });
});
