/** The verdict that the cues of a post add up to. */
import type { Verdict } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Word } from '../text/words.js';
import type { Judgement } from '../verdict.js';
import { type CueSink, type Place, tellRules, tellText } from './cues.js';
import { pairOf, VERDICTS, type Weights } from './weights.js';

/** The cue that holds for every post: how common each verdict is. */
export const ALWAYS = 'always';

/** Less than this between the best verdict and the next, in hundredths, is a near call. */
const NEAR = 100;
/** Cues told of a verdict. */
const MOST_TOLD = 8;

export interface Weighed {
  verdict: Verdict;
  /** Another verdict is nearly as likely. */
  near: boolean;
  weights: Weights;
  /** Of the weights, those that the post holds. */
  rows: readonly number[];
}

class Sum implements CueSink {
  readonly rows: number[] = [];
  readonly sums = VERDICTS.map(() => 0);

  constructor(
    private readonly weights: Weights,
    private readonly post: number,
  ) {}

  private add(row: number | undefined): void {
    if (row === undefined || row < 0 || this.weights.seen[row] === this.post) return;
    this.weights.seen[row] = this.post;
    this.rows.push(row);
    const { worth } = this.weights;
    const from = row * VERDICTS.length;
    for (let place = 0; place < VERDICTS.length; place += 1) this.sums[place]! += worth[from + place]!;
  }

  tag(place: Place, id: number): void {
    this.add(this.weights.tags[place]![id]);
  }

  next(before: number, after: number): void {
    this.add(this.weights.next.get(pairOf(before, after)));
  }

  word(word: Word): void {
    if (word.weighedBy !== this.weights) {
      word.weighedBy = this.weights;
      word.row = this.weights.words.get(word.stem) ?? -1;
    }
    this.add(word.row);
  }

  other(cue: string): void {
    this.add(this.weights.others.get(cue));
  }
}

export function weigh(
  doc: Document,
  figures: readonly Figure[],
  ruled: Judgement,
  weights: Weights,
): Weighed {
  weights.posts += 1;
  const sum = new Sum(weights, weights.posts);
  sum.other(ALWAYS);
  tellText(doc, figures, sum);
  tellRules(figures, ruled, sum);
  const { sums, rows } = sum;
  const best = sums.indexOf(Math.max(...sums));
  const second = Math.max(...sums.filter((_, place) => place !== best));
  return { verdict: VERDICTS[best]!, near: sums[best]! - second < NEAR, weights, rows };
}

/** The cues that spoke most for the verdict against the others, for people. */
export function tellWeighed({ verdict, weights, rows }: Weighed): string {
  const best = VERDICTS.indexOf(verdict);
  const lead = (row: number) => {
    const worth = VERDICTS.map((_, place) => weights.worth[row * VERDICTS.length + place]!);
    return worth[best]! - Math.max(...worth.filter((_, other) => other !== best));
  };
  return [...rows]
    .sort((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .slice(0, MOST_TOLD)
    .map((row) => `${weights.cues[row]} ${lead(row) > 0 ? '+' : ''}${(lead(row) / 100).toFixed(2)}`)
    .join(', ');
}
