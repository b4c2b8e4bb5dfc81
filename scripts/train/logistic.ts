/** Multinomial logistic regression over cues that are there or not. */
import { type Example, Learnt, readRounds, type Settings, shareOut, vocabulary } from './rounds.js';

/** By cue, one weight for each class, in natural logarithms of odds. */
export function train(examples: readonly Example[], settings: Settings): Map<string, number[]> {
  const { classes, step, decay, rarest, dropout } = settings;
  const places = vocabulary(examples, rarest);
  const weights = new Learnt(places.size * classes, step, decay);
  const sums = new Float64Array(classes);
  readRounds(examples, places, settings, ({ label, share }, row) => {
    sums.fill(0);
    for (const place of row)
      for (let kind = 0; kind < classes; kind += 1) sums[kind]! += weights.values[place * classes + kind]!;
    shareOut(sums);
    for (let kind = 0; kind < classes; kind += 1) {
      const error = (sums[kind]! - (kind === label ? 1 : 0)) * share;
      for (const place of row) weights.move(place * classes + kind, error);
    }
  });
  // A parser reads all cues: each says as much less as there are more of them than in training.
  return new Map([...places].map(([cue, place]) => [cue, weights.row(place, classes, 1 - dropout)]));
}
