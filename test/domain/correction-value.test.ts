import { expect, test } from 'vitest';
import { CORRECTABLE_MEMBERS } from '../../src/domain/correction.js';
import { presetOf, presetReason, REASON_PRESETS, reasonProblem } from '../../src/domain/correction-reason.js';
import { conflictingValue, EDITABLE_FIELDS, valueProblem } from '../../src/domain/correction-value.js';
import type { EventFacts } from '../../src/domain/event.js';

const LATEST = '2025-10-23';

test.each([
  ['ua.military', 1e9, 'too_large'],
  ['ua.military', 10_001, 'too_large'],
  ['ua.military', -5, 'negative'],
  ['ua.military', 1.5, 'not_a_whole_number'],
  ['ua.military', Number.NaN, 'not_a_whole_number'],
  ['ua.military', Number.POSITIVE_INFINITY, 'not_a_whole_number'],
  ['ua.military', '146', 'not_a_whole_number'],
  ['ua.military', '١٤٦', 'not_a_whole_number'],
  ['ua.military', 'сто сорок шесть', 'not_a_whole_number'],
  ['ua.military', undefined, 'not_a_whole_number'],
  ['ua.unsettled', { civilians: 3 }, 'not_in_the_list'],
  ['kind', 'party', 'not_in_the_list'],
  ['lifecycle', 'x', 'not_in_the_list'],
  ['date', '2025-02-30', 'not_a_day'],
  ['date', '24.08.2025', 'not_a_day'],
  ['date', '2021-12-31', 'too_early'],
  ['date', '2025-10-24', 'too_late'],
  ['date_precision', 'week', 'not_in_the_list'],
  ['ordinal', 0, 'negative'],
  ['ordinal', 1000, 'too_large'],
  ['agreement', ' ', 'empty'],
  ['agreement', 'x'.repeat(61), 'too_long'],
  ['mediators', ['uae'], 'not_in_the_list'],
  ['mediators', ['AE', 'AE'], 'not_in_the_list'],
  ['mediators', 'AE', 'not_in_the_list'],
  ['mediators', ['AE', 'XX'], 'not_in_the_list'],
  ['mediators', ['UK'], 'not_in_the_list'],
  ['mediators', ['ZZ'], 'not_in_the_list'],
  ['transit', 'SU', 'not_in_the_list'],
  ['transit', 'Belarus', 'not_in_the_list'],
  ['categories', ['heroes'], 'not_in_the_list'],
  ['settled.media_only', true, 'unknown_field'],
  ['under_check', true, 'unknown_field'],
  ['consolidated', {}, 'unknown_field'],
  ['ua.__proto__', 1, 'unknown_field'],
])('%s cannot become %j: %s', (field, value, problem) => {
  expect(valueProblem(field, value, LATEST)).toBe(problem);
});

test.each([
  ['ua.military', 0],
  ['ru.bodies', 10_000],
  ['ua.outside', null],
  ['ru.unsettled', {}],
  ['kind', 'bodies'],
  ['lifecycle', 'called_off'],
  ['date', '2022-02-24'],
  ['date', LATEST],
  ['date_precision', 'approx'],
  ['ordinal', null],
  ['ordinal', 68],
  ['agreement', null],
  ['agreement', 'istanbul-2025-06-02'],
  ['mediators', ['AE', 'VA', 'ICRC']],
  ['mediators', []],
  ['mediators', ['CH', 'TR', 'US']],
  ['transit', 'BY'],
  ['transit', null],
  ['categories', ['wounded', 'under_25']],
])('%s can become %j', (field, value) => {
  expect(valueProblem(field, value, LATEST)).toBeNull();
});

test('every member that a correction may set can be edited, and every figure of both sides', () => {
  expect(EDITABLE_FIELDS).toEqual(
    expect.arrayContaining([...CORRECTABLE_MEMBERS, 'ua.unsettled', 'ru.bodies']),
  );
  expect(EDITABLE_FIELDS).toHaveLength(CORRECTABLE_MEMBERS.length + 12);
});

test('a reason is words or a preset, and is told apart', () => {
  expect(REASON_PRESETS.map((preset) => presetOf(presetReason(preset)))).toEqual(REASON_PRESETS);
  expect(presetOf('misread')).toBeNull();
  expect(presetOf('#no such preset')).toBeNull();
  expect(reasonProblem('')).toBe('no_reason');
  expect(reasonProblem(' \n ')).toBe('no_reason');
  expect(reasonProblem('x'.repeat(301))).toBe('reason_too_long');
  expect(reasonProblem('<b>x</b>')).toBeNull();
});

test.each([
  ['ua.people', 145, 'more_than_people'],
  ['ua.people', 146, null],
  ['ua.people', null, null],
  ['ua.civilians', 10_000, null],
  ['ru.military', 11, 'more_than_people'],
  ['ru.civilians', 10, null],
  ['kind', 'bodies', 'has_persons'],
  ['kind', 'handover', null],
  ['date', '2025-08-24', null],
])('%s = %s beside the other figures: %s', (field, value, problem) => {
  const nothing = {
    military: null,
    civilians: null,
    people: null,
    bodies: null,
    outside: null,
    unsettled: {},
  };
  const consolidated = { ua: { ...nothing, military: 146 }, ru: { ...nothing, people: 10 } };
  expect(conflictingValue({ consolidated } as EventFacts, field, value)).toBe(problem);
});
