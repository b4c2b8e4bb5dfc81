import type { Generated, JSONColumnType } from 'kysely';
import type { GeneratedId, Id, JsonWithDefault, NullableTime, Time, WithDefault } from './column-types.js';

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
