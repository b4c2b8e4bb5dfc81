/** Cues to a layer of units, and these to the classes: what a cue says may hang on which others are there. */
import { randomFrom } from '../../test/random-from.js';
import { type Example, Learnt, readRounds, type Settings, shareOut, vocabulary } from './rounds.js';

export interface LayeredSettings extends Settings {
  /** Size of the layer. */
  units: number;
}

export interface Layered {
  /** By cue, what it adds to each unit. */
  cues: Map<string, number[]>;
  /** By unit, what it adds to each class for each whole that it is above nothing, in natural logarithms of odds. */
  units: number[][];
}

/** The weights begin at random up to so much above or below nothing: all alike, all units would learn the same. */
const OF_CUES = 0.2;
const OF_UNITS = 0.6;

export function trainLayered(examples: readonly Example[], settings: LayeredSettings): Layered {
  const { classes, units, step, decay, rarest, dropout } = settings;
  const places = vocabulary(examples, rarest);
  const inner = new Learnt(places.size * units, step, decay);
  const outer = new Learnt(units * classes, step, decay);
  const random = randomFrom(2);
  for (let at = 0; at < inner.values.length; at += 1) inner.values[at] = (random() * 2 - 1) * OF_CUES;
  for (let at = 0; at < outer.values.length; at += 1) outer.values[at] = (random() * 2 - 1) * OF_UNITS;
  const layer = new Float64Array(units);
  const back = new Float64Array(units);
  const sums = new Float64Array(classes);
  readRounds(examples, places, settings, ({ label, share }, row) => {
    layer.fill(0);
    for (const place of row)
      for (let unit = 0; unit < units; unit += 1) layer[unit]! += inner.values[place * units + unit]!;
    sums.fill(0);
    for (let unit = 0; unit < units; unit += 1) {
      if (layer[unit]! <= 0) continue;
      for (let kind = 0; kind < classes; kind += 1)
        sums[kind]! += layer[unit]! * outer.values[unit * classes + kind]!;
    }
    shareOut(sums);
    for (let kind = 0; kind < classes; kind += 1)
      sums[kind] = (sums[kind]! - (kind === label ? 1 : 0)) * share;
    back.fill(0);
    for (let unit = 0; unit < units; unit += 1) {
      if (layer[unit]! <= 0) continue;
      for (let kind = 0; kind < classes; kind += 1) {
        back[unit]! += sums[kind]! * outer.values[unit * classes + kind]!;
        outer.move(unit * classes + kind, sums[kind]! * layer[unit]!);
      }
    }
    for (const place of row)
      for (let unit = 0; unit < units; unit += 1)
        if (back[unit] !== 0) inner.move(place * units + unit, back[unit]!);
  });
  return {
    // A parser reads all cues: each says as much less as there are more of them than in training.
    cues: new Map([...places].map(([cue, place]) => [cue, inner.row(place, units, 1 - dropout)])),
    units: Array.from({ length: units }, (_, unit) => outer.row(unit, classes, 1)),
  };
}
