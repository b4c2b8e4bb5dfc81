/** What all training shares: examples as rows of places, read again and again in another order. The same every time. */
import { ALWAYS } from '../../src/parser/weigh/weights.js';
import { type Random, randomFrom } from '../../test/random-from.js';

export interface Example {
  cues: readonly string[];
  /** Place of its class. */
  label: number;
  /** How much it counts. */
  share: number;
}

export interface Settings {
  classes: number;
  rounds: number;
  /** Step of AdaGrad. */
  step: number;
  /** Pull of every weight towards nothing, at each step. */
  decay: number;
  /** A cue of fewer examples is left out. */
  rarest: number;
  /** Share of an example's cues that is left out each time it is read, so that no answer comes to rest on few. */
  dropout: number;
}

/** Places of the cues that are common enough, in the order in which they are first met; `ALWAYS` has place 0. */
export function vocabulary(examples: readonly Example[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const places = new Map<string, number>([[ALWAYS, 0]]);
  for (const [cue, count] of counts) if (count >= rarest) places.set(cue, places.size);
  return places;
}

function shuffle(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Calls `learn` with each example and the places of its cues that are read this time; `ALWAYS` is never left out. */
export function readRounds(
  examples: readonly Example[],
  places: ReadonlyMap<string, number>,
  { rounds, dropout }: Settings,
  learn: (example: Example, row: readonly number[]) => void,
): void {
  const rows = examples.map(({ cues }) =>
    cues.map((cue) => places.get(cue)).filter((place) => place !== undefined),
  );
  const order = examples.map((_, index) => index);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const kept = [0];
      for (const place of rows[index]!) if (dropout === 0 || random() >= dropout) kept.push(place);
      learn(examples[index]!, kept);
    }
  }
}

/** Turns sums into shares of one, in place. */
export function shareOut(sums: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp(sums[at]! - most);
    total += sums[at]!;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at]! /= total;
}

/** Weights that each take smaller steps the more they have been moved (AdaGrad). */
export class Learnt {
  readonly values: Float64Array;
  private readonly squares: Float64Array;

  constructor(
    size: number,
    private readonly step: number,
    private readonly decay: number,
  ) {
    this.values = new Float64Array(size);
    this.squares = new Float64Array(size).fill(1e-3);
  }

  move(at: number, error: number): void {
    const slope = error + this.decay * this.values[at]!;
    this.squares[at]! += slope * slope;
    this.values[at]! -= (this.step * slope) / Math.sqrt(this.squares[at]!);
  }

  /** A row of so many values, each times `scale`. */
  row(place: number, width: number, scale: number): number[] {
    return Array.from(this.values.subarray(place * width, (place + 1) * width), (value) => value * scale);
  }
}
