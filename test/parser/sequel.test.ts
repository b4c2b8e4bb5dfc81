import { expect, test } from 'vitest';
import { parsePost } from '../../src/parser/index.js';

const SAID: [text: string, sequel: 'correction' | 'another' | undefined][] = [
  ['❗️ УТОЧНЕНИЕ: возвращены 195 российских военнослужащих, а не 95.', 'correction'],
  ['По уточнённым данным, возвращены 195 российских военнослужащих.', 'correction'],
  ['Уточнення. Додому повернулися 195 захисників.', 'correction'],
  ['За уточненими даними, додому повернулися 195 захисників.', 'correction'],
  ['Correction: 195 prisoners of war returned home to Ukraine today.', 'correction'],
  ['تصحيح: شملت عملية تبادل الأسرى بين روسيا وأوكرانيا 390 أسيرا', 'correction'],
  ['Сегодня возвращены 95 российских военнослужащих. Их данные уточняются.', undefined],
  ['Это уже второй за день обмен: возвращены 95 российских военнослужащих.', 'another'],
  ['Відбувся другий обмін полоненими за день: додому повернулися 95 захисників.', 'another'],
  ['Сьогодні другий обмін: додому повернулися 95 захисників.', 'another'],
  ['The second prisoner exchange today: 95 defenders returned home to Ukraine.', 'another'],
  ['Ещё один обмен сегодня: возвращены 95 российских военнослужащих.', undefined],
  ['Другий обмін цього року: додому повернулися 95 захисників.', undefined],
];

test.each(SAID)('%s', (text, sequel) => {
  const channel = /[ыэё]/iu.test(text) ? 'mod_russia' : 'other';
  expect(parsePost({ text, channel, published: '2025-08-24T12:00:00Z' }).sequel).toBe(sequel);
});
