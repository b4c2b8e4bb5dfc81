import type { EditableField, ValueProblem } from '../../../domain/correction-value.js';
import { mediatorWord } from '../../texts/query-words.js';
import { readTypedNumber } from './typed-number.js';

export type TypedValue = { kind: 'value'; value: unknown } | { kind: 'problem'; problem: ValueProblem };

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTTED_DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const NOTHING = /^(?:\?|-|—|unknown|none|неизвестно|нет|невідомо|немає)$/iu;

/** `2025-08-24`, `24.08.2025` or `24/8/2025`; the day of the month always comes before the month. */
export function readTypedDay(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(text) ?? [];
  const [, day, month, year] = DOTTED_DAY.exec(text) ?? [];
  const parts = isoYear === undefined ? [year, month, day] : [isoYear, isoMonth, isoDay];
  if (parts.some((part) => part === undefined)) return null;
  const [y, m, d] = parts as [string, string, string];
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

function countries(text: string): string[] | null {
  const codes = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => mediatorWord(word) ?? mediatorWord(word.toUpperCase()));
  return codes.some((code) => code === undefined) ? null : [...new Set(codes as string[])];
}

function value(read: unknown): TypedValue {
  return { kind: 'value', value: read };
}

function problem(found: ValueProblem): TypedValue {
  return { kind: 'problem', problem: found };
}

function typedNumber(text: string): TypedValue {
  const typed = readTypedNumber(text);
  if (typed.kind === 'number') return value(typed.value);
  if (typed.kind === 'unknown') return value(null);
  return problem(/^[-−–]\s*\d/.test(text) ? 'negative' : 'not_a_whole_number');
}

/** What somebody typed as the value of a field. Whether the field may have it is for `valueProblem` to say. */
export function readTypedValue(field: EditableField, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '') return problem('empty');
  if (field === 'date') {
    const day = readTypedDay(text);
    return day === null ? problem('not_a_day') : value(day);
  }
  if (field === 'agreement') return value(NOTHING.test(text) ? null : text);
  if (field === 'mediators' || field === 'transit') {
    const codes = NOTHING.test(text) ? [] : countries(text);
    if (codes === null) return problem('not_in_the_list');
    if (field === 'mediators') return value(codes);
    return codes.length > 1 ? problem('not_in_the_list') : value(codes[0] ?? null);
  }
  if (field.includes('.') || field === 'ordinal') return typedNumber(text);
  return problem('not_in_the_list');
}
