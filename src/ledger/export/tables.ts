import { type Correction, correctClaims } from '../../domain/correction.js';
import { presetOf } from '../../domain/correction-reason.js';
import { serialName } from '../../domain/event.js';
import { fieldValue } from '../../domain/field-changes.js';
import { effectiveClaims } from '../../domain/fold-event.js';
import { exactFigure, partyVoices, personsIn, statedWhole } from '../../domain/party-word.js';
import { SIDES, type Side } from '../../domain/post.js';
import { FIGURES } from '../../domain/report.js';
import type { ExportedCorrection, ExportedRow } from '../../store/export-rows.js';
import type { ToldClaim } from '../../store/told-claims.js';
import { toLedgerClaim } from '../event-record.js';
import type { Cell } from './csv.js';

export type Row = Record<string, Cell>;

const SIDE_COLUMNS = [
  'military',
  'civilians',
  'people',
  'bodies',
  'outside',
  'unsettled_military',
  'unsettled_civilians',
  'unsettled_outside',
] as const;

export const EVENT_COLUMNS = [
  'id',
  'merged_into',
  'date',
  'date_precision',
  'kind',
  'lifecycle',
  'ordinal',
  'agreement',
  'mediators',
  'transit',
  'categories',
  'confirmed_by',
  'agreement_state',
  'figures_published',
  ...SIDES.flatMap((side) => [
    ...SIDE_COLUMNS.map((column) => `${side}_${column}`),
    ...['persons_min', 'persons_max', 'bodies_min', 'bodies_max'].map((column) => `${side}_${column}`),
  ]),
  'version',
  'updated_at',
  'note',
];

export const CLAIM_COLUMNS = [
  'event',
  'source',
  'via',
  'party',
  'url',
  'status',
  'kind',
  'date',
  'ordinal',
  ...FIGURES.map((key) => key.replace('.', '_')),
  'outside',
  'qualifiers',
  'mediators',
  'stated_at',
  'quote',
  'id',
];

const list = (values: readonly string[]) => values.join(';');
const pairs = (values: object) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join(';');

/** The least and the greatest exact number that any party gives of a side, as moderators read them. */
function bounds(claims: readonly ToldClaim[], corrections: readonly Correction[], side: Side): Row {
  const stated = claims.map((claim) => toLedgerClaim({ ...claim, message_id: null, deleted_at: null }));
  const effective = correctClaims(effectiveClaims(stated), corrections);
  const people = [...partyVoices(side, effective).values()].flat().flatMap((word) => {
    const number = claims[0]?.event_kind === 'civilians' ? personsIn(word) : statedWhole(word);
    return number === undefined ? [] : [number];
  });
  const bodies = effective.flatMap((claim) => exactFigure(claim, `${side}.bodies`) ?? []);
  const least = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.min(...numbers));
  const greatest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.max(...numbers));
  return {
    [`${side}_persons_min`]: least(people),
    [`${side}_persons_max`]: greatest(people),
    [`${side}_bodies_min`]: least(bodies),
    [`${side}_bodies_max`]: greatest(bodies),
  };
}

/** Those of an event that are in force. */
function inForce(event: ExportedRow, corrections: readonly ExportedCorrection[]): Correction[] {
  return corrections
    .filter(({ event_id, undone_at }) => event_id === event.id && undone_at === null)
    .map(({ field, value, is_lock }) => ({
      field: field as Correction['field'],
      value: value.value,
      isLock: is_lock,
    }));
}

/** A line of events.csv. A tombstone has its id and where it leads, and nothing else. */
export function eventRow(
  event: ExportedRow,
  claims: readonly ToldClaim[],
  corrections: readonly ExportedCorrection[],
): Row {
  const id = serialName(event.serial);
  if (event.merged_into_serial !== null) return { id, merged_into: serialName(event.merged_into_serial) };
  const made = inForce(event, corrections);
  const sides = SIDES.flatMap((side) => [
    ...SIDE_COLUMNS.map((column) => [`${side}_${column}`, event.sides[side]?.[column] ?? null]),
    ...Object.entries(event.figures_published ? bounds(claims, made, side) : {}),
  ]);
  return {
    id,
    merged_into: null,
    date: event.date,
    date_precision: event.date_precision,
    kind: event.kind,
    lifecycle: event.lifecycle,
    ordinal: event.ordinal,
    agreement: event.agreement,
    mediators: list(event.mediators),
    transit: event.transit,
    categories: list(event.categories),
    confirmed_by: list(event.confirmed_by),
    agreement_state: event.figures_published ? event.agreement_state : null,
    figures_published: event.figures_published,
    ...(Object.fromEntries(sides) as Row),
    version: event.version,
    updated_at: event.updated_at.toISOString(),
    note: event.note,
  };
}

export function claimRow(claim: ToldClaim): Row {
  return {
    event: serialName(claim.event_serial),
    source: claim.source,
    via: claim.via,
    party: claim.party,
    url: claim.url,
    status: claim.status,
    kind: claim.kind,
    date: claim.date,
    ordinal: claim.ordinal,
    ...Object.fromEntries(FIGURES.map((key) => [key.replace('.', '_'), claim.figures[key] ?? null])),
    outside: pairs(claim.outside),
    qualifiers: pairs(claim.qualifiers),
    mediators: list(claim.mediators),
    // Of history only the day is known.
    stated_at: claim.post_id === null ? null : claim.stated_at.toISOString(),
    quote: claim.quote,
    id: claim.id,
  };
}

export const CORRECTION_COLUMNS = [
  'event',
  'field',
  'value',
  'reason',
  'made_at',
  'undone_at',
  'old_value',
  'reason_preset',
  'is_lock',
  'by_program',
];

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

export function correctionRow(correction: ExportedCorrection): Row {
  const { field, reason, facts_before } = correction;
  const preset = presetOf(reason);
  return {
    event: serialName(correction.serial),
    field,
    value: cellOf(correction.value.value),
    reason: preset === null ? reason : null,
    made_at: correction.made_at.toISOString(),
    undone_at: correction.undone_at?.toISOString() ?? null,
    old_value: facts_before === null ? null : cellOf(fieldValue(facts_before, field)),
    reason_preset: preset,
    is_lock: correction.is_lock,
    by_program: correction.made_by === null,
  };
}

export const TOTAL_COLUMNS = ['date', 'source', 'side', 'what', 'value', 'qualifier', 'scope', 'url'];
export const HELD_COLUMNS = [
  'date',
  'held_by',
  'of',
  'what',
  'value',
  'value_max',
  'qualifier',
  'said_by',
  'url',
  'same_as',
];
export const COVERAGE_COLUMNS = ['party', 'from_date', 'to_date', 'complete', 'note'];
