import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/ledger/export/csv.js';

/** A small reader of RFC 4180, so that what is written is read by another hand. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('nobody said, none, and text that looks like either', () => {
  const csv = toCsv(['a', 'b', 'c', 'd'], [{ a: null, b: 0, c: '0', d: '' }, { b: 7 }]);
  expect(csv).toBe('\uFEFFa,b,c,d\r\n,0,0,\r\n,7,,\r\n');
});

test.each(['=1+1', '+7', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'])(
  '%j cannot run in a spreadsheet',
  (text) => {
    expect(parse(toCsv(['a'], [{ a: text }]).slice(1))[1]).toEqual([`'${text}`]);
  },
);

test('a negative number is a number, and not guarded', () => {
  expect(toCsv(['a'], [{ a: -5 }])).toContain('\r\n-5\r\n');
});

test('commas, quotes and line breaks come back as they were', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
      const read = parse(toCsv(['a', 'b'], rows).slice(1));
      expect(read.slice(1)).toEqual(rows.map(({ a, b }) => [a, b]));
    }),
  );
});
