import type { Party, Side } from './post.js';
import type { Category, Figures, Kind, Qualifiers } from './report.js';

export const LIFECYCLES = [
  'announced',
  'carried_out',
  'postponed',
  'called_off',
  'denied',
  'retracted',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** Worst first. `unknown` is only an event's state: it has no exact figure at all. */
export const FIGURE_STATES = ['contested', 'split_differs', 'one_party', 'same', 'unknown'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** What one report of one post states of one event. Figures may be empty: it happened, without a number. */
export interface Claim {
  source: string;
  party: Party;
  figures: Figures;
  outside: Figures;
  qualifiers: Qualifiers;
  mediators: string[];
}

/** Parts that another party states and nobody settles whether they come on top: shown, in no sum. */
export type Unsettled = Partial<Record<'military' | 'civilians' | 'outside', number>>;

/** One side of an event. Null means that nobody said; 0 that somebody said none. */
export interface Block {
  military: number | null;
  civilians: number | null;
  /** Null where military + civilians already make it up. */
  people: number | null;
  bodies: number | null;
  outside: number | null;
  unsettled: Unsettled;
}

export type Consolidated = Record<Side, Block>;

/** What the fold of an event's claims and corrections gives. */
export interface EventFacts {
  kind: Kind;
  lifecycle: Lifecycle;
  date: string;
  date_precision: 'day' | 'approx';
  ordinal: number | null;
  agreement: string | null;
  mediators: string[];
  transit: string | null;
  categories: Category[];
  consolidated: Consolidated;
  /** `<side>.<figure>` or `<side>.unsettled.<figure>`. */
  states: Record<string, FigureState>;
  agreement_state: FigureState;
  confirmed_by: Party[];
}

/** Living persons of one side, those outside the exchange apart; null when nobody gave a number. */
export function persons(block: Pick<Block, 'military' | 'civilians' | 'people'>): number | null {
  if (block.people !== null) return block.people;
  return block.military === null && block.civilians === null
    ? null
    : (block.military ?? 0) + (block.civilians ?? 0);
}

/** `S-134`: at least three digits, never reused. */
export function serialName(serial: number): string {
  return `S-${String(serial).padStart(3, '0')}`;
}
