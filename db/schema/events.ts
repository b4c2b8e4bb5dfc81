import type { Generated, JSONColumnType } from 'kysely';
import type { EventFacts, FigureState, Lifecycle } from '../../src/domain/event.js';
import type { Party, Side } from '../../src/domain/post.js';
import type { Category, Figures, Kind, Qualifiers, Sequel, Span } from '../../src/domain/report.js';
import type { ReportStatus } from './channels.js';
import type {
  Day,
  GeneratedId,
  Id,
  Json,
  JsonWithDefault,
  NullableTime,
  Time,
  WithDefault,
} from './column-types.js';

/** The n of the last S-n that was given away: one row. */
export interface EventSerialTable {
  only_row: Generated<boolean>;
  last: number;
}

export interface EventTable {
  id: GeneratedId;
  /** The n of S-n; never reused. */
  serial: number;
  origin: 'history' | 'live';
  kind: Kind;
  lifecycle: Lifecycle;
  date: Day;
  date_precision: WithDefault<'day' | 'approx'>;
  ordinal: number | null;
  agreement: string | null;
  mediators: WithDefault<string[]>;
  transit: string | null;
  categories: WithDefault<Category[]>;
  states: JsonWithDefault<Record<string, FigureState>>;
  agreement_state: WithDefault<FigureState>;
  confirmed_by: WithDefault<Party[]>;
  note: WithDefault<string>;
  /** That it took place may be told: alerts, lists. */
  fact_published: WithDefault<boolean>;
  /** Its figures may be told and summed. */
  figures_published: WithDefault<boolean>;
  /** Why it waits; empty = nothing waits. */
  doubts: WithDefault<string[]>;
  /** Own time of the first post that reported it. */
  first_reported_at: NullableTime;
  /** A merged event redirects there. */
  merged_into: Id | null;
  version: WithDefault<number>;
  /** The version that every message about this event should show; null = it is told to nobody. */
  alert_version: number | null;
  /** Edits wait until then, so that silent ones settle. */
  alert_not_before: NullableTime;
  /** Newest version that earns a short audible reply. */
  reply_version: number | null;
  /** False for late news: the first message is silent. */
  alert_sound: WithDefault<boolean>;
  created_at: Time;
  updated_at: Time;
}

export interface EventSideTable {
  event_id: Id;
  side: Side;
  military: number | null;
  civilians: number | null;
  people: number | null;
  bodies: number | null;
  outside: number | null;
  unsettled_military: number | null;
  unsettled_civilians: number | null;
  unsettled_outside: number | null;
}

export interface EventVersionTable {
  event_id: Id;
  version: number;
  at: Time;
  /** A notify reason. */
  reason: string;
  /** What it does to messages: new_message, edit_and_reply, silent_edit, none. */
  effect: string;
  /** What made it: `{type:'post',post_id}`, `{type:'correction',…}`, `{type:'import'}` … */
  cause: Json<object>;
  facts: Json<EventFacts>;
  doubts: string[];
}

export interface ClaimTable {
  id: GeneratedId;
  /** The event it was matched to; a link may say another. */
  event_id: Id;
  /** Null for imported history and for claims entered by hand. */
  post_id: Id | null;
  report_id: Id | null;
  /** Order of lines inside an imported event. */
  position: WithDefault<number>;
  source: string;
  party: Party;
  /** Where it was read if not in the source's own channel: `media:<domain>`. */
  via: string | null;
  url: string | null;
  status: WithDefault<ReportStatus>;
  kind: Kind;
  date: Day;
  date_implied: WithDefault<boolean>;
  ordinal: number | null;
  figures: JsonWithDefault<Figures>;
  outside: JsonWithDefault<Figures>;
  qualifiers: JsonWithDefault<Qualifiers>;
  implied: JsonWithDefault<Figures>;
  mediators: WithDefault<string[]>;
  transit: string | null;
  categories: WithDefault<Category[]>;
  /** The sentence with the figure, in the source's own words. */
  quote: string | null;
  spans: JsonWithDefault<Record<string, Span>>;
  doubts: WithDefault<string[]>;
  /** What its post says of an earlier one of its source. */
  sequel: WithDefault<Sequel | null>;
  parser_version: string | null;
  /** The post's own time. */
  stated_at: Time;
  created_at: Time;
  /** Set when a newer revision of its post took its place, or an undo its action; the fold then ignores it. */
  replaced_at: NullableTime;
  /** Of a claim entered by hand. */
  action_id: WithDefault<Id | null>;
}

export interface LinkTable {
  id: GeneratedId;
  type: 'merge' | 'attach';
  event_id: Id | null;
  claim_id: Id | null;
  target_event_id: Id;
  reason: string | null;
  /** Telegram user id; null = the program. */
  made_by: Id | null;
  made_at: Time;
  action_id: WithDefault<Id | null>;
  undone_by: Id | null;
  undone_at: NullableTime;
}

export interface CorrectionTable {
  id: GeneratedId;
  event_id: Id;
  /** `date`, `kind`, `lifecycle`, `ua.military` … */
  field: string;
  value: JSONColumnType<{ value: unknown }, string, string>;
  reason: string;
  made_by: Id | null;
  made_at: Time;
  /** Holds the value against later claims; what others say stays what they say. */
  is_lock: WithDefault<boolean>;
  action_id: WithDefault<Id | null>;
  undone_by: Id | null;
  undone_at: NullableTime;
}
