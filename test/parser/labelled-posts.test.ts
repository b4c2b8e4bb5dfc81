import { describe, expect, it } from 'vitest';
import { compare, normaliseResult } from '../../scripts/score/compare.js';
import { parsePost } from '../../src/parser/index.js';
import { KNOWN_MISREADINGS } from '../corpus/known-misreadings.js';
import { corpusFiles, readCorpus } from '../corpus/read.js';

/** What a reader of an alert would see wrong; verdicts other than report, categories and lists are scored only. */
const SEEN = ['reports', 'figures', 'outside', 'kind', 'date', 'mediators'];

function misread(line: ReturnType<typeof readCorpus>[number]): boolean {
  const { wrong } = compare(normaliseResult(line.expect), normaliseResult(parsePost(line)));
  return wrong.some((name) => SEEN.includes(name));
}

describe('labelled posts', () => {
  it('are found by listing the folder, and each id stands once', () => {
    const ids = corpusFiles().flatMap((file) => readCorpus(file).map((line) => line.id));
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
});
