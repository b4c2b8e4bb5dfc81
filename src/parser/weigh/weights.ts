/** What each cue is worth to each answer, as learnt from the labelled posts: their sums decide. */
import { numberOfTag, tagOf } from '../tag-set.js';
import { type CueSink, PAIR_KINDS, TAG_KINDS, WORD_KINDS } from './cue-sink.js';

/** The cue that holds always: how common each answer is. */
export const ALWAYS = 'always';

export interface Row {
  cue: string;
  /** One for each answer, in hundredths of a natural logarithm of odds. */
  worth: readonly number[];
  /** The last question that it was counted for: a cue counts once. */
  seen: number;
}

/** One number for two tags; a tag's number is far below this. */
function pairOf(one: number, other: number): number {
  return one * 1024 + other;
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

  word(kind: number, stem: string): void {
    this.names.add(`word ${WORD_KINDS[kind]}: ${stem}`);
  }

  other(cue: string): void {
    this.names.add(cue);
  }
}

const NAMED = /^(tag|pair|word) ([^:]+): (.+)$/u;

export class Weights<Answer extends string> implements CueSink {
  private readonly tags: (Row | undefined)[][] = TAG_KINDS.map(() => []);
  private readonly pairs: Map<number, Row>[] = PAIR_KINDS.map(() => new Map());
  private readonly words: Map<string, Row>[] = WORD_KINDS.map(() => new Map());
  private readonly others = new Map<string, Row>();
  private question = 0;
  private rows: Row[] = [];

  /** `lines` of a cue, a tab, and what it is worth to each of `answers`. */
  constructor(
    readonly answers: readonly Answer[],
    lines: string,
  ) {
    for (const line of lines.split('\n')) {
      const [cue = '', numbers] = line.split('\t');
      if (numbers !== undefined) this.keep({ cue, worth: numbers.split(' ').map(Number), seen: 0 });
    }
  }

  private keep(row: Row): void {
    const [, how, kind = '', name = ''] = NAMED.exec(row.cue) ?? [];
    const [one = '', other = ''] = name.split(' ');
    const place = (kinds: readonly string[]) => kinds.indexOf(kind);
    if (how === 'tag') this.tags[place(TAG_KINDS)]![numberOfTag(one)] = row;
    else if (how === 'pair')
      this.pairs[place(PAIR_KINDS)]!.set(pairOf(numberOfTag(one), numberOfTag(other)), row);
    else if (how === 'word') this.words[place(WORD_KINDS)]!.set(name, row);
    else this.others.set(row.cue, row);
  }

  private add(row: Row | undefined): void {
    if (row === undefined || row.seen === this.question) return;
    row.seen = this.question;
    this.rows.push(row);
  }

  tag(kind: number, id: number): void {
    this.add(this.tags[kind]![id]);
  }

  pair(kind: number, one: number, other: number): void {
    this.add(this.pairs[kind]!.get(pairOf(one, other)));
  }

  word(kind: number, stem: string): void {
    this.add(this.words[kind]!.get(stem));
  }

  other(cue: string): void {
    this.add(this.others.get(cue));
  }

  /** The answer that the cues add up to, which `tell` tells. */
  weigh(tell: (sink: CueSink) => void): Weighed<Answer> {
    this.question += 1;
    this.rows = [];
    this.other(ALWAYS);
    tell(this);
    const sums = new Array<number>(this.answers.length).fill(0);
    for (const { worth } of this.rows)
      for (let place = 0; place < sums.length; place += 1) sums[place]! += worth[place]!;
    let best = 0;
    for (let place = 1; place < sums.length; place += 1) if (sums[place]! > sums[best]!) best = place;
    let whole = 0;
    const shares = sums.map((sum) => Math.exp((sum - sums[best]!) / 100));
    for (const share of shares) whole += share;
    for (let place = 0; place < shares.length; place += 1) shares[place]! /= whole;
    return { answer: this.answers[best]!, place: best, share: shares[best]!, shares, rows: this.rows };
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
  rows: readonly Row[];
}

/** Cues told of an answer. */
const MOST_TOLD = 8;

/** The cues that spoke most for the answer, or against it, for people. */
export function tellWeighed({ place, rows }: Weighed<string>): string {
  const lead = ({ worth }: Row) => worth[place]! - Math.max(...worth.filter((_, other) => other !== place));
  return [...rows]
    .sort((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .slice(0, MOST_TOLD)
    .map((row) => `${row.cue} ${lead(row) > 0 ? '+' : ''}${(lead(row) / 100).toFixed(2)}`)
    .join(', ');
}
