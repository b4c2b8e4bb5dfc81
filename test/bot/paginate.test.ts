import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityCount, visibleLength } from '../../src/alerts/html.js';
import { PAGE_ENTITIES, PAGE_LENGTH, paginate } from '../../src/bot/paginate.js';

function balanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z-]+)[^>]*>/g)) {
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

test('short blocks share a page', () => {
  expect(paginate(['<b>a</b>', '', 'b'])).toEqual(['<b>a</b>\n\nb']);
  expect(paginate([])).toEqual(['']);
});

test('every page is within the limits and closes what it opens', () => {
  const words = fc.lorem({ maxCount: 120 });
  const block = fc.oneof(
    words,
    words.map((text) => `<b>${text}</b>\n<a href="https://t.me/x/1">&lt;${text}&gt;</a>`),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
      const pages = paginate(blocks);
      for (const page of pages) {
        expect(visibleLength(page)).toBeLessThanOrEqual(PAGE_LENGTH);
        expect(entityCount(page)).toBeLessThanOrEqual(PAGE_ENTITIES);
        expect(balanced(page)).toBe(true);
      }
      const words = (html: string) =>
        html
          .replace(/<[^>]*>/g, '')
          .split(/\s+/)
          .filter(Boolean);
      expect(words(pages.join(' '))).toEqual(words(blocks.join(' ')));
    }),
    { numRuns: 30 },
  );
});

test('one block longer than a message', () => {
  const pages = paginate([`<i>${'word '.repeat(2000)}</i>`]);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page).toMatch(/^<i>.*<\/i>$/s);
});

test('many links go to several pages, since Telegram shows a hundred', () => {
  const pages = paginate(Array.from({ length: 200 }, (_, n) => `<a href="https://t.me/x/${n}">${n}</a>`));
  expect(pages).toHaveLength(3);
});
