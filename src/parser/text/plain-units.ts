/** One unit for what people type in many: spaces, line ends, quotation marks, apostrophes, dashes, digits. */
const SINGLE: ReadonlyMap<number, string> = new Map([
  [0x09, ' '],
  [0x0b, ' '],
  [0x0c, ' '],
  [0x0d, ' '],
  [0x85, '\n'],
  [0xa0, ' '],
  [0x1680, ' '],
  [0x202f, ' '],
  [0x205f, ' '],
  [0x3000, ' '],
  [0x2028, '\n'],
  [0x2029, '\n'],
  [0x451, 'е'],
  [0x401, 'Е'],
  [0x60c, ','],
  [0x61b, ';'],
  [0x61f, '?'],
  [0x60, "'"],
  [0xb4, "'"],
  [0x2b9, "'"],
  [0x2bc, "'"],
  [0x2018, "'"],
  [0x2019, "'"],
  [0x201b, "'"],
  [0x2032, "'"],
  [0xff07, "'"],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2012, '–'],
  [0x2014, '–'],
  [0x2015, '–'],
  [0x2212, '–'],
  [0xab, '"'],
  [0xbb, '"'],
  [0x201c, '"'],
  [0x201d, '"'],
  [0x201e, '"'],
]);

/** What is written for a unit. */
export function plainUnit(code: number): number {
  if (code < 0x60 && code > 0x0d) return code;
  if (code >= 0x2000 && code <= 0x200a) return 0x20;
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10 + 0x30;
  return SINGLE.get(code)?.charCodeAt(0) ?? code;
}
