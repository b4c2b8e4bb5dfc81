import { describe, expect, it } from 'vitest';
import { parsePost, parsePostWithTrace } from '../../src/parser/index.js';
import { KINDS, ROLES, VERDICTS } from '../../src/parser/weigh/answers.js';
import { Weights } from '../../src/parser/weigh/weights.js';

const doubts = (text: string, channel = 'koord_shtab') =>
  parsePost({ text, channel, published: '2025-08-24' }).doubts ?? [];

describe('doubts', () => {
  it('none where the text is plain', () => {
    expect(doubts('З російського полону повернулися 84 захисники України.')).toEqual([]);
    expect(
      doubts(
        'С подконтрольной киевскому режиму территории возвращены 146 российских военнослужащих. Взамен переданы 146 военнопленных ВСУ.',
        'mod_russia',
      ),
    ).toEqual([]);
  });

  it('side: a news text does not say whose people came home', () => {
    expect(
      doubts('Сегодня возвращаем домой 19 человек: 10 военных и девять гражданских.', 'other'),
    ).toContain('side_or_direction_unsure');
  });

  it('contradiction: the parts are more than the whole', () => {
    expect(doubts('З полону повернулися 40 людей: 38 військових і 5 цивільних.')).toContain(
      'contradictory_figures',
    );
  });

  it('contradiction: two numbers of one side, and either could be the figure', () => {
    const sure = <Answer extends string>(answers: readonly Answer[], answer: Answer) =>
      new Weights(answers, `always\t${answers.map((each) => (each === answer ? 500 : 0)).join(' ')}`);
    const weights = {
      verdicts: sure(VERDICTS, 'report'),
      roles: sure(ROLES, 'ua'),
      kinds: sure(KINDS, 'people'),
    };
    const post = { text: 'З полону повернулися 307 людей, а за іншими даними 303 людини.', channel: 'other' };
    const { result } = parsePostWithTrace({ ...post, published: '2025-08-24' }, weights);
    expect(result.doubts).toContain('contradictory_figures');
  });

  it('only a sum that nobody stated', () => {
    const text = 'Додому з полону їдуть три офіцери та 202 солдати й сержанти.';
    expect(doubts(text)).toContain('sum_implied_only');
    const report = parsePost({ text, channel: 'koord_shtab', published: '2025-08-24' }).reports[0];
    expect([report?.figures, report?.implied]).toEqual([{}, { 'ua.military': 205 }]);
  });

  it('size: more than any day has seen', () => {
    expect(doubts('Сьогодні в результаті обміну полоненими додому повернулися 1 500 захисників.')).toContain(
      'unusual_size',
    );
  });

  it('verdict: a paper tells of a transfer without a number', () => {
    expect(doubts('Обмін полоненими відбувся сьогодні.', 'other')).toContain('verdict_unsure');
  });
});
