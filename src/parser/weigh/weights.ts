/** What each cue is worth to each answer, as learnt from the labelled posts: their sums decide. */
import { MOST_TAGS, numberOfTag, tagOf } from '../tag-set.js';
import { numberOfStem, type Stem } from '../text/stems.js';
import { type CueSink, PAIR_KINDS, TAG_KINDS, WORD_KINDS } from './cue-sink.js';
import { cueName, cueNumber } from './cue-table.js';

/** The cue that holds always: how common each answer is. */
export const ALWAYS = 'always';
const ALWAYS_CUE = cueNumber(ALWAYS);

export interface Row {
  cue: string;
  /** One for each answer, in hundredths of a natural logarithm of odds. */
  worth: readonly number[];
}

/** The names of cues, as they stand in the files of weights. */
export class CueNames implements CueSink {
  readonly names = new Set<string>();

  tag(kind: number, id: number): void {
    this.names.add(`tag ${TAG_KINDS[kind]}: ${tagOf(id)}`);
  }

  pair(kind: number, one: number, other: number): void {
    this.names.add(`pair ${PAIR_KINDS[kind]}: ${tagOf(one)} ${tagOf(other)}`);
  }

  word(kind: number, stem: Stem): void {
    this.names.add(`word ${WORD_KINDS[kind]}: ${stem.text}`);
  }

  other(cue: number): void {
    this.names.add(cueName(cue));
  }
}

const NAMED = /^(tag|pair|word) ([^:]+): (.+)$/u;
/** Rows that tables of 16 bits can tell apart; row 0 stands for none. */
const MOST_ROWS = 65_535;

/** Tables of numbers only: a question makes no objects but its answer. */
export class Weights<Answer extends string> implements CueSink {
  /** By the kind and the tag, by the two tags, by the stem's number: rows. */
  private readonly tags = new Uint16Array(TAG_KINDS.length * MOST_TAGS);
  private readonly pairs: Uint16Array[] = PAIR_KINDS.map(() => new Uint16Array(0));
  private readonly words: Uint16Array[];
  /** By the cue's number; filled as they are asked. */
  private readonly others: (number | undefined)[] = [];
  private readonly otherRows = new Map<string, number>();
  /** The worths of one row behind those of another. */
  private readonly worths: Int32Array;
  private readonly cues: string[] = [''];
  /** By row, the last question that it was counted for: a cue counts once. */
  private readonly seen: Int32Array;
  private readonly told: number[] = [];
  private count = 0;
  private question = 0;

  /** `lines` of a cue, a tab, and what it is worth to each of `answers`. */
  constructor(
    readonly answers: readonly Answer[],
    lines: string,
  ) {
    const worths = answers.map(() => 0);
    const words: number[][] = WORD_KINDS.map(() => []);
    for (const line of lines.split('\n')) {
      const [cue = '', numbers] = line.split('\t');
      if (numbers === undefined) continue;
      this.keep(cue, this.cues.length, words);
      this.cues.push(cue);
      worths.push(...numbers.split(' ').map(Number));
    }
    if (this.cues.length > MOST_ROWS) throw new Error('too many cues for tables of 16 bits');
    this.words = words.map((rows) => Uint16Array.from(rows, (row) => row ?? 0));
    this.worths = Int32Array.from(worths);
    this.seen = new Int32Array(this.cues.length);
  }

  private keep(cue: string, row: number, words: number[][]): void {
    const [, how, kind = '', name = ''] = NAMED.exec(cue) ?? [];
    const [one = '', other = ''] = name.split(' ');
    const place = (kinds: readonly string[]) => kinds.indexOf(kind);
    if (how === 'tag') this.tags[place(TAG_KINDS) * MOST_TAGS + numberOfTag(one)] = row;
    else if (how === 'pair') {
      const at = place(PAIR_KINDS);
      if (this.pairs[at]!.length === 0) this.pairs[at] = new Uint16Array(MOST_TAGS * MOST_TAGS);
      this.pairs[at]![numberOfTag(one) * MOST_TAGS + numberOfTag(other)] = row;
    } else if (how === 'word') words[place(WORD_KINDS)]![numberOfStem(name)] = row;
    else this.otherRows.set(cue, row);
  }

  private add(row: number): void {
    if (row === 0 || this.seen[row] === this.question) return;
    this.seen[row] = this.question;
    this.told[this.count] = row;
    this.count += 1;
  }

  tag(kind: number, id: number): void {
    this.add(this.tags[kind * MOST_TAGS + id]!);
  }

  pair(kind: number, one: number, other: number): void {
    const rows = this.pairs[kind]!;
    if (rows.length > 0) this.add(rows[one * MOST_TAGS + other]!);
  }

  word(kind: number, { number }: Stem): void {
    const rows = this.words[kind]!;
    if (number < rows.length) this.add(rows[number]!);
  }

  other(cue: number): void {
    this.add(this.others[cue] ?? this.lookUp(cue));
  }

  private lookUp(cue: number): number {
    const row = this.otherRows.get(cueName(cue)) ?? 0;
    this.others[cue] = row;
    return row;
  }

  /** Begins a question: its cues are told next. */
  ask(): void {
    this.question += 1;
    this.count = 0;
    this.other(ALWAYS_CUE);
  }

  /** The answer that the cues told since `ask` add up to. */
  answer(): Weighed<Answer> {
    const { answers, worths, told, count } = this;
    const size = answers.length;
    const shares: number[] = [];
    for (let place = 0; place < size; place += 1) shares.push(0);
    for (let at = 0; at < count; at += 1) {
      const begin = told[at]! * size;
      for (let place = 0; place < size; place += 1) shares[place]! += worths[begin + place]!;
    }
    let best = 0;
    for (let place = 1; place < size; place += 1) if (shares[place]! > shares[best]!) best = place;
    const most = shares[best]!;
    let whole = 0;
    for (let place = 0; place < size; place += 1) {
      const share = Math.exp((shares[place]! - most) / 100);
      shares[place] = share;
      whole += share;
    }
    for (let place = 0; place < size; place += 1) shares[place]! /= whole;
    return { answer: answers[best]!, place: best, share: shares[best]!, shares, told: told.slice(0, count) };
  }

  /** The rows that an answer of this table rests on, in the order in which they were told. */
  rowsOf({ told }: Weighed<Answer>): Row[] {
    const size = this.answers.length;
    return told.map((row) => ({
      cue: this.cues[row]!,
      worth: [...this.worths.subarray(row * size, (row + 1) * size)],
    }));
  }
}

export interface Weighed<Answer extends string> {
  answer: Answer;
  /** Its place among the answers. */
  place: number;
  /** Of all answers, how much of what speaks for any speaks for it, 0 to 1: an order, not a probability. */
  share: number;
  /** The like of every answer. */
  shares: readonly number[];
  /** Rows that were counted, for `rowsOf`. */
  told: readonly number[];
}

/** Cues told of an answer. */
const MOST_TOLD = 8;

/** The cues that spoke most for the answer, or against it, for people. */
export function tellWeighed<Answer extends string>(
  weights: Weights<Answer>,
  weighed: Weighed<Answer>,
): string {
  const { place } = weighed;
  const lead = ({ worth }: Row) => worth[place]! - Math.max(...worth.filter((_, other) => other !== place));
  return weights
    .rowsOf(weighed)
    .sort((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .slice(0, MOST_TOLD)
    .map((row) => `${row.cue} ${lead(row) > 0 ? '+' : ''}${(lead(row) / 100).toFixed(2)}`)
    .join(', ');
}
