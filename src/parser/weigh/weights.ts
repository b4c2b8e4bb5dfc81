/**
 * What each cue is worth, as learnt from the labelled posts: their sums decide. Cues speak to the answers at once, or
 * to units that speak to the answers: a unit that comes to less than nothing is silent, so what a cue says may hang on
 * which others are there.
 */
import { MOST_TAGS, numberOfTag } from '../tag-set.js';
import { namedStem } from '../text/stems.js';
import { type CueSink, PAIR_KINDS, TAG_KINDS, WORD_KINDS } from './cue-sink.js';
import { cueName, cueNumber } from './cue-table.js';

/** The cue that holds always: how common each answer is. */
export const ALWAYS = 'always';
const ALWAYS_CUE = cueNumber(ALWAYS);

export interface Row {
  cue: string;
  /** One for each answer, in hundredths of a natural logarithm of odds; by units, for this question alone. */
  worth: readonly number[];
}

const NAMED = /^(tag|pair|word) ([^:]+): (.+)$/u;
/** Rows that tables of 16 bits can tell apart; row 0 stands for none. */
const MOST_ROWS = 65_535;
/** Questions that a byte can tell apart. */
const MOST_QUESTIONS = 255;
/** Answers or units that are added up side by side. */
const SIDE_BY_SIDE = 4;
/** Worths are told in hundredths. */
export const WHOLE = 100;

/** Tables of numbers only: a question makes no objects but its answer. */
export class Weights<Answer extends string> implements CueSink {
  /** By the kind and the tag, by the two tags, by the stem's number: rows. */
  private readonly tags = new Uint16Array(TAG_KINDS.length * MOST_TAGS);
  private readonly pairs: Uint16Array[] = PAIR_KINDS.map(() => new Uint16Array(0));
  private readonly words: Uint16Array[];
  /** By the cue's number; filled as they are asked. */
  private readonly others: (number | undefined)[] = [];
  private readonly otherRows = new Map<string, number>();
  /** The worths of one row behind those of another, each filled up to a multiple of those added side by side. */
  private readonly worths: Int16Array;
  private readonly cues: string[] = [''];
  /** By row, the last question that it was counted for, by its number: a cue counts once. */
  private readonly seen: Uint8Array;
  private readonly told: Uint16Array;
  private readonly sums: Int32Array;
  /** By unit, what it is worth to each answer for each whole that it comes to; empty where there are no units. */
  private readonly units: Int32Array;
  private readonly odds: Float64Array;
  private count = 0;
  /** How many of the told ones stay for the next question. */
  private shared = 0;
  private question = 0;

  /**
   * `lines` of a cue, a tab, and what it is worth to each of `answers`; or to each unit, of which each line of `units`
   * then tells what it is worth to each answer.
   */
  constructor(
    readonly answers: readonly Answer[],
    lines: string,
    units = '',
  ) {
    this.units = Int32Array.from(units.split(/\s/u).filter(Boolean), Number);
    const width = this.units.length === 0 ? answers.length : this.units.length / answers.length;
    const room = Math.ceil(width / SIDE_BY_SIDE) * SIDE_BY_SIDE;
    const worths = new Array<number>(room).fill(0);
    const words: number[][] = WORD_KINDS.map(() => []);
    for (const line of lines.split('\n')) {
      const [cue = '', numbers] = line.split('\t');
      if (numbers === undefined) continue;
      this.keep(cue, this.cues.length, words);
      this.cues.push(cue);
      worths.push(...numbers.split(' ').map(Number));
      while (worths.length % room !== 0) worths.push(0);
    }
    if (this.cues.length > MOST_ROWS) throw new Error('too many cues for tables of 16 bits');
    this.words = words.map((rows) => Uint16Array.from(rows, (row) => row ?? 0));
    this.worths = Int16Array.from(worths);
    this.seen = new Uint8Array(this.cues.length);
    this.told = new Uint16Array(this.cues.length);
    this.sums = new Int32Array(room);
    this.odds = new Float64Array(answers.length);
  }

  /** A kind of cue that is told no more is passed over: until weights are learnt anew, the old ones serve. */
  private keep(cue: string, row: number, words: number[][]): void {
    const [, how, kind = '', name = ''] = NAMED.exec(cue) ?? [];
    const [one = '', other = ''] = name.split(' ');
    const kinds = how === 'tag' ? TAG_KINDS : how === 'pair' ? PAIR_KINDS : WORD_KINDS;
    const at = (kinds as readonly string[]).indexOf(kind);
    if (how === undefined) this.otherRows.set(cue, row);
    else if (at < 0) return;
    else if (how === 'tag') this.tags[at * MOST_TAGS + numberOfTag(one)] = row;
    else if (how === 'word') words[at]![namedStem(name)] = row;
    else {
      if (this.pairs[at]!.length === 0) this.pairs[at] = new Uint16Array(MOST_TAGS * MOST_TAGS);
      this.pairs[at]![numberOfTag(one) * MOST_TAGS + numberOfTag(other)] = row;
    }
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

  word(kind: number, stem: number): void {
    const rows = this.words[kind]!;
    if (stem < rows.length) this.add(rows[stem]!);
  }

  other(cue: number): void {
    this.add(this.others[cue] ?? this.lookUp(cue));
  }

  private lookUp(cue: number): number {
    const row = this.otherRows.get(cueName(cue)) ?? 0;
    this.others[cue] = row;
    return row;
  }

  /** Numbers are small, so that few bytes are kept: after the last, all rows are as if never seen. */
  private number(): void {
    this.question += 1;
    if (this.question <= MOST_QUESTIONS) return;
    this.question = 1;
    this.seen.fill(0);
  }

  /** Begins a question: its cues are told next. */
  ask(): void {
    this.number();
    this.count = 0;
    this.other(ALWAYS_CUE);
    this.share();
  }

  /** The cues told so far are also those of the questions that `askAlso` begins. */
  share(): void {
    this.shared = this.count;
  }

  /** Begins another question that shares cues with the last. */
  askAlso(): void {
    this.number();
    this.count = this.shared;
    for (let at = 0; at < this.shared; at += 1) this.seen[this.told[at]!] = this.question;
  }

  private addUp(): void {
    const { worths, told, count, sums } = this;
    const room = sums.length;
    for (let place = 0; place < room; place += SIDE_BY_SIDE) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let at = 0; at < count; at += 1) {
        const begin = told[at]! * room + place;
        one += worths[begin]!;
        two += worths[begin + 1]!;
        three += worths[begin + 2]!;
        four += worths[begin + 3]!;
      }
      sums[place] = one;
      sums[place + 1] = two;
      sums[place + 2] = three;
      sums[place + 3] = four;
    }
  }

  /** From what cues add up to, what that is worth to each answer. */
  private passOn(): void {
    const { sums, units, odds } = this;
    const size = odds.length;
    if (units.length === 0) {
      for (let place = 0; place < size; place += 1) odds[place] = sums[place]!;
      return;
    }
    odds.fill(0);
    for (let begin = 0, unit = 0; begin < units.length; begin += size, unit += 1) {
      const sum = sums[unit]!;
      if (sum <= 0) continue;
      for (let place = 0; place < size; place += 1) odds[place]! += (sum * units[begin + place]!) / WHOLE;
    }
  }

  /** The answer that the cues told since `ask` add up to. */
  answer(): Weighed<Answer> {
    const { answers, odds } = this;
    const size = answers.length;
    this.addUp();
    this.passOn();
    let best = 0;
    for (let place = 1; place < size; place += 1) if (odds[place]! > odds[best]!) best = place;
    const most = odds[best]!;
    const shares: number[] = [];
    let whole = 0;
    for (let place = 0; place < size; place += 1) {
      const share = Math.exp((odds[place]! - most) / WHOLE);
      shares.push(share);
      whole += share;
    }
    for (let place = 0; place < size; place += 1) shares[place]! /= whole;
    return { answer: answers[best]!, place: best, share: shares[best]!, shares };
  }

  /** The rows of all cues of one question by their names, in that order; those of no worth are left out. */
  rowsOf(names: Iterable<string>): Row[] {
    const { worths, answers, sums, units, cues } = this;
    const rows = [ALWAYS, ...names].map((cue) => cues.indexOf(cue)).filter((row) => row > 0);
    const own = rows.map((row) => worths.subarray(row * sums.length, (row + 1) * sums.length));
    if (units.length === 0)
      return rows.map((row, at) => ({ cue: cues[row]!, worth: [...own[at]!.subarray(0, answers.length)] }));
    const speaks = [...sums.keys()].map((unit) => own.reduce((sum, worth) => sum + worth[unit]!, 0) > 0);
    const worthTo = (worth: Int16Array, place: number) =>
      worth.reduce(
        (sum, of, unit) =>
          speaks[unit] === true ? sum + (of * units[unit * answers.length + place]!) / WHOLE : sum,
        0,
      );
    return rows.map((row, at) => ({
      cue: cues[row]!,
      worth: answers.map((_, place) => worthTo(own[at]!, place)),
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
}
