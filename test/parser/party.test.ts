import { expect, test } from 'vitest';
import type { Party } from '../../src/domain/post.js';
import { parsePost } from '../../src/parser/index.js';

function figures(text: string, party: Party) {
  const { reports } = parsePost({ text, channel: 'someone', party, published: '2025-08-24T12:00:00Z' });
  return reports.map((report) => report.figures);
}

test.each(['media', 'mediator'] as const)('a number of both sides is nobody’s own: %s', (party) => {
  expect(figures('206 captives exchanged, 103 from each side.', party)).toEqual([
    { 'both.people': 206, 'ua.people': 103, 'ru.people': 103 },
  ]);
});

test('whose "our" it is, the channel says, whatever its name', () => {
  const text = '63 of our soldiers are home again.';
  expect(figures(text, 'ru')).toEqual([{ 'ru.military': 63 }]);
  expect(figures(text, 'ua')).toEqual([{ 'ua.military': 63 }]);
});
