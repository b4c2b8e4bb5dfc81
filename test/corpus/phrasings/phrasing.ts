import type { Figures, Kind, Qualifiers, Verdict } from '../../../src/domain/report.js';

/** What texts say, and texts that say it. Only the named members are compared. */
export interface Phrasing {
  /** Of the one report; absent: the texts report nothing. */
  figures?: Figures;
  outside?: Figures;
  qualifiers?: Qualifiers;
  kind?: Kind;
  date?: string;
  ordinal?: number;
  mediators?: string[];
  transit?: string;
  verdict?: Verdict;
  /** `[side, what, value]` of every running total. */
  totals?: readonly (readonly [side: string, what: string, value: number])[];
  /** `[held_by, what, value]` of every number of people held. */
  held?: readonly (readonly [by: string | null, what: string, value: number])[];
  channel: string;
  /** Day of the posts; 2025-08-24, a Sunday, if absent. */
  published?: string;
  texts: readonly string[];
}
