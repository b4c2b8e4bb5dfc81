import { expect, test } from 'vitest';
import { readTypedNumber } from '../../../src/bot/features/moderation/typed-number.js';

test.each([
  ['146', 146],
  [' 0 ', 0],
  ['1 248', 1248],
  ['1\u00a0248', 1248],
  ['1,248', 1248],
  ['6.000', 6000],
  ['١٤٦', 146],
  ['۱۴۶', 146],
  ['１４６', 146],
])('%s is a number', (text, value) => {
  expect(readTypedNumber(text)).toEqual({ kind: 'number', value });
});

test.each([
  '1e9',
  '-5',
  '−5',
  '+5',
  '12.5',
  '1,2',
  '0x10',
  'сто сорок шесть',
  '146 человек',
  '',
  '1 2',
  '9'.repeat(40),
  '1,000,000,000,000,000',
])('%s is not', (text) => {
  expect(readTypedNumber(text)).toEqual({ kind: 'not_digits' });
});

test.each(['?', 'unknown', 'Неизвестно', 'невідомо', '—'])('%s says that nobody knows', (text) => {
  expect(readTypedNumber(text)).toEqual({ kind: 'unknown' });
});
