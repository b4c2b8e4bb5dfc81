import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../src/parser/find-marks.js';
import { LOCALES, type LocaleName } from '../../src/parser/locales/index.js';
import { addDays, readDates } from '../../src/parser/numbers/read-dates.js';
import { readNumbers } from '../../src/parser/numbers/read-numbers.js';
import { normalise } from '../../src/parser/text/normalise.js';
import { tokenise } from '../../src/parser/text/tokens.js';

function readAll(locale: LocaleName, text: string) {
  const tokens = tokenise(normalise(text));
  const { lexicon, numbers } = LOCALES[locale];
  return readNumbers(tokens, numbers, openingsOf(lexicon, tokens).numbers, []);
}

function numbersIn(locale: LocaleName, text: string): number[] {
  return readAll(locale, text).map((number) => number.value);
}

const VALUES: readonly (readonly [value: number, locale: LocaleName, phrasings: readonly string[]])[] = [
  [3, 'ru', ['трое', 'троих', 'троим', 'трёх', 'тремя']],
  [8, 'ru', ['восьмеро', 'восьмерых', 'восьми', 'восемью']],
  [21, 'ru', ['двадцать один', 'двадцати одного', 'двадцать одна']],
  [144, 'ru', ['сто сорок четыре', 'ста сорока четырёх', '144-х', '144']],
  [183, 'ru', ['сто восемьдесят трое', 'ста восьмидесяти троих']],
  [515, 'ru', ['пятьсот пятнадцать', 'пятисот пятнадцати']],
  [1000, 'ru', ['тысяча', 'тысячу', '1 тыс.', '1 000']],
  [28_000, 'ru', ['28 тысяч', '28 тыс.', 'двадцать восемь тысяч']],
  [1200, 'ru', ['тысяча двести', '1,2 тыс.', '1 тыс. 200']],
  [7, 'uk', ['семеро', 'сімох', 'семи', 'сьома', 'сім']],
  [9, 'uk', ["дев'ятеро", "дев'ятьох", 'дев’яти', 'девʼять']],
  [21, 'uk', ['двадцять один', 'двадцятьох одного']],
  [183, 'uk', ['сто вісімдесят троє', 'ста вісімдесятьох трьох', 'сто вісімдесят три']],
  [4757, 'uk', ['4 тисячі 757', 'чотири тисячі сімсот п’ятдесят сім', '4 757']],
  [7000, 'uk', ['7 тисяч', 'сім тисяч', '7 тис.']],
  [49, 'en', ['forty-nine', 'Forty nine', '49']],
  [207, 'en', ['two hundred and seven', 'Two hundred seven']],
  [1200, 'en', ['one thousand two hundred', 'twelve hundred', '1,200']],
  [4641, 'en', ['four thousand six hundred and forty-one', '4,641']],
];

describe('numbers', () => {
  for (const [value, locale, phrasings] of VALUES) {
    it.each(phrasings)(`${value} in ${locale}: %s`, (text) => {
      expect(numbersIn(locale, text)).toEqual([value]);
    });
  }

  it('a row of numbers stays a row', () => {
    expect(numbersIn('ru', 'двадцать двое и трое')).toEqual([22, 3]);
    expect(numbersIn('uk', 'сто двісті')).toEqual([100, 200]);
    expect(numbersIn('ru', '175 на 175')).toEqual([175, 175]);
  });

  it('a range has two ends', () => {
    const [range] = readAll('ru', '6–7 тысяч');
    expect([range?.value, range?.max]).toEqual([6000, 7000]);
  });
});

describe('days', () => {
  const day = (locale: LocaleName, text: string, post = '2025-01-05') => {
    const tokens = tokenise(normalise(text));
    const { calendar, numbers, monthFirst, lexicon } = LOCALES[locale];
    return readDates(tokens, calendar, numbers, post, monthFirst, openingsOf(lexicon, tokens).dates)[0]?.day;
  };

  it.each([
    ['ru', '24 августа', '2024-08-24'],
    ['ru', 'Тридцатого декабря текущего года', '2024-12-30'],
    ['ru', '3 января 2025 года', '2025-01-03'],
    ['uk', '31 грудня', '2024-12-31'],
    ['uk', '02.01.2025', '2025-01-02'],
    ['en', 'On January 4, 2025', '2025-01-04'],
    ['en', '26 April', '2025-04-26'],
    ['en', 'May 1', '2025-05-01'],
  ] as const)('%s: %s', (locale, text, meant) => {
    expect(day(locale, text)).toBe(meant);
  });

  it('that do not exist are no days', () => {
    expect(day('ru', '31 февраля')).toBeUndefined();
    expect(day('uk', '00.13.2025')).toBeUndefined();
  });

  it('go over the end of a month', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });
});
