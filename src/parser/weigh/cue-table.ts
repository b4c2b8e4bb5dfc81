/**
 * Cues of our own have names of a few words and values. A number stands for each name and for each value, so that
 * telling one joins and hashes no strings: a name is put together once, the first time that its values meet.
 */

/** A bound, so that strange texts cannot fill the memory: a cue beyond it is not told apart. */
const MOST = 50_000;
/** Values are the words of our own enumerations, and languages that channels name. */
const MOST_VALUES = 1_000;

const NAMES: string[] = [''];
const NUMBERS = new Map<string, number>();

/** The number of a cue's name, from 1; 0 for none. */
export function cueNumber(name: string): number {
  const known = NUMBERS.get(name);
  if (known !== undefined) return known;
  if (NAMES.length >= MOST) return 0;
  const number = NAMES.length;
  NAMES.push(name);
  NUMBERS.set(name, number);
  return number;
}

export function cueName(number: number): string {
  return NAMES[number] ?? '';
}

export type CueValue = string | number | boolean | null | undefined;

const VALUES: CueValue[] = [''];
const VALUE_NUMBERS = new Map<CueValue, number>();

/** The number of a value, from 1; 0, which no cue is told for, beyond the bound. */
export function valueNumber(value: CueValue): number {
  const known = VALUE_NUMBERS.get(value);
  if (known !== undefined) return known;
  if (VALUES.length >= MOST_VALUES) return 0;
  const number = VALUES.length;
  VALUES.push(value);
  VALUE_NUMBERS.set(value, number);
  return number;
}

const JOINED: (number | undefined)[][] = [];

/** Two values as one, with a space between. */
export function joinedValue(one: number, two: number): number {
  let row = JOINED[one];
  if (row === undefined) {
    row = [];
    JOINED[one] = row;
  }
  const known = row[two];
  if (known !== undefined) return known;
  const value = one === 0 || two === 0 ? 0 : valueNumber(`${VALUES[one]} ${VALUES[two]}`);
  row[two] = value;
  return value;
}

/** The cues of one pattern, such as `size * *`: each star is a value. */
export class CueTable {
  private readonly parts: readonly string[];
  private readonly single: (number | undefined)[] = [];
  private readonly double: (number | undefined)[][] = [];
  private readonly triple: (number | undefined)[][][] = [];

  constructor(pattern: string) {
    this.parts = pattern.split('*');
  }

  private named(values: readonly number[]): number {
    if (values.includes(0)) return 0;
    return cueNumber(
      this.parts.map((part, at) => (at === 0 ? part : `${VALUES[values[at - 1]!]}${part}`)).join(''),
    );
  }

  /** `one` … are numbers of values. */
  of(one: number): number {
    const known = this.single[one];
    if (known !== undefined) return known;
    const cue = this.named([one]);
    this.single[one] = cue;
    return cue;
  }

  ofTwo(one: number, two: number): number {
    let row = this.double[one];
    if (row === undefined) {
      row = [];
      this.double[one] = row;
    }
    const known = row[two];
    if (known !== undefined) return known;
    const cue = this.named([one, two]);
    row[two] = cue;
    return cue;
  }

  ofThree(one: number, two: number, three: number): number {
    let rows = this.triple[one];
    if (rows === undefined) {
      rows = [];
      this.triple[one] = rows;
    }
    let row = rows[two];
    if (row === undefined) {
      row = [];
      rows[two] = row;
    }
    const known = row[three];
    if (known !== undefined) return known;
    const cue = this.named([one, two, three]);
    row[three] = cue;
    return cue;
  }
}
