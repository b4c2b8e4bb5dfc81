import { CORRECTABLE_MEMBERS, CORRECTABLE_PLACES, type CorrectionField } from './correction.js';
import type { EventFacts } from './event.js';
import { SIDES } from './post.js';

/** One member of an event, before and after. A figure's null says that it is not known. */
export interface FieldChange {
  /** `date`, `lifecycle`, `ua.military`, `ru.unsettled` … */
  field: CorrectionField;
  before: unknown;
  after: unknown;
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The value that a field has in an event; undefined for what is no field of it. */
export function fieldValue(facts: EventFacts, field: string): unknown {
  const [side, place] = field.split('.');
  const block = SIDES.find((known) => known === side);
  if (block === undefined) return facts[field as keyof EventFacts];
  return facts.consolidated[block][place as keyof EventFacts['consolidated']['ua']];
}

/** Every field that differs, in the order of the list of fields; `before` null: an event that was not there, of which what it has is listed. */
export function fieldChanges(before: EventFacts | null, after: EventFacts): FieldChange[] {
  const fields: CorrectionField[] = [
    ...SIDES.flatMap((side) =>
      [...CORRECTABLE_PLACES, 'unsettled' as const].map((place) => `${side}.${place}` as const),
    ),
    ...CORRECTABLE_MEMBERS,
  ];
  return fields
    .map((field) => ({
      field,
      before: before === null ? null : fieldValue(before, field),
      after: fieldValue(after, field),
    }))
    .filter((change) => !same(change.before, change.after))
    .filter(({ after: value }) => before !== null || !isEmpty(value));
}
