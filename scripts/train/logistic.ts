/** Multinomial logistic regression over cues that are there or not, by AdaGrad. The same examples give the same weights. */
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
}

function shuffle(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Places of the cues that are common enough, in the order in which they are first met. */
function vocabulary(examples: readonly Example[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [cue, count] of counts) if (count >= rarest) places.set(cue, places.size);
  return places;
}

/** By cue, one weight for each class, in natural logarithms of odds. */
export function train(given: readonly Example[], settings: Settings): Map<string, number[]> {
  const { classes, rounds, step, decay, rarest } = settings;
  const examples = given.map((example) => ({ ...example, cues: [...example.cues, ALWAYS] }));
  const places = vocabulary(examples, rarest);
  const weights = new Float64Array(places.size * classes);
  const squares = new Float64Array(places.size * classes).fill(1e-3);
  const rows = examples.map(({ cues }) =>
    cues.map((cue) => places.get(cue)).filter((place) => place !== undefined),
  );
  const order = examples.map((_, index) => index);
  // Only the order of the examples hangs on it.
  const random = randomFrom(1);
  const odds = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { label, share } = examples[index]!;
      const row = rows[index]!;
      let total = 0;
      for (let kind = 0; kind < classes; kind += 1) {
        let sum = 0;
        for (const place of row) sum += weights[place * classes + kind]!;
        odds[kind] = Math.exp(Math.min(sum, 50));
        total += odds[kind]!;
      }
      for (let kind = 0; kind < classes; kind += 1) {
        const error = (odds[kind]! / total - (kind === label ? 1 : 0)) * share;
        for (const place of row) {
          const at = place * classes + kind;
          const slope = error + decay * weights[at]!;
          squares[at]! += slope * slope;
          weights[at]! -= (step * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return new Map(
    [...places].map(([cue, place]) => [cue, [...weights.slice(place * classes, (place + 1) * classes)]]),
  );
}
