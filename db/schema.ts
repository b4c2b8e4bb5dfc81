import type { Insertable, Selectable } from 'kysely';
import type {
  ChannelStateTable,
  ChannelTable,
  PostTable,
  ReportTable,
  RevisionTable,
} from './schema/channels.js';
import type {
  DestinationTable,
  FanOutTable,
  MessageTable,
  SubscriptionTable,
  UpdateSeenTable,
} from './schema/chats.js';
import type {
  ClaimTable,
  CorrectionTable,
  EventSerialTable,
  EventSideTable,
  EventTable,
  EventVersionTable,
  LinkTable,
} from './schema/events.js';
import type { AuditTable, InstallationTable, LedgerStateTable } from './schema/installation.js';
import type {
  ActionTable,
  CardMessageTable,
  CardTable,
  ChannelRulingTable,
  DraftTable,
  ModerationGroupTable,
  ModeratorTable,
  ObjectionTable,
  RaisedDoubtTable,
  RulingTable,
} from './schema/moderation.js';
import type { CoverageTable, HeldEstimateTable, RunningTotalTable } from './schema/statements.js';

export type * from './schema/channels.js';
export type * from './schema/chats.js';
export type * from './schema/events.js';
export type * from './schema/installation.js';
export type * from './schema/moderation.js';
export type * from './schema/statements.js';

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
