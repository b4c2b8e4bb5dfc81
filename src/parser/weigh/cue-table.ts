/**
 * Cues of our own have names of a few words and values. A number stands for each name and for each value, so that
 * telling one joins and hashes no strings: a name is put together once, the first time that its values meet.
 */

/** A bound, so that strange texts cannot fill the memory: a cue beyond it is not told apart. */
const MOST = 50_000;
/** Values are the words of our own enumerations, and languages that channels name. */
const MOST_VALUES = 1_000;

/** Numbers for what is met, from 1; 0 for all that is met beyond the bound. */
class Numbering<Met> {
  private readonly numbers = new Map<Met, number>();
  private readonly met: (Met | undefined)[] = [undefined];

  constructor(private readonly most: number) {}

  of(one: Met): number {
    const known = this.numbers.get(one);
    if (known !== undefined) return known;
    if (this.met.length >= this.most) return 0;
    const number = this.met.length;
    this.met.push(one);
    this.numbers.set(one, number);
    return number;
  }

  at(number: number): Met | undefined {
    return this.met[number];
  }
}

const CUES = new Numbering<string>(MOST);

/** The number of a cue's name, from 1; 0 for none. */
export function cueNumber(name: string): number {
  return CUES.of(name);
}

export function cueName(number: number): string {
  return CUES.at(number) ?? '';
}

export type CueValue = string | number | boolean | null | undefined;

const VALUES = new Numbering<CueValue>(MOST_VALUES);

/** The number of a value, from 1; 0, which no cue is told for, beyond the bound. */
export function valueNumber(value: CueValue): number {
  return VALUES.of(value);
}

/** The row of a table that is filled as it is asked. */
function rowAt<Cell>(table: Cell[][], at: number): Cell[] {
  table[at] ??= [];
  return table[at];
}

type Cell = number | undefined;

const JOINED: Cell[][] = [];

/** Two values as one, with a space between. */
export function joinedValue(one: number, two: number): number {
  const row = rowAt(JOINED, one);
  row[two] ??= one === 0 || two === 0 ? 0 : valueNumber(`${VALUES.at(one)} ${VALUES.at(two)}`);
  return row[two];
}

/** The cues of one pattern, such as `size * *`: each star is a value. */
export class CueTable {
  private readonly parts: readonly string[];
  private readonly single: Cell[] = [];
  private readonly double: Cell[][] = [];
  private readonly triple: Cell[][][] = [];

  constructor(pattern: string) {
    this.parts = pattern.split('*');
  }

  private named(values: readonly number[]): number {
    if (values.includes(0)) return 0;
    return cueNumber(
      this.parts.map((part, at) => (at === 0 ? part : `${VALUES.at(values[at - 1]!)}${part}`)).join(''),
    );
  }

  /** `one` … are numbers of values. */
  of(one: number): number {
    this.single[one] ??= this.named([one]);
    return this.single[one];
  }

  ofTwo(one: number, two: number): number {
    const row = rowAt(this.double, one);
    row[two] ??= this.named([one, two]);
    return row[two];
  }

  ofThree(one: number, two: number, three: number): number {
    const row = rowAt(rowAt(this.triple, one), two);
    row[three] ??= this.named([one, two, three]);
    return row[three];
  }
}
