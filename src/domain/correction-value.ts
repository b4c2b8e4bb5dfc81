import {
  CORRECTABLE_MEMBERS,
  CORRECTABLE_PLACES,
  type CorrectionField,
  type UnsettledField,
} from './correction.js';
import { isCountryCode } from './country-code.js';
import { isDay } from './day.js';
import { type Block, type EventFacts, LIFECYCLES } from './event.js';
import { SIDES, type Side } from './post.js';
import { CATEGORIES, KINDS } from './report.js';

/** More than any agreement ever spoke of: 6,000 bodies to each side, June 2025. */
export const LARGEST_FIGURE = 10_000;
/** Officials counted to 73 in the first four years. */
export const LARGEST_ORDINAL = 999;
/** Nothing on file took place before the full-scale invasion. */
export const EARLIEST_DAY = '2022-02-24';
/** Names of agreements on file have up to 40 characters. */
export const AGREEMENT_LENGTH = 60;
/** A moderator's own words, in UTF-16 units; an alert shows as many. */
export const REASON_LENGTH = 300;
const MOST_MEDIATORS = 8;

/** Why a value cannot be taken. */
export type ValueProblem =
  | 'unknown_field'
  | 'not_a_whole_number'
  | 'negative'
  | 'too_large'
  | 'more_than_people'
  | 'has_persons'
  | 'not_a_day'
  | 'too_early'
  | 'too_late'
  | 'not_in_the_list'
  | 'too_long'
  | 'empty'
  | 'no_reason'
  | 'reason_too_long'
  | 'not_a_link'
  | 'no_figures'
  | 'same_event'
  | 'other_kind'
  | 'already_merged'
  | 'only_claim'
  | 'not_undoable'
  | 'undone_already'
  | 'has_changed_since';

export type EditableField = Exclude<CorrectionField, `settled.${string}` | 'under_check'>;

/** Every field that a moderator may set by hand. */
export const EDITABLE_FIELDS: readonly EditableField[] = [
  ...SIDES.flatMap((side) => CORRECTABLE_PLACES.map((place) => `${side}.${place}` as const)),
  ...SIDES.map((side): UnsettledField => `${side}.unsettled`),
  ...CORRECTABLE_MEMBERS,
];

const FIGURE = /^(ua|ru)\.(military|civilians|people|bodies|outside)$/;
const UNSETTLED = /^(ua|ru)\.unsettled$/;

function numberProblem(value: unknown, largest: number, smallest = 0): ValueProblem | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'not_a_whole_number';
  if (value < smallest) return 'negative';
  return value > largest ? 'too_large' : null;
}

function dayProblem(value: unknown, latest: string): ValueProblem | null {
  if (typeof value !== 'string' || !isDay(value)) return 'not_a_day';
  if (value < EARLIEST_DAY) return 'too_early';
  return value > latest ? 'too_late' : null;
}

function oneOf(list: readonly string[], value: unknown): ValueProblem | null {
  return typeof value === 'string' && list.includes(value) ? null : 'not_in_the_list';
}

function allOf(value: unknown, isKnown: (item: unknown) => boolean, most: number): ValueProblem | null {
  if (!Array.isArray(value) || !value.every(isKnown)) return 'not_in_the_list';
  if (new Set(value).size !== value.length) return 'not_in_the_list';
  return value.length > most ? 'too_long' : null;
}

function agreementProblem(value: unknown): ValueProblem | null {
  if (value === null) return null;
  if (typeof value !== 'string' || value.trim() === '') return 'empty';
  return value.length > AGREEMENT_LENGTH ? 'too_long' : null;
}

/**
 * What is wrong with a correction's value, null if it may stand. A figure and the ordinal may be null: not known.
 * Unsettled parts can only be emptied. `latest` is the last day that an event may be dated, `YYYY-MM-DD`.
 */
export function valueProblem(field: string, value: unknown, latest: string): ValueProblem | null {
  if (FIGURE.test(field)) return value === null ? null : numberProblem(value, LARGEST_FIGURE);
  if (UNSETTLED.test(field)) return JSON.stringify(value) === '{}' ? null : 'not_in_the_list';
  switch (field) {
    case 'kind':
      return oneOf(KINDS, value);
    case 'lifecycle':
      return oneOf(LIFECYCLES, value);
    case 'date':
      return dayProblem(value, latest);
    case 'date_precision':
      return oneOf(['day', 'approx'], value);
    case 'ordinal':
      return value === null ? null : numberProblem(value, LARGEST_ORDINAL, 1);
    case 'agreement':
      return agreementProblem(value);
    case 'mediators':
      return allOf(value, (item) => typeof item === 'string' && isCountryCode(item), MOST_MEDIATORS);
    case 'transit':
      return value === null || (typeof value === 'string' && isCountryCode(value)) ? null : 'not_in_the_list';
    case 'categories':
      return allOf(value, (item) => oneOf(CATEGORIES, item) === null, CATEGORIES.length);
    default:
      return 'unknown_field';
  }
}

/** What in the event itself stands against a value that is sound alone: it must be corrected first. */
export function conflictingValue(facts: EventFacts, field: string, value: unknown): ValueProblem | null {
  if (field === 'kind' && value === 'bodies') {
    const hasPersons = SIDES.some((side) => {
      const { military, civilians, people, outside } = facts.consolidated[side];
      return [military, civilians, people, outside].some((figure) => figure !== null);
    });
    return hasPersons ? 'has_persons' : null;
  }
  const [, side, place] = /^(ua|ru)\.(military|civilians|people)$/.exec(field) ?? [];
  if (side === undefined || place === undefined) return null;
  const block = { ...facts.consolidated[side as Side], [place]: value } as Block;
  const { military, civilians, people } = block;
  return people !== null && (military ?? 0) + (civilians ?? 0) > people ? 'more_than_people' : null;
}
