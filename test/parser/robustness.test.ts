import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost, parsePostWithTrace, quoteOf } from '../../src/parser/index.js';
import { explain } from '../../src/parser/trace.js';
import { corpusFiles, ownFiles, readCorpus } from '../corpus/read.js';
import { randomFrom } from '../random-from.js';
import { mutate } from './mutate.js';
import { faultsOf } from './sound-result.js';

const posts = [...corpusFiles(), ...ownFiles()].flatMap(readCorpus);

describe('any text', () => {
  it('is parsed to a sound result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(faultsOf(text, parsePost({ text, channel: 'other', published: '2025-08-24' }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('made of spoilt posts is parsed to a sound result', () => {
    fc.assert(
      fc.property(fc.nat({ max: posts.length - 1 }), fc.nat(), (index, seed) => {
        const post = posts[index]!;
        const text = mutate(post.text, randomFrom(seed));
        expect(faultsOf(text, parsePost({ ...post, text }))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('of one hundred thousand equal letters, digits or marks comes back', () => {
    for (const letter of ['а', 'i', '1', ' ', '–', '(', '\n', '9 ', 'и ', '100 на ', '\u0301', 'طفل ']) {
      const text = letter.repeat(100_000);
      expect(faultsOf(text, parsePost({ text, channel: 'koord_shtab', published: '2025-08-24' }))).toEqual(
        [],
      );
    }
  });

  it('with a day that cannot be read is parsed', () => {
    const result = parsePost({
      text: 'Сьогодні з полону повернулися 84 захисники.',
      channel: 'koord_shtab',
      published: 'soon',
    });
    expect(result.reports[0]?.date).toBe('1970-01-01');
  });
});

describe('a labelled post', () => {
  it('has a span for each figure, and its quote stands in the post', () => {
    for (const post of posts) {
      for (const report of parsePost(post).reports) {
        for (const span of Object.values(report.spans ?? {})) {
          const first = quoteOf(post.text, span).split('…')[0]!.trim();
          expect(post.text.replace(/\s+/gu, ' ')).toContain(first);
        }
      }
    }
  });

  it('explains itself', () => {
    const { result, trace } = parsePostWithTrace({
      text: 'Вернулись 60 российских военнослужащих из плена. Ночью сбито 12 дронов.',
      channel: 'mod_russia',
      published: '2025-08-24',
    });
    const told = explain(result, trace);
    expect(told).toMatch(/^verdict report: .+ \+\d/mu);
    expect(told).toContain('by the rules report: figures of a transfer');
    expect(told).toMatch(/figure\s+60 ru\.military/u);
    expect(told).toMatch(/dropped\s+12/u);
  });
});
