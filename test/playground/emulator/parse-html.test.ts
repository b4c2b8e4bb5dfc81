import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/playground/emulator/parse-html.js';

describe('parseHtml', () => {
  it.each([
    ['<b>a</b><strong>b</strong>', 'ab', ['bold', 'bold']],
    ['<i>a</i><em>b</em>', 'ab', ['italic', 'italic']],
    ['<u>a</u><ins>b</ins>', 'ab', ['underline', 'underline']],
    ['<s>a</s><strike>b</strike><del>c</del>', 'abc', ['strikethrough', 'strikethrough', 'strikethrough']],
    ['<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', 'ab', ['spoiler', 'spoiler']],
    ['<code>a</code><pre>b</pre>', 'ab', ['code', 'pre']],
    ['<blockquote>a</blockquote>', 'a', ['blockquote']],
    ['<blockquote expandable>a</blockquote>', 'a', ['expandable_blockquote']],
    ['<B>caps</B>', 'caps', ['bold']],
    ['<b>a</>', 'a', ['bold']],
    ['<b></b>empty', 'empty', []],
  ])('%s', (html, text, types) => {
    const parsed = parseHtml(html);
    expect(parsed.text).toBe(text);
    expect(parsed.entities.map(({ type }) => type)).toEqual(types);
  });

  it('counts offsets in UTF-16 units', () => {
    expect(parseHtml('🕊 <b>Київ</b>').entities).toEqual([{ type: 'bold', offset: 3, length: 4 }]);
  });

  it('puts the outer of two nested entities first', () => {
    expect(parseHtml('<b>a<i>b</i></b>').entities).toEqual([
      { type: 'bold', offset: 0, length: 2 },
      { type: 'italic', offset: 1, length: 1 },
    ]);
  });

  it('knows four names and the numbers; every other reference stays as it is written', () => {
    expect(parseHtml('&lt;&gt;&amp;&quot;&#33;&#x1F54A; &nbsp;&hellip; A & B &unknown;').text).toBe(
      '<>&"!🕊 &nbsp;&hellip; A & B &unknown;',
    );
  });

  it('keeps links that lead somewhere and drops the others with their text left', () => {
    const { text, entities } = parseHtml('<a href="https://t.me/a/1?b=1&amp;c=2">x</a><a href="…">y</a>');
    expect(text).toBe('xy');
    expect(entities).toEqual([{ type: 'text_link', offset: 0, length: 1, url: 'https://t.me/a/1?b=1&c=2' }]);
  });

  it('reads a mention by id, a custom emoji, a time and code of a language', () => {
    const html =
      '<a href="tg://user?id=1001">A</a><tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>' +
      '<tg-time unix="1771934400" format="wDT">T</tg-time><pre><code class="language-ts">x</code></pre>';
    expect(parseHtml(html).entities).toMatchObject([
      { type: 'text_mention', user: { id: 1001 } },
      { type: 'custom_emoji', custom_emoji_id: '5368324170671202286' },
      { type: 'date_time', unix_time: 1771934400, date_time_format: 'wDT' },
      { type: 'pre', language: 'ts' },
    ]);
  });

  it('gives back any escaped text unchanged', () => {
    const escaped = (text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = `<a href="https://t.me/${encodeURIComponent(text)}">${escaped(text)}</a>`;
        expect(parseHtml(html).text).toBe(text);
      }),
    );
  });

  it.each([
    ['<b>x', `Can't find end tag corresponding to start tag "b"`],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['Ї<br/>', 'Unsupported start tag "br/" at byte offset 2'],
    ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['<constructor>x</constructor>', 'Unsupported start tag "constructor" at byte offset 0'],
    ['6 < 7', 'Unsupported start tag "" at byte offset 2'],
    ['x <b', 'Unclosed start tag at byte offset 2'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
    ['<a href="x>y</a>', 'Unclosed start tag at byte offset 0'],
    ['<a href=http://x.org>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<tg-emoji emoji-id="x">👍</tg-emoji>', 'Invalid custom emoji identifier specified'],
    ['<tg-time unix="now">T</tg-time>', 'Invalid date-time specified'],
    ['<tg-time unix="1" format="Q">T</tg-time>', 'Invalid date-time format specified'],
  ])('refuses %s', (html, complaint) => {
    expect(() => parseHtml(html)).toThrow(complaint);
  });
});
