/** Null is an empty cell: nobody said. 0 is a number. */
export type Cell = string | number | boolean | null;

/** A spreadsheet would run a cell that begins so as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** Without it spreadsheets take Cyrillic for Latin letters. */
const BYTE_ORDER_MARK = '\uFEFF';

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** RFC 4180 with a header line. Rows have the header's keys, in any order; a missing key is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [
    header.join(','),
    ...rows.map((row) => header.map((name) => written(row[name] ?? null)).join(',')),
  ];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
