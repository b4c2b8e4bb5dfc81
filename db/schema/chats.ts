import type { Kind } from '../../src/domain/report.js';
import type { GeneratedId, Id, NullableTime, Time, WithDefault } from './column-types.js';

export type MessagePurpose = 'alert' | 'notice' | 'digest' | 'card';

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

/** Updates are delivered at least once; this makes it once. */
export interface UpdateSeenTable {
  bot_id: Id;
  update_id: Id;
  seen_at: Time;
}
