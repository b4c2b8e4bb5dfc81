import { expect, test } from 'vitest';
import { markEvidence } from '../../../src/bot/features/moderation/evidence.js';

const spanOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

test('the evidence is marked, and the text escaped in and outside of it', () => {
  const text = 'Returned <146> men & <b>8</b> civilians';
  expect(markEvidence(text, [spanOf(text, '<b>8'), spanOf(text, '<146>')])).toBe(
    'Returned <b><u>&lt;146&gt;</u></b> men &amp; <b><u>&lt;b&gt;8</u></b>&lt;/b&gt; civilians',
  );
});

test('overlapping evidence is marked once, and what lies outside the text not at all', () => {
  const spans = [
    { start: 0, end: 5 },
    { start: 3, end: 8 },
    { start: 90, end: 95 },
    { start: 4, end: 4 },
    { start: -3, end: 2 },
  ];
  expect(markEvidence('abcdefghij', spans)).toBe('<b><u>abcdefgh</u></b>ij');
});

test('of a long post the part round the evidence is shown, without half characters', () => {
  const text = `${'😀'.repeat(500)} вернулись 146 человек ${'😀'.repeat(500)}`;
  const html = markEvidence(text, [spanOf(text, '146')]);
  expect(html).toContain('вернулись <b><u>146</u></b> человек');
  expect(html).toMatch(/^… .* …$/u);
  expect(html.length).toBeLessThan(650);
  expect(Buffer.from(html, 'utf8').toString('utf8')).toBe(html);
});
