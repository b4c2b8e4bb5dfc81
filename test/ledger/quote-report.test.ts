import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE, LONGEST_SENTENCE, quoteReport } from '../../src/ledger/quote-report.js';
import { parsePost } from '../../src/parser/index.js';

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

describe('the quote of a report', () => {
  const text =
    'Обмін 68-й. Повернулися 146 воїнів. Слава Україні! Також удома 8 цивільних, серед них Іван Петренко.';

  it('has the sentence of every figure, each once, and no other', () => {
    const spans = {
      'ua.civilians': spanOf(text, '8 цивільних'),
      'ua.military': spanOf(text, '146'),
      'ua.people': spanOf(text, '146'),
      ordinal: spanOf(text, '68'),
    };
    expect(quoteReport(text, spans)).toBe('Повернулися 146 воїнів.\nТакож удома 8 цивільних, серед них ….');
  });

  it('is the sentence of its number if it has no figure', () => {
    expect(quoteReport(text, { ordinal: spanOf(text, '68') })).toBe('Обмін 68-й.');
  });

  it('is none where the parser marked nothing, or marked what is not there', () => {
    expect(quoteReport(text, undefined)).toBeNull();
    expect(quoteReport(text, {})).toBeNull();
    expect(quoteReport(text, { 'ua.military': { start: 900, end: 903 } })).toBeNull();
  });

  it('of a text without sentences is shortened around the figure, at words', () => {
    const long = `${'слово '.repeat(40)}146 военнослужащих ${'слово '.repeat(40)}`;
    const quote = quoteReport(long, { 'ru.military': spanOf(long, '146') })!;
    expect(quote.length).toBeLessThanOrEqual(LONGEST_SENTENCE + 4);
    expect(quote).toMatch(/^… (слово )+146 военнослужащих( слово)+ …$/);
  });

  it('has no sentence that does not fit', () => {
    const sentence = (n: number) => `Повернулися ${n} воїнів${' та ще хтось'.repeat(15)}.`;
    const many = [101, 102, 103, 104].map(sentence).join(' ');
    const keys = ['ua.military', 'ua.civilians', 'ru.military', 'ru.civilians'];
    const spans = Object.fromEntries(keys.map((key, index) => [key, spanOf(many, `${101 + index}`)]));
    const quote = quoteReport(many, spans)!;
    expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(quote.split('\n')).toEqual([sentence(101), sentence(102)]);
  });

  it('has both sides of a post that gives each in a sentence of its own', () => {
    const post =
      'Сегодня с территории Украины возвращены 146 российских военнослужащих. Взамен переданы 150 военнопленных ВСУ.';
    const [report] = parsePost({ text: post, channel: 'mod_russia', published: '2025-08-24' }).reports;
    expect(quoteReport(post, report!.spans)).toBe(post.replace('. ', '.\n'));
  });
});
