import type { ColumnType } from 'kysely';
import type { Party, RevisionVia } from '../../src/domain/post.js';
import type { AnnouncementStatus, Kind, ParseResult, Verdict } from '../../src/domain/report.js';
import type { Day, GeneratedId, Id, Json, NullableTime, Time, WithDefault } from './column-types.js';

export type ReportStatus = 'carried_out' | AnnouncementStatus;

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
