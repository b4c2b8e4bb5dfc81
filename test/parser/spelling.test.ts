import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parser/index.js';
import { normalise } from '../../src/parser/text/normalise.js';
import { tokenise } from '../../src/parser/text/tokens.js';

const words = (text: string) => tokenise(normalise(text)).map((token) => token.text);

describe('one spelling for many', () => {
  it.each([
    ['Latin letters inside Cyrillic words', 'зaгиблих військoвослужбовців', 'загиблих військовослужбовців'],
    ['a Latin letter at the beginning', 'cтамбульские договорённости', 'стамбульские договоренности'],
    ['a Latin letter as a word', 'воїни i цивільні повернулися', 'воїни і цивільні повернулися'],
    ['every apostrophe', "п’ять пʼять п`ять п'ять", "п'ять п'ять п'ять п'ять"],
    ['ё', 'Ещё всё учёл', 'еще все учел'],
    ['a decomposed й and ї', 'герои\u0306 Украі\u0308на'.replace('і\u0308', 'ї'), 'герой україна'],
    ['a stress mark', 'за\u0301мок', 'замок'],
    ['soft hyphens and zero width', 'поло\u00adне\u200bні', 'полонені'],
    ['direction marks', '\u200fأسير\u200e', 'أسير'],
  ])('%s', (_name, written, meant) => {
    expect(words(written).join(' ')).toBe(meant);
  });

  it.each(['1 000', '1\u00a0000', '1\u2009000', '1\u202f000', '1,000', '1.000', "1'000", '١٠٠٠'])(
    'reads %s as a thousand',
    (written) => {
      expect(words(`${written} тіл`)[0]).toBe('1000');
    },
  );

  it('leaves Latin words in Cyrillic texts alone', () => {
    expect(words('проєкт Bring Kids Back UA, ООН')).toContain('bring');
  });

  it('reads the same figures however the post is spelt', () => {
    const post = (text: string) =>
      parsePost({ text, channel: 'koord_shtab', published: '2025-08-24' }).reports[0]?.figures;
    expect(post('До Укрaїни пoвернулися тiла 1\u202f212 пoлеглих oбoрoнців')).toEqual({ 'ua.bodies': 1212 });
    expect(post('Додому з полону повернулися пʼятеро захисників')).toEqual({ 'ua.military': 5 });
  });
});

describe('spans', () => {
  it('point into the original text whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const normal = normalise(text);
        expect(normal.lower.length).toBe(normal.cased.length);
        let last = 0;
        for (const token of tokenise(normal)) {
          const span = normal.span(token.start, token.end);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cover the word they were read from', () => {
    const text = 'Удо\u0301ма 84 захис\u00adники';
    const normal = normalise(text);
    const written = tokenise(normal).map((token) => {
      const span = normal.span(token.start, token.end);
      return text.slice(span.start, span.end);
    });
    expect(written).toEqual(['Удо\u0301ма', '84', 'захис\u00adники']);
  });
});
