import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityCount, escapeHtml, link, visibleLength } from '../../src/alerts/html.js';
import { shortenHtml, splitHtml } from '../../src/alerts/split-html.js';
import { parseHtml } from '../../src/playground/emulator/parse-html.js';

/** Well-formed HTML of nested tags and any text. */
const html = fc.letrec((tie) => ({
  text: fc.string({ unit: 'binary', maxLength: 30 }).map(escapeHtml),
  words: fc.constantFrom('one two\nthree ', 'S-134 · ', '🙂 и ещё\n\n', '&amp;&lt;'),
  tag: fc
    .tuple(fc.constantFrom('b', 'i', 's', 'a href="https://t.me/x/1?a=1&amp;b=2"'), tie('node'))
    .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  node: fc.oneof({ maxDepth: 3 }, tie('text'), tie('words'), tie('tag')),
  document: fc.array(tie('node'), { maxLength: 12 }).map((nodes) => nodes.join('')),
})).document as fc.Arbitrary<string>;

const lettersOf = (markup: string) => parseHtml(markup).text.replaceAll(/\s/g, '');

describe('splitHtml', () => {
  it('gives parts that Telegram can parse, within the limit, with all the text', () => {
    fc.assert(
      fc.property(html, fc.integer({ min: 2, max: 60 }), (document, limit) => {
        const parts = splitHtml(document, limit);
        for (const part of parts) expect(parseHtml(part).text.length).toBeLessThanOrEqual(limit);
        expect(parts.map(lettersOf).join('')).toBe(lettersOf(document));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts at lines and keeps formatting on both sides of a cut', () => {
    expect(splitHtml('<b>first line\nsecond line</b> end', 16)).toEqual([
      '<b>first line</b>',
      '<b>second line</b> end',
    ]);
  });

  it('never cuts a surrogate pair or an entity', () => {
    expect(splitHtml('a🙂&amp;b', 2)).toEqual(['a', '🙂', '&amp;b']);
    expect(() => splitHtml('text', 1)).toThrow(RangeError);
  });
});

it('shortens with an ellipsis inside the limit, and leaves alone what fits', () => {
  expect(shortenHtml('<b>short</b>', 5)).toBe('<b>short</b>');
  expect(shortenHtml('<b>one two three</b>', 9)).toBe('<b>one two</b>…');
  expect(visibleLength(shortenHtml('x'.repeat(5000)))).toBe(4096);
});

it('counts as Telegram does', () => {
  const markup = '<b>a &lt; 🙂</b> &#33;<tg-time unix="1" format="t">13:32</tg-time>';
  expect(visibleLength(markup)).toBe(parseHtml(markup).text.length);
  expect(entityCount(markup)).toBe(parseHtml(markup).entities.length);
});

it('lets nothing from outside become markup', () => {
  expect(escapeHtml(`<b title="x">&`)).toBe('&lt;b title=&quot;x&quot;&gt;&amp;');
  expect(link('javascript:alert(1)', 'x')).toBe('x');
  expect(link('https://x/"><b>', 'x')).toBe('<a href="https://x/&quot;&gt;&lt;b&gt;">x</a>');
});
