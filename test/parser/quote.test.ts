import { describe, expect, it } from 'vitest';
import { parsePost, quoteOf } from '../../src/parser/index.js';

function quoteFor(text: string, figure: string): string {
  const start = text.indexOf(figure);
  return quoteOf(text, { start, end: start + figure.length });
}

describe('the quote of a figure', () => {
  it('is its sentence and no more', () => {
    const text = 'Добрі новини. Сьогодні з полону повернулися 84 захисники. Усі вони потребують лікування.';
    expect(quoteFor(text, '84')).toBe('Сьогодні з полону повернулися 84 захисники.');
  });

  it('goes over a line break inside the sentence', () => {
    expect(
      quoteFor('30 декабря на Родину вернулись 150\nроссийских военнослужащих.\nВсе в Москве.', '150'),
    ).toBe('30 декабря на Родину вернулись 150 российских военнослужащих.');
  });

  it.each([
    ['Серед 84 звільнених – Іван Петренко з Полтави.', 'Серед 84 звільнених – … з Полтави.'],
    ['Вернулись 12 человек, в том числе Сергей Иванович Кузнецов.', 'Вернулись 12 человек, в том числе ….'],
    ['Among the 9 freed is Olena Kovalenko, a medic.', 'Among the 9 freed is …, a medic.'],
    ['Мати Оксани Бондар чекала: вдома 84 захисники.', 'Мати … чекала: вдома 84 захисники.'],
  ])('leaves the names of private persons out: %s', (text, quote) => {
    expect(quoteFor(text, /\d+/u.exec(text)![0])).toBe(quote);
  });

  it.each([
    'За наказом Володимира Зеленського повернуто 84 захисників.',
    'Tatyana Moskalkova said 9 people had returned.',
    'Додому їдуть 84 воїни Збройних Сил України та Національної гвардії.',
    'Возвращены 146 военнослужащих Вооружённых Сил Российской Федерации.',
  ])('keeps office holders and institutions: %s', (text) => {
    expect(quoteFor(text, /\d+/u.exec(text)![0])).toBe(text);
  });

  it('of a place outside the text is empty', () => {
    expect(quoteOf('Вдома 84 захисники.', { start: 90, end: 92 })).toBe('');
    expect(quoteOf('', { start: 0, end: 0 })).toBe('');
  });

  it('is found by the span that the parser gives, through soft hyphens and accents', () => {
    const text = 'Новини. З поло\u00adну повернули\u0301ся 84 захисники\u200b України. Слава!';
    const { spans } = parsePost({ text, channel: 'koord_shtab', published: '2025-08-24' }).reports[0]!;
    const span = spans!['ua.military']!;
    expect(text.slice(span.start, span.end)).toBe('84');
    expect(quoteOf(text, span)).toBe('З поло\u00adну повернули\u0301ся 84 захисники\u200b України.');
  });
});
