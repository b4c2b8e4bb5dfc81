import { beforeAll, describe, expect, it } from 'vitest';
import { parsePostWithTrace } from '../../src/parser/index.js';
import { DICTIONARIES } from '../../src/parser/locales/index.js';
import { REFINERS } from '../../src/parser/refiners/index.js';
import { FIGURE_RULES } from '../../src/parser/rules/figure-rules.js';
import { TAGS, type Tag } from '../../src/parser/tags.js';
import { TESTS } from '../../src/parser/verdict.js';
import { readPhrasings } from '../corpus/phrasings/read.js';
import { corpusFiles, ownFiles, readCorpus } from '../corpus/read.js';

/** Tags that a language has no phrasing for, with the reason. */
const WITHOUT_PHRASING: Readonly<Record<string, readonly Tag[]>> = {
  // Ukrainian posts are written from one side only, so nothing needs to tell from which.
  uk: ['view.ua', 'view.ru'],
  // Read for the Emirates' and the Russian ministry's few posts: no ranks apart from officers, no names of offices.
  ar: ['noun.soldier', 'view.ua', 'cue.name', 'cue.other_return'],
};

const fired = new Set<string>();

beforeAll(async () => {
  const posts = [
    ...[...corpusFiles(), ...ownFiles()].flatMap(readCorpus),
    ...(await readPhrasings()).flatMap(([, phrasings]) =>
      phrasings.flatMap((phrasing) =>
        phrasing.texts.map((text) => ({
          text,
          channel: phrasing.channel,
          published: phrasing.published ?? '2025-08-24',
        })),
      ),
    ),
  ];
  for (const post of posts) {
    const { trace } = parsePostWithTrace(post);
    fired.add(trace.ruled.by);
    for (const mark of trace.document.marks) fired.add(mark.rule);
    for (const figure of trace.figures) for (const step of figure.steps) fired.add(step);
  }
});

describe('rules', () => {
  it('have names that stand once', () => {
    const names = [...FIGURE_RULES, ...REFINERS, ...TESTS].map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are each fired by an example', () => {
    const silent = [...FIGURE_RULES, ...REFINERS, ...TESTS]
      .map((rule) => rule.name)
      .filter((name) => !fired.has(name));
    // One refiner only takes readings away, so it leaves no name behind.
    expect(silent).toEqual(['one reading of a number']);
  });

  for (const name of ['ru', 'uk', 'en', 'ar'] as const) {
    it(`${name} has a phrasing for every meaning that the others have`, () => {
      const empty = TAGS.filter((tag) => DICTIONARIES[name][tag].trim() === '');
      expect(empty).toEqual(TAGS.filter((tag) => (WITHOUT_PHRASING[name] ?? []).includes(tag)));
    });
  }

  for (const name of ['ru', 'uk', 'en'] as const) {
    it(`${name}: every meaning is met in an example`, () => {
      const unmet = TAGS.filter(
        (tag) => DICTIONARIES[name][tag].trim() !== '' && !fired.has(`${name}/${tag}`),
      );
      expect(unmet).toEqual([]);
    });
  }
});
