/** The verdict that the cues of a post add up to. */
import type { Verdict } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Judgement } from '../verdict.js';
import { type CueSink, type Place, tellRules, tellText } from './cues.js';
import { pairOf, type Row, VERDICTS, type Weights } from './weights.js';

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
  rows: readonly Row[];
}

class Sum implements CueSink {
  readonly rows: Row[] = [];

  constructor(
    private readonly weights: Weights,
    private readonly post: number,
  ) {}

  private add(row: Row | undefined): void {
    if (row === undefined || row.seen === this.post) return;
    row.seen = this.post;
    this.rows.push(row);
  }

  tag(place: Place, id: number): void {
    this.add(this.weights.tags[place]![id]);
  }

  next(before: number, after: number): void {
    this.add(this.weights.next.get(pairOf(before, after)));
  }

  word(stem: string): void {
    this.add(this.weights.words.get(stem));
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
  const sums = VERDICTS.map(() => 0);
  for (const { worth } of sum.rows)
    for (let place = 0; place < sums.length; place += 1) sums[place]! += worth[place]!;
  const best = sums.indexOf(Math.max(...sums));
  const second = Math.max(...sums.filter((_, place) => place !== best));
  return { verdict: VERDICTS[best]!, near: sums[best]! - second < NEAR, rows: sum.rows };
}

/** The cues that spoke most for the verdict against the others, for people. */
export function tellWeighed({ verdict, rows }: Weighed): string {
  const place = VERDICTS.indexOf(verdict);
  const lead = ({ worth }: Row) => worth[place]! - Math.max(...worth.filter((_, other) => other !== place));
  return [...rows]
    .sort((a, b) => Math.abs(lead(b)) - Math.abs(lead(a)))
    .slice(0, MOST_TOLD)
    .map((row) => `${row.cue} ${lead(row) > 0 ? '+' : ''}${(lead(row) / 100).toFixed(2)}`)
    .join(', ');
}
