import type { ColumnType, Generated, Insertable, JSONColumnType, Selectable } from 'kysely';
import type { EventFacts, FigureState, Lifecycle } from '../src/domain/event.js';
import type { Party, RevisionVia, Side } from '../src/domain/post.js';
import type {
  AnnouncementStatus,
  Category,
  Figures,
  HeldEstimate,
  Kind,
  ParseResult,
  Qualifiers,
  RunningTotal,
  Sequel,
  Span,
  Verdict,
} from '../src/domain/report.js';

/** int8, read as a number: chat ids and our own ids stay far below 2^53. */
type Id = number;
type GeneratedId = ColumnType<number, never, never>;
/** Written and read as `YYYY-MM-DD`. */
type Day = string;
type Time = ColumnType<Date, Date | string, Date | string>;
type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type WithDefault<T> = ColumnType<T, T | undefined, T>;
/** jsonb: read as an object, written as its JSON text. */
type Json<T extends object> = JSONColumnType<T, string, string>;
type JsonWithDefault<T extends object> = JSONColumnType<T, string | undefined, string>;

export type ReportStatus = 'carried_out' | AnnouncementStatus;
export type MessagePurpose = 'alert' | 'notice' | 'digest' | 'card';

/** Whose database this is: one row. Another mode or bot is refused at start. */
export interface InstallationTable {
  only_row: Generated<boolean>;
  mode: 'live' | 'playground';
  bot_id: Id | null;
  created_at: Generated<Date>;
}

export interface ChannelTable {
  id: GeneratedId;
  source: string;
  handle: string;
  /** Bot API chat id, `-100…`; null until a page told it. */
  chat_id: Id | null;
  party: Party;
  languages: WithDefault<string[]>;
  /** False when the operator's list no longer has it; its posts and claims stay. */
  listed: WithDefault<boolean>;
  /** What the last poll met: `ok`, `not_read`, `no_preview`, `takeover` … */
  state: WithDefault<string>;
  state_since: Time;
  /** Last time a page of posts was read. */
  last_read_at: NullableTime;
  /** Newest message id handed to the ledger; null before the first read. */
  cursor: number | null;
  /** Posts with gap_after < id < gap_before are still to be read; both null when there is no gap. */
  gap_after: number | null;
  gap_before: number | null;
  /** Failed polls in a row. */
  failures: WithDefault<number>;
  next_poll_at: Time;
  last_error: string | null;
}

/** Every state a channel was in, with its times: what "unreadable since" and coverage are told from. */
export interface ChannelStateTable {
  channel_id: number;
  state: string;
  since: Time;
  until: NullableTime;
}

export interface PostTable {
  id: GeneratedId;
  channel_id: number;
  message_id: number;
  url: string;
  published_at: Time;
  first_seen_at: Time;
  /** On the first page ever read of its channel: history, not news. */
  first_read_page: WithDefault<boolean>;
  /** Whose message the channel forwarded; null = the channel's own words. */
  forwarded_from: ColumnType<string | null, string | null | undefined, string | null>;
  /** When it was first found to be gone. */
  deleted_at: NullableTime;
  next_recheck_at: NullableTime;
  recheck_step: WithDefault<number>;
}

export interface RevisionTable {
  id: GeneratedId;
  post_id: Id;
  /** 1, 2, … inside the post. */
  number: number;
  /** SHA-256 of the text, hex. */
  hash: string;
  text: string;
  edited: boolean;
  via: RevisionVia;
  seen_at: Time;
  language: string;
  verdict: Verdict;
  parse: Json<ParseResult>;
  parser_version: string;
}

export interface ReportTable {
  id: GeneratedId;
  revision_id: Id;
  position: number;
  status: ReportStatus;
  kind: Kind | null;
  date: Day | null;
  body: Json<object>;
}

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

/** A chat (and forum topic) and its settings: all that we keep of a person. */
export interface DestinationTable {
  id: GeneratedId;
  bot_id: Id;
  chat_id: Id;
  thread_id: number | null;
  chat_type: string;
  language: string;
  status: WithDefault<'active' | 'blocked' | 'gone'>;
  created_at: Time;
  /** Last sign of life; the recently active are alerted first. */
  active_at: Time;
}

export interface SubscriptionTable {
  destination_id: Id;
  kinds: Kind[];
  created_at: Time;
}

/** Desired state: it is due while shown_version is below its event's alert_version (notice: reply_version). */
export interface MessageTable {
  id: GeneratedId;
  destination_id: Id;
  event_id: Id;
  purpose: MessagePurpose;
  /** `dropped`: it can never be shown (chat gone, message deleted). */
  state: WithDefault<'open' | 'dropped'>;
  /** Telegram's message id; null until sent. */
  message_id: number | null;
  shown_version: WithDefault<number>;
  shown_hash: string | null;
  /** Higher goes first. */
  priority: Time;
  attempts: WithDefault<number>;
  next_attempt_at: Time;
  lease_until: NullableTime;
  last_error: string | null;
  sent_at: NullableTime;
  updated_at: Time;
}

export interface FanOutTable {
  event_id: Id;
  /** Destinations up to this id have their row. */
  cursor: WithDefault<number>;
  done_at: NullableTime;
  created_at: Time;
}

/** One row. The number is another after every change of events, claims, links or statements. */
export interface LedgerStateTable {
  only_row: Generated<boolean>;
  changes: Generated<number>;
}

/** Updates are delivered at least once; this makes it once. */
export interface UpdateSeenTable {
  bot_id: Id;
  update_id: Id;
  seen_at: Time;
}

/** Append-only, by a trigger. */
export interface AuditTable {
  id: GeneratedId;
  at: Time;
  /** Telegram user id; null = the program. */
  actor: Id | null;
  action: string;
  event_id: Id | null;
  before: JSONColumnType<object | null, string | null | undefined, never>;
  after: JSONColumnType<object | null, string | null | undefined, never>;
  reason: string | null;
}

/** Who may moderate; owners stand in the configuration. One row an appointment, kept when it ends. */
export interface ModeratorTable {
  id: GeneratedId;
  /** Telegram user id. */
  user_id: Id;
  /** As an owner knows them: `@name`, or the name that they show. */
  name: string;
  appointed_by: Id;
  appointed_at: Time;
  /** Null until they said yes. */
  accepted_at: NullableTime;
  frozen_at: NullableTime;
  frozen_by: WithDefault<Id | null>;
  removed_at: NullableTime;
  removed_by: WithDefault<Id | null>;
}

/** What a moderator did. Append-only, by a trigger: an undo is a row of its own. */
export interface ActionTable {
  id: GeneratedId;
  type: string;
  made_by: Id;
  made_at: Time;
  /** Every event that it touched. */
  event_ids: WithDefault<Id[]>;
  /** What else it is about: a moderator's user id, a channel, a post, by its type. */
  subject: WithDefault<Id | null>;
  before: JSONColumnType<object | null, string | null | undefined, never>;
  after: JSONColumnType<object | null, string | null | undefined, never>;
  reason: WithDefault<string | null>;
  /** The action that this one undoes. */
  undoes: WithDefault<Id | null>;
}

/** A moderator's word on what a claim, and each that takes its place, is. */
export interface RulingTable {
  id: GeneratedId;
  claim_id: Id;
  ruling: 'irrelevant' | 'follow_up' | 'announcement';
  action_id: Id;
  made_by: Id;
  made_at: Time;
  undone_by: WithDefault<Id | null>;
  undone_at: NullableTime;
}

export interface ChannelRulingTable {
  id: GeneratedId;
  /** Null = all channels. */
  channel_id: number | null;
  /** `pause`: what it says from then on waits; `ignore`: it counts for nothing. */
  ruling: 'pause' | 'ignore';
  action_id: Id;
  made_by: Id;
  made_at: Time;
  undone_by: WithDefault<Id | null>;
  undone_at: NullableTime;
}

/** Doubts about an event as a whole, open until a moderator's later word. */
export interface RaisedDoubtTable {
  id: GeneratedId;
  event_id: Id;
  doubt: string;
  at: Time;
}

/** One doubt of one event, as moderators see it. */
export interface CardTable {
  id: GeneratedId;
  event_id: Id;
  doubt: string;
  urgent: WithDefault<boolean>;
  state: WithDefault<'open' | 'taken' | 'later' | 'settled'>;
  created_at: Time;
  taken_by: WithDefault<Id | null>;
  taken_at: NullableTime;
  later_until: NullableTime;
  settled_at: NullableTime;
  /** Telegram user id; null = the doubt went by itself. */
  settled_by: WithDefault<Id | null>;
  /** Grows with every change that its messages should show. */
  revision: WithDefault<number>;
}

export interface CardMessageTable {
  card_id: Id;
  chat_id: Id;
  /** Null: the chat refused it as it was at that revision. */
  message_id: number | null;
  shown_revision: number;
  shown_urgent: WithDefault<boolean>;
  /** When it last rang there. */
  rang_at: NullableTime;
}

/** The one group in which cards are posted; no row = private chats. */
export interface ModerationGroupTable {
  only_row: Generated<boolean>;
  chat_id: Id;
  thread_id: number | null;
  set_by: Id;
  set_at: Time;
}

/** Where a moderator stands in a dialogue. */
export interface DraftTable {
  user_id: Id;
  chat_id: Id;
  step: string;
  event_id: Id | null;
  card_id: Id | null;
  /** Of the event when the dialogue began. */
  event_version: number | null;
  data: JsonWithDefault<Record<string, unknown>>;
  created_at: Time;
  expires_at: Time;
}

/** A reader's report of an error. */
export interface ObjectionTable {
  id: GeneratedId;
  event_id: Id;
  /** Erased with the words, and by /forget. */
  chat_id: Id | null;
  preset: string;
  words: WithDefault<string | null>;
  filed_at: Time;
  settled_at: NullableTime;
  settled_by_action: WithDefault<Id | null>;
}

export interface Database {
  installation: InstallationTable;
  channels: ChannelTable;
  channel_states: ChannelStateTable;
  posts: PostTable;
  revisions: RevisionTable;
  reports: ReportTable;
  events: EventTable;
  event_serials: EventSerialTable;
  event_sides: EventSideTable;
  event_versions: EventVersionTable;
  claims: ClaimTable;
  links: LinkTable;
  corrections: CorrectionTable;
  running_totals: RunningTotalTable;
  held_estimates: HeldEstimateTable;
  coverage: CoverageTable;
  destinations: DestinationTable;
  subscriptions: SubscriptionTable;
  messages: MessageTable;
  fan_outs: FanOutTable;
  ledger_state: LedgerStateTable;
  updates_seen: UpdateSeenTable;
  audit: AuditTable;
  moderators: ModeratorTable;
  actions: ActionTable;
  rulings: RulingTable;
  channel_rulings: ChannelRulingTable;
  raised_doubts: RaisedDoubtTable;
  cards: CardTable;
  card_messages: CardMessageTable;
  moderation_group: ModerationGroupTable;
  drafts: DraftTable;
  objections: ObjectionTable;
}

export type ChannelRow = Selectable<ChannelTable>;
export type PostRow = Selectable<PostTable>;
export type RevisionRow = Selectable<RevisionTable>;
export type EventRow = Selectable<EventTable>;
export type EventSideRow = Selectable<EventSideTable>;
export type ClaimRow = Selectable<ClaimTable>;
export type NewClaim = Insertable<ClaimTable>;
export type DestinationRow = Selectable<DestinationTable>;
export type MessageRow = Selectable<MessageTable>;
