import { describe, expect, it } from 'vitest';
import { compare, normaliseResult } from '../../scripts/score/compare.js';
import { precision, recall, Tally } from '../../scripts/score/tally.js';
import { parsePost } from '../../src/parser/index.js';
import { KNOWN_MISREADINGS } from '../corpus/known-misreadings.js';
import { OWN_FLOORS } from '../corpus/own-floors.js';
import { corpusFiles, ownFiles, readCorpus } from '../corpus/read.js';

/** What a reader of an alert would see wrong; verdicts other than report, categories and lists are scored only. */
const SEEN = ['reports', 'figures', 'outside', 'kind', 'date', 'mediators'];

function misread(line: ReturnType<typeof readCorpus>[number]): boolean {
  const { wrong } = compare(normaliseResult(line.expect), normaliseResult(parsePost(line)));
  return wrong.some((name) => SEEN.includes(name));
}

describe('labelled posts', () => {
  it('are found by listing the folder, and each id stands once', () => {
    const ids = [...corpusFiles(), ...ownFiles()].flatMap((file) => readCorpus(file).map((line) => line.id));
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const file of corpusFiles()) {
    it(`${file} is read right, but for the posts that are known to be misread`, () => {
      const wrong = readCorpus(file)
        .filter(misread)
        .map((line) => line.id);
      const known = readCorpus(file)
        .map((line) => line.id)
        .filter((id) => KNOWN_MISREADINGS.includes(id));
      expect(wrong.sort()).toEqual(known.sort());
    });
  }

  it('of our own are read no worse than was reached', () => {
    const tally = new Tally();
    for (const line of ownFiles().flatMap(readCorpus)) {
      const [gold, got] = [normaliseResult(line.expect), normaliseResult(parsePost(line))];
      tally.add(gold, got, compare(gold, got));
    }
    expect(tally.posts).toBeGreaterThan(500);
    expect(precision(tally.sets.figures)).toBeGreaterThan(OWN_FLOORS.precision);
    expect(recall(tally.sets.figures)).toBeGreaterThan(OWN_FLOORS.recall);
    expect(tally.share(tally.exactPosts, tally.reportPosts)).toBeGreaterThan(OWN_FLOORS.exact);
    expect(tally.share(tally.falseAlarms, tally.otherPosts)).toBeLessThan(OWN_FLOORS.alarms);
  });
});
