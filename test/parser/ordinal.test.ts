import { expect, it } from 'vitest';
import { parsePost } from '../../src/parser/index.js';

const ordinalOf = (text: string, channel: string, published = '2025-08-24') =>
  parsePost({ text, channel, published }).reports[0]?.ordinal;

it.each([
  ['mod_russia', 'Сегодня состоялся второй за день обмен: возвращены 50 военнослужащих.'],
  ['mod_russia', 'Второй обмен за сутки. Возвращены 50 российских военнослужащих.'],
  ['koord_shtab', 'Відбувся третій обмін за тиждень. Додому повернулися 50 захисників.'],
  ['koord_shtab', 'Це 2-й обмін поспіль. Додому повернулися 50 захисників.'],
  ['zelensky', 'The second exchange in a week. 50 of our warriors are home today.'],
])('%s: "%s" counts something else than Kyiv does', (channel, text) => {
  expect(parsePost({ text, channel, published: '2025-08-24' }).verdict).toBe('report');
  expect(ordinalOf(text, channel)).toBeUndefined();
});

it.each([
  ['Сьогодні відбувся 71-й обмін. Додому повернулися 50 захисників.', '2025-08-24', 71],
  ['Відбувся сімдесят перший обмін. Додому повернулися 50 захисників.', '2025-08-24', 71],
  ['Сьогодні відбувся другий обмін полоненими. Додому повернулися 86 військових.', '2022-04-01', 2],
])('"%s" of %s is official: %i', (text, published, ordinal) => {
  expect(ordinalOf(text, 'koord_shtab', published)).toBe(ordinal);
});
