import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE, quoteOf, quoteSentence } from '../../src/domain/quote-sentence.js';

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

describe('the sentence with the figure', () => {
  const text = 'Добрий день! Сьогодні додому повернулися 146 воїнів. Слава Україні!\nОбмін 68-й.';

  it('and no more', () => {
    expect(quoteSentence(text, spanOf(text, '146'))).toBe('Сьогодні додому повернулися 146 воїнів.');
  });
  it('at the beginning and the end of a text', () => {
    expect(quoteSentence(text, spanOf(text, 'Добрий'))).toBe('Добрий день!');
    expect(quoteSentence(text, spanOf(text, '68'))).toBe('Обмін 68-й.');
  });
  it('is not cut at a number with a point or an initial before a small letter', () => {
    const russian = 'Возвращены 1.200 чел. из плена. Ещё что-то.';
    expect(quoteSentence(russian, spanOf(russian, '1.200'))).toBe('Возвращены 1.200 чел. из плена.');
  });
  it('of a text without sentences is shortened around the figure, at words', () => {
    const long = `${'слово '.repeat(300)}146 военнослужащих ${'слово '.repeat(300)}`;
    const quote = quoteSentence(long, spanOf(long, '146'));
    expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE + 4);
    expect(quote).toMatch(/^… (слово )+146 военнослужащих( слово)+ …$/);
  });
  it('of a text without words is the figure alone', () => {
    const long = `${'я'.repeat(2000)}146${'я'.repeat(2000)}`;
    expect(quoteSentence(long, spanOf(long, '146'))).toBe('… 146 …');
  });
});

describe('the quote of a report', () => {
  const text = 'Обмін 68-й. Повернулися 146 воїнів.';
  it('is taken where its first figure stands', () => {
    const spans = { ordinal: spanOf(text, '68'), 'ua.military': spanOf(text, '146') };
    expect(quoteOf(text, spans)).toBe('Повернулися 146 воїнів.');
  });
  it('is taken where its number stands if it has no figure', () => {
    expect(quoteOf(text, { ordinal: spanOf(text, '68') })).toBe('Обмін 68-й.');
  });
  it('is none where the parser marked nothing', () => {
    expect(quoteOf(text, undefined)).toBeNull();
    expect(quoteOf(text, {})).toBeNull();
  });
});
