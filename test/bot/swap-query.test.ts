import { expect, test } from 'vitest';
import { readSwapQuery } from '../../src/bot/texts/swap-query.js';

test.each([
  ['S-134', 134],
  ['s-134', 134],
  ['s134', 134],
  ['S–134', 134],
  ['С-134', 134],
  ['134', 134],
  ['  7 ', 7],
  ['S-001', 1],
])('%j is a serial', (text, serial) => {
  expect(readSwapQuery(text)).toEqual({ by: 'serial', serial });
});

test.each([
  '68th',
  '1st',
  '2nd',
  '3rd',
  '68-й',
  '68й',
  '68-ий',
  '68-ой',
  '№68',
  '№ 68',
  '#68',
  'No. 68',
  '68 обмен',
])('%j is an official number', (text) => {
  const ordinal = Number(/\d+/.exec(text)![0]);
  expect(readSwapQuery(text)).toEqual({ by: 'ordinal', ordinal });
});

test.each([
  '',
  'S-',
  'S-9999999999',
  '<b>1</b>',
  '-5',
  '1e9',
  '68thx',
  '١٤٦',
  "1'; drop table events",
  'x'.repeat(4096),
])('%j asks for nothing', (text) => {
  expect(readSwapQuery(text)).toEqual({ by: 'nothing' });
});
