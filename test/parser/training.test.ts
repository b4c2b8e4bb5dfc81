import { describe, expect, it } from 'vitest';
import { trainLayered } from '../../scripts/train/layered.js';
import { train } from '../../scripts/train/logistic.js';
import { cueNumber } from '../../src/parser/weigh/cue-table.js';
import { Weights } from '../../src/parser/weigh/weights.js';

describe('training', () => {
  const examples = Array.from({ length: 60 }, (_, at) => ({
    cues: at % 3 === 0 ? ['rain', 'cold'] : ['sun', at % 2 === 0 ? 'cold' : 'warm'],
    label: at % 3 === 0 ? 1 : 0,
    share: 1,
  }));
  const settings = { classes: 2, rounds: 5, step: 0.15, decay: 1e-3, rarest: 2, dropout: 0 };

  it('finds which cue tells the classes apart, and leaves out the rare', () => {
    const weights = train([...examples, { cues: ['once'], label: 0, share: 1 }], settings);
    expect(weights.get('rain')![1]).toBeGreaterThan(weights.get('rain')![0]!);
    expect(weights.get('sun')![0]).toBeGreaterThan(weights.get('sun')![1]!);
    expect(weights.has('once')).toBe(false);
  });

  it('gives the same weights for the same examples', () => {
    expect([...train(examples, settings)]).toEqual([...train(examples, settings)]);
    const layered = { ...settings, units: 3, dropout: 0.2 };
    expect(trainLayered(examples, layered)).toEqual(trainLayered(examples, layered));
  });

  it('makes each cue worth less by as many as it left out, for a parser reads them all', () => {
    const whole = train(examples, settings).get('rain')![1]!;
    const half = train(examples, { ...settings, dropout: 0.5 }).get('rain')![1]!;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(whole);
  });

  it('learns through units what two cues say only together', () => {
    const cases: readonly [cues: string[], label: number][] = [
      [['here', 'now'], 1],
      [['here'], 0],
      [['now'], 0],
      [[], 1],
    ];
    const odd = Array.from({ length: 400 }, (_, at) => {
      const [cues, label] = cases[at % cases.length]!;
      return { cues, label, share: 1 };
    });
    const { cues, units } = trainLayered(odd, { ...settings, rounds: 60, step: 0.1, decay: 1e-4, units: 16 });
    const lines = [...cues].map(
      ([cue, of]) => `${cue}\t${of.map((worth) => Math.round(worth * 100)).join(' ')}`,
    );
    const ofUnits = units.map((unit) => unit.map((worth) => Math.round(worth * 100)).join(' ')).join('\n');
    const weights = new Weights(['apart', 'together'] as const, lines.join('\n'), ofUnits);
    for (const [told, label] of cases) {
      weights.ask();
      for (const cue of told) weights.other(cueNumber(cue));
      expect(weights.answer().place, told.join(' ')).toBe(label);
    }
  });
});
