import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CallbackData,
  fitsCallbackData,
  packCallbackData,
  unpackCallbackData,
} from '../../src/bot/callback-data.js';

const name = fc.stringMatching(/^[a-z_]{1,10}$/);
const data: fc.Arbitrary<CallbackData> = fc.oneof(
  fc.record({
    type: fc.constantFrom('screen' as const, 'open' as const),
    screen: name,
    page: fc.nat(9999),
    args: fc.string({ maxLength: 12, unit: 'grapheme' }),
  }),
  fc.record({ type: fc.constant('action' as const), action: name, value: fc.string({ maxLength: 12 }) }),
);

test('what is packed is unpacked, colons and all', () => {
  fc.assert(
    fc.property(data.filter(fitsCallbackData), (packed) => {
      const text = packCallbackData(packed);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64);
      expect(unpackCallbackData(text)).toEqual(packed);
    }),
  );
});

test('64 bytes, not characters', () => {
  const search = (args: string): CallbackData => ({ type: 'screen', screen: 'search', page: 0, args });
  const room = 64 - packCallbackData(search('')).length;
  expect(packCallbackData(search('x'.repeat(room)))).toHaveLength(64);
  expect(fitsCallbackData(search('x'.repeat(room + 1)))).toBe(false);
  expect(fitsCallbackData(search('ж'.repeat(room)))).toBe(false);
  expect(() => packCallbackData(search('ж'.repeat(room)))).toThrow(RangeError);
});

test.each([
  '',
  'v0:s:totals:0:',
  'v2:a:stop:',
  'v1',
  'v1:s:totals',
  'v1:s:totals:0',
  'v1:s:totals:-1:',
  'v1:s:totals:99999:',
  'v1:s:to tals:0:',
  'v1:x:totals:0:',
  'v1:a:',
  'v1:a:<b>:x',
  'subscribe',
  '\u0000',
])('%j is stale', (text) => {
  expect(unpackCallbackData(text)).toEqual({ type: 'stale' });
});

test('nothing that can be sent makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void unpackCallbackData(text)));
});
