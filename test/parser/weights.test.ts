import { describe, expect, it } from 'vitest';
import type { Counted } from '../../src/parser/figure.js';
import { parsePostWithTrace } from '../../src/parser/index.js';
import { TAGS } from '../../src/parser/tags.js';
import { stemOf } from '../../src/parser/text/stems.js';
import { KINDS, ROLES, VERDICTS } from '../../src/parser/weigh/answers.js';
import { PAIR_KINDS, TAG_KINDS, tagKind, WORD_KINDS, wordKind } from '../../src/parser/weigh/cue-sink.js';
import { CueTable, cueName, cueNumber, joinedValue, valueNumber } from '../../src/parser/weigh/cue-table.js';
import { KIND_WEIGHTS } from '../../src/parser/weigh/kind-weights.js';
import { type Judged, oneEach, saidOnce } from '../../src/parser/weigh/one-each.js';
import { ROLE_UNITS, ROLE_WEIGHTS } from '../../src/parser/weigh/role-weights.js';
import { VERDICT_WEIGHTS } from '../../src/parser/weigh/verdict-weights.js';
import { Weights } from '../../src/parser/weigh/weights.js';

const ANY = tagKind('any');
const WORD = wordKind('word');
const HOME = TAGS.indexOf('verb.home');

describe('weights', () => {
  const lines = [
    'always\t0 10',
    'tag any: verb.home\t200 0',
    'word word: дома\t100 -100',
    'party ru\t0 50',
  ].join('\n');

  it('add up, a cue once however often it is told, an unknown one not at all', () => {
    const weights = new Weights(['yes', 'no'] as const, lines);
    weights.ask();
    weights.tag(ANY, HOME);
    weights.tag(ANY, HOME);
    weights.word(WORD, stemOf('дома'));
    weights.word(WORD, stemOf('улица'));
    weights.other(cueNumber('party ru'));
    weights.other(cueNumber('party ua'));
    const { answer, share, shares } = weights.answer();
    expect(answer).toBe('yes');
    // 300 for yes, -40 for no, in hundredths of a natural logarithm.
    expect(share).toBeCloseTo(1 / (1 + Math.exp(-3.4)), 10);
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 10);
  });

  it('give the rows of cues by their names, with the one that holds always', () => {
    const rows = new Weights(['yes', 'no'] as const, lines).rowsOf(['party ru', 'party ua']);
    expect(rows).toEqual([
      { cue: 'always', worth: [0, 10] },
      { cue: 'party ru', worth: [0, 50] },
    ]);
  });

  it('speak through units: one that comes to nothing is silent, and a row tells what it was worth this time', () => {
    // Party ru lifts the first unit above nothing, and only then "home" is heard.
    const through = ['always\t-100 50', 'tag any: verb.home\t40 0', 'party ru\t300 0'].join('\n');
    const weights = new Weights(['yes', 'no'] as const, through, '200 0\n0 100');
    const ask = (tell: () => void) => {
      weights.ask();
      tell();
      return weights.answer();
    };
    expect(ask(() => weights.tag(ANY, HOME)).share).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 10);
    const both = ask(() => {
      weights.tag(ANY, HOME);
      weights.other(cueNumber('party ru'));
    });
    // 240 through the first unit, twice for yes; 50 through the second for no.
    expect(both.shares[0]! / both.shares[1]!).toBeCloseTo(Math.exp(4.8 - 0.5), 6);
    expect(weights.rowsOf(['tag any: verb.home']).map(({ worth }) => worth)).toEqual([
      [0, 50],
      [0, 0],
    ]);
    expect(weights.rowsOf(['tag any: verb.home', 'party ru']).map(({ worth }) => worth)).toEqual([
      [-200, 50],
      [80, 0],
      [600, 0],
    ]);
  });

  it('count a cue anew in each of a thousand questions', () => {
    const weights = new Weights(['yes', 'no'] as const, lines);
    const answers = new Set<number>();
    for (let question = 0; question < 1_000; question += 1) {
      weights.ask();
      weights.tag(ANY, HOME);
      answers.add(weights.answer().share);
    }
    expect([...answers]).toEqual([1 / (1 + Math.exp(-1.9))]);
  });

  it('start anew with every question', () => {
    const weights = new Weights(['yes', 'no'] as const, lines);
    weights.ask();
    weights.tag(ANY, HOME);
    weights.answer();
    weights.ask();
    expect(weights.answer().answer).toBe('no');
  });

  for (const [name, text, addressed] of [
    ['verdict', VERDICT_WEIGHTS, VERDICTS],
    ['role', ROLE_WEIGHTS, ROLE_UNITS.trim().split('\n')],
    ['kind', KIND_WEIGHTS, KINDS],
  ] as const) {
    it(`of ${name} name cues that can be told, with a number for every answer or unit`, () => {
      const rows = text.trim().split('\n');
      expect(rows.length).toBeGreaterThan(100);
      const kinds: Readonly<Record<string, readonly string[]>> = {
        tag: TAG_KINDS,
        pair: PAIR_KINDS,
        word: WORD_KINDS,
      };
      const known = new Set<string>([...TAGS, 'country', 'category', 'none']);
      for (const row of rows) {
        const [cue = '', numbers = ''] = row.split('\t');
        expect(numbers.split(' ').map(Number).filter(Number.isInteger)).toHaveLength(addressed.length);
        const [, how, kind, of = ''] = /^(tag|pair|word) ([^:]+): (.+)$/u.exec(cue) ?? [];
        if (how === undefined) continue;
        expect(kinds[how]).toContain(kind);
        if (how !== 'word') for (const tag of of.split(' ')) expect(known.has(tag), `${cue}`).toBe(true);
      }
    });
  }
});

describe('cues of our own', () => {
  it('have the name of their pattern and values, and one number for one name', () => {
    const table = new CueTable('side * by *');
    const cue = table.ofTwo(valueNumber(null), valueNumber(false));
    expect(cueName(cue)).toBe('side null by false');
    expect(table.ofTwo(valueNumber(null), valueNumber(false))).toBe(cue);
    expect(cueNumber('side null by false')).toBe(cue);
    expect(table.ofTwo(valueNumber(false), valueNumber(null))).not.toBe(cue);
    const both = joinedValue(valueNumber('figure'), valueNumber('ua'));
    expect(cueName(new CueTable('after * *').ofTwo(both, both))).toBe('after figure ua figure ua');
    expect(cueName(new CueTable('said * * *').ofThree(both, valueNumber(1), both))).toBe(
      'said figure ua 1 figure ua',
    );
  });
});

describe('a post that the weights decide', () => {
  it('carries a doubt where rules and weights come to different verdicts', () => {
    const weights = {
      verdicts: new Weights(VERDICTS, 'always\t500 0 0 0 0'),
      roles: new Weights(ROLES, `always\t500${' 0'.repeat(ROLES.length - 1)}`),
      kinds: new Weights(KINDS, 'always\t0 0 500 0'),
    };
    const post = { text: 'Вчора збито 12 дронів.', channel: 'koord_shtab', published: '2025-08-24' };
    const { result, trace } = parsePostWithTrace(post, weights);
    expect(trace.ruled.verdict).toBe('irrelevant');
    expect(result.verdict).toBe('report');
    expect(result.doubts).toContain('verdict_unsure');
  });

  it('takes no number for a side where two are nearly as likely, and says so', () => {
    const torn = ROLES.map((role) => (role === 'ua' ? 500 : role === 'ru' ? 490 : 0)).join(' ');
    const weights = {
      verdicts: new Weights(VERDICTS, 'always\t500 0 0 0 0'),
      roles: new Weights(ROLES, `always\t${torn}`),
      kinds: new Weights(KINDS, 'always\t0 0 500 0'),
    };
    const post = { text: 'Обменяли 84 военнопленных.', channel: 'other', published: '2025-08-24' };
    const { result } = parsePostWithTrace(post, weights);
    expect(result.reports.map(({ figures }) => figures)).toEqual([{}]);
    expect(result.doubts).toContain('side_or_direction_unsure');
  });

  it('carries a doubt where rules and weights count different people', () => {
    const weights = {
      verdicts: new Weights(VERDICTS, 'always\t500 0 0 0 0'),
      roles: new Weights(ROLES, `always\t${ROLES.map((role) => (role === 'ua' ? 900 : 0)).join(' ')}`),
      kinds: new Weights(KINDS, 'always\t0 900 0 0'),
    };
    const post = {
      text: 'З полону повернулися 12 воїнів.',
      channel: 'koord_shtab',
      published: '2025-08-24',
    };
    const { result, trace } = parsePostWithTrace(post, weights);
    expect(trace.ruledFigures[0]!.counted).toBe('military');
    expect(result.reports[0]!.figures).toEqual({ 'ua.civilians': 12 });
    expect(result.doubts).toContain('figures_unsure');
  });

  it('gives a number said for each side to both', () => {
    const roles = ROLES.map((role) => (role === 'each' ? 900 : 0)).join(' ');
    const weights = {
      verdicts: new Weights(VERDICTS, 'always\t500 0 0 0 0'),
      roles: new Weights(ROLES, `always\t${roles}`),
      kinds: new Weights(KINDS, 'always\t500 0 0 0'),
    };
    const post = { text: 'Обмін: 12 воїнів.', channel: 'koord_shtab', published: '2025-08-24' };
    const { result } = parsePostWithTrace(post, weights);
    expect(result.reports[0]!.figures).toEqual({ 'ua.military': 12, 'ru.military': 12 });
  });
});

describe('a side', () => {
  const post = {
    text: 'Обмін 200 на 200: додому повернулися 200 воїнів.',
    channel: 'koord_shtab',
    published: '2025-08-24',
  };
  const [sample] = parsePostWithTrace(post).trace.ruledFigures;
  const judged = (
    value: number,
    counted: Counted,
    { side = 'ua', ruled = false, share = 1 } = {},
  ): Judged => ({
    figure: { ...sample!, fate: 'figure', side: side === 'ua' ? 'ua' : 'ru', value, counted },
    ruled,
    share,
  });
  const kept = (...all: Judged[]) =>
    oneEach(saidOnce(all))
      .figures.filter(({ fate }) => fate === 'figure')
      .map(({ side, counted, value }) => `${side}.${counted} ${value}`);

  it('is not given the same ones twice', () => {
    expect(kept(judged(200, 'people'), judged(200, 'military'))).toEqual(['ua.military 200']);
    expect(kept(judged(25, 'people', { ruled: true }), judged(25, 'civilians'))).toEqual(['ua.people 25']);
    expect(kept(judged(200, 'people', { side: 'ru' }), judged(200, 'military'))).toHaveLength(2);
    expect(kept(judged(10, 'military'), judged(10, 'civilians'))).toHaveLength(2);
    expect(kept(judged(10, 'people'), judged(10, 'bodies'))).toHaveLength(2);
  });

  it('has one number for a kind, the surest, and rivals are told', () => {
    expect(kept(judged(303, 'people', { share: 0.7 }), judged(307, 'people'))).toEqual(['ua.people 307']);
    expect(oneEach([judged(303, 'people'), judged(307, 'people')]).rivals).toBe(true);
    expect(oneEach([judged(307, 'people'), judged(307, 'people')]).rivals).toBe(false);
  });
});
