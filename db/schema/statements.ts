import type { Party, Side } from '../../src/domain/post.js';
import type { HeldEstimate, RunningTotal } from '../../src/domain/report.js';
import type { Day, GeneratedId, Id, NullableTime, Time } from './column-types.js';

export interface RunningTotalTable {
  id: GeneratedId;
  post_id: Id | null;
  date: Day;
  source: string;
  side: RunningTotal['side'];
  what: RunningTotal['what'];
  value: number;
  qualifier: RunningTotal['qualifier'];
  scope: RunningTotal['scope'];
  url: string | null;
  stated_at: Time;
  replaced_at: NullableTime;
}

export interface HeldEstimateTable {
  id: GeneratedId;
  post_id: Id | null;
  date: Day;
  held_by: Side | null;
  of: Side;
  what: HeldEstimate['what'];
  value: number;
  value_max: number | null;
  qualifier: HeldEstimate['qualifier'];
  said_by: string;
  url: string | null;
  /** Lines that are most likely one statement share it; one of them counts. */
  same_as: string | null;
  stated_at: Time;
  replaced_at: NullableTime;
}

export interface CoverageTable {
  party: Party;
  from_date: Day;
  /** Null = until today. */
  to_date: Day | null;
  complete: 'yes' | 'partial' | 'no';
  note: string;
}
