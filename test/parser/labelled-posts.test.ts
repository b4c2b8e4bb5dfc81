import { describe, expect, it } from 'vitest';
import { compare, normaliseResult } from '../../scripts/score/compare.js';
import { belowFloors, Tally } from '../../scripts/score/tally.js';
import { parsePost } from '../../src/parser/index.js';
import { FLOORS, OWN_FLOORS } from '../corpus/floors.js';
import { corpusFiles, ownFiles, readCorpus } from '../corpus/read.js';

function read(files: readonly string[]): Tally {
  const tally = new Tally();
  for (const line of files.flatMap(readCorpus)) {
    const [gold, got] = [normaliseResult(line.expect), normaliseResult(parsePost(line))];
    tally.add(gold, got, compare(gold, got));
  }
  return tally;
}

describe('labelled posts', () => {
  it('are found by listing the folder, and each id stands once', () => {
    const ids = [...corpusFiles(), ...ownFiles()].flatMap((file) => readCorpus(file).map((line) => line.id));
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of the specification are read no worse than its floors', () => {
    const tally = read(corpusFiles());
    expect(tally.posts).toBeGreaterThan(500);
    expect(belowFloors(tally, FLOORS)).toEqual([]);
  });

  it('of our own are read no worse than was reached', () => {
    const tally = read(ownFiles());
    expect(tally.posts).toBeGreaterThan(500);
    expect(belowFloors(tally, OWN_FLOORS)).toEqual([]);
  });
});
