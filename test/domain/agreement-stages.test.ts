import { describe, expect, it, test } from 'vitest';
import { agreementId, stagesOf } from '../../src/domain/agreement-stages.js';
import type { Block } from '../../src/domain/event.js';
import { historyEvents } from './history.js';

const NOTHING: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

function stage(date: string, ua: Partial<Block>, ru: Partial<Block> = ua) {
  return { id: date, date, consolidated: { ua: { ...NOTHING, ...ua }, ru: { ...NOTHING, ...ru } } };
}

const MAY = [
  stage('2025-05-23', { military: 270, civilians: 120 }),
  stage('2025-05-24', { military: 307 }),
  stage('2025-05-25', { military: 303 }),
];
const agreed = { formula: [1000, 1000], agreedOn: '2025-05-16' } as const;
const dates = (stages: readonly { date: string }[]) => stages.map(({ date }) => date);

describe('the stages of an agreement', () => {
  it('make up its number', () => {
    expect(dates(stagesOf(agreed, MAY))).toEqual(['2025-05-23', '2025-05-24', '2025-05-25']);
  });
  it('are none while they do not: part of a sum proves nothing', () => {
    expect(stagesOf(agreed, MAY.slice(0, 2))).toEqual([]);
  });
  it('run on: a swap before or after is no stage', () => {
    const all = [stage('2025-05-20', { people: 50 }), ...MAY, stage('2025-06-01', { people: 100 })];
    expect(stagesOf(agreed, all)).toHaveLength(3);
  });
  it('do not lie before it was agreed', () => {
    expect(stagesOf({ ...agreed, agreedOn: '2025-05-24' }, MAY)).toEqual([]);
  });
  it('may have numbers of one side only, if those add up', () => {
    const oneSided = MAY.map(({ date, consolidated }) => stage(date, consolidated.ua, {}));
    expect(stagesOf(agreed, oneSided)).toHaveLength(3);
  });
  it('do not add up on one side against the other', () => {
    const against = [...MAY.slice(0, 2), stage('2025-05-25', { military: 303 }, { military: 300 })];
    expect(stagesOf(agreed, against)).toEqual([]);
  });
  it('come within weeks, and without a long pause', () => {
    const late = [MAY[0]!, MAY[1]!, stage('2025-07-01', { military: 303 })];
    expect(stagesOf(agreed, late)).toEqual([]);
  });
});

describe('agreements on file', () => {
  const cases = [
    { formula: [1000, 1000], agreedOn: '2025-05-16', id: 'istanbul-2025-05-16' },
    { formula: [500, 500], agreedOn: '2026-03-04', id: 'geneva-2026-03' },
  ] as const;
  test.each(cases)('$id', ({ id, ...agreement }) => {
    const exchanges = historyEvents().filter(({ kind }) => kind === 'exchange');
    const onFile = exchanges.filter((event) => event.agreement === id);
    expect(stagesOf(agreement, exchanges).map((event) => event.id)).toEqual(onFile.map((event) => event.id));
  });
});

it('is named by its numbers and its day', () => {
  expect(agreementId(agreed)).toBe('1000-for-1000-2025-05-16');
});
