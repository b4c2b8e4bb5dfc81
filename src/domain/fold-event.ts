import { consolidate } from './consolidate.js';
import { type Correction, correctBlocks, correctClaims, correctedFields } from './correction.js';
import type { DatedClaim } from './dated-claim.js';
import type { EventFacts, Lifecycle } from './event.js';
import { eventDate } from './event-date.js';
import { agreementState, figureStates } from './figure-state.js';
import { withoutReplacedFigures } from './replace-earlier-figures.js';
import type { AnnouncementStatus, Category, Kind } from './report.js';

/** A claim as the ledger keeps it. */
export interface LedgerClaim extends DatedClaim {
  status: 'carried_out' | AnnouncementStatus;
  ordinal: number | null;
  transit: string | null;
  categories: readonly Category[];
  /** A newer revision of its post took its place: listed, and ignored here. */
  replaced: boolean;
  /** False for claims of imported history, which are as their file weighed them. */
  fromPost: boolean;
}

/** What is known of an event apart from its claims: the curated members of imported history. */
export type Seed = Pick<
  EventFacts,
  'lifecycle' | 'date' | 'date_precision' | 'ordinal' | 'agreement' | 'mediators' | 'transit' | 'categories'
>;

export interface EventRecord {
  /** The kind that its reports gave it. */
  kind: Kind;
  seed: Seed | null;
  /** In the order of their statements. */
  claims: readonly LedgerClaim[];
  /** Those in force, oldest first. */
  corrections: readonly Correction[];
}

const LIFECYCLE_OF: Record<AnnouncementStatus, Lifecycle> = {
  planned: 'announced',
  agreed: 'announced',
  postponed: 'postponed',
  called_off: 'called_off',
  denied: 'denied',
};

function lifecycleOf(claims: readonly LedgerClaim[], seed: Seed | null): Lifecycle {
  if (claims.some(({ status }) => status === 'carried_out')) return 'carried_out';
  const newest = claims.findLast(({ fromPost }) => fromPost) ?? claims.at(-1);
  if (newest === undefined || newest.status === 'carried_out') return 'retracted';
  return newest.fromPost ? LIFECYCLE_OF[newest.status] : (seed?.lifecycle ?? LIFECYCLE_OF[newest.status]);
}

/**
 * The claims in force with the figures that still count: a source's later post replaces its earlier ones, while claims
 * of a file replace nothing among themselves.
 */
export function effectiveClaims<C extends LedgerClaim>(claims: readonly C[]): C[] {
  const inForce = claims.filter(({ replaced }) => !replaced);
  return withoutReplacedFigures(inForce, ({ fromPost }) => fromPost);
}

function union<T>(...lists: (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}

function onlyOrdinal(claims: readonly LedgerClaim[]): number | null {
  return claims.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null;
}

/**
 * The event that a record amounts to: corrections first, then what a file curated, then its claims in force. Nothing
 * else goes in, so the same rows give the same event whatever the order in which they came. Claims that were replaced
 * only say when an event took place of which nothing else is left: it is then `retracted`.
 */
export function foldEvent(record: EventRecord): EventFacts {
  const { seed } = record;
  const fields = correctedFields(record.corrections.filter(({ byProgram }) => byProgram !== true));
  const found = correctedFields(record.corrections.filter(({ byProgram }) => byProgram === true));
  const inForce = record.claims.filter(({ replaced }) => !replaced);
  const kind = fields.kind ?? record.kind;
  const lifecycle = fields.lifecycle ?? lifecycleOf(inForce, seed);
  const told = effectiveClaims(inForce.filter(({ status }) => status === 'carried_out'));
  const claims = correctClaims(told, record.corrections);
  const computed = consolidate({ kind, lifecycle, claims });
  const consolidated = correctBlocks(computed.consolidated, record.corrections);
  const states = figureStates(consolidated, claims);
  const reports = inForce.filter(({ status }) => status === 'carried_out');
  const dating = [reports, inForce, record.claims].find((some) => some.length > 0) ?? [];
  const day = seed ?? eventDate(dating);
  if (day === null) throw new RangeError('an event without any claim has no day');
  return {
    kind,
    lifecycle,
    date: fields.date ?? day.date,
    date_precision: fields.date_precision ?? day.date_precision,
    ordinal: fields.ordinal === undefined ? (seed?.ordinal ?? onlyOrdinal(inForce)) : fields.ordinal,
    agreement:
      fields.agreement === undefined ? (seed?.agreement ?? found.agreement ?? null) : fields.agreement,
    mediators: fields.mediators ?? union(seed?.mediators ?? [], ...inForce.map((claim) => claim.mediators)),
    transit:
      fields.transit === undefined
        ? (seed?.transit ?? inForce.find(({ transit }) => transit !== null)?.transit ?? null)
        : fields.transit,
    categories:
      fields.categories ?? union(seed?.categories ?? [], ...inForce.map((claim) => claim.categories)),
    consolidated,
    states,
    agreement_state: agreementState(states),
    confirmed_by: computed.confirmed_by,
  };
}
