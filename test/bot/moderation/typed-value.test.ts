import { expect, test } from 'vitest';
import { readTypedValue } from '../../../src/bot/features/moderation/typed-value.js';

test.each([
  ['UAE, US, VA', ['AE', 'US', 'VA']],
  ['icrc; ch', ['ICRC', 'CH']],
  ['—', []],
])('%s are mediators', (typed, value) => {
  expect(readTypedValue('mediators', typed)).toEqual({ kind: 'value', value });
});

test.each(['UAE, US, xx', 'ZZ', 'Atlantis', 'UK'])('%s are not', (typed) => {
  expect(readTypedValue('mediators', typed)).toEqual({ kind: 'problem', problem: 'not_in_the_list' });
});
