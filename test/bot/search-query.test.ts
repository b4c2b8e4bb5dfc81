import { expect, test } from 'vitest';
import { readSearch } from '../../src/bot/texts/search-query.js';

const day = { from: '2025-08-24', to: '2025-08-24' };

test.each([
  ['2025-08-24', day],
  ['24.08.2025', day],
  ['24/8/2025', day],
  ['24 Aug 2025', day],
  ['August 24, 2025', day],
  ['24 августа 2025', day],
  ['24 серпня 2025', day],
  ['серпень 2025', { from: '2025-08-01', to: '2025-08-31' }],
  ['2025', { from: '2025-01-01', to: '2025-12-31' }],
])('%s is a time', (text, period) => {
  expect(readSearch((key) => key, text)).toMatchObject({ period, numbers: [], words: [] });
});

test('a word before a year stays a word', () => {
  expect(readSearch((key) => key, 'Istanbul 2025')).toMatchObject({
    period: { from: '2025-01-01', to: '2025-12-31' },
    words: [{ text: 'Istanbul' }],
  });
});
