import type { ValueProblem } from '../../domain/correction-value.js';
import type { EventFacts } from '../../domain/event.js';
import type { FieldChange } from '../../domain/field-changes.js';
import type { NotifyEffect, NotifyReason } from '../../domain/notify-reason.js';
import type { Doubt } from '../../domain/publish-policy.js';

/** What an action did to one event, or would do. */
export interface EventOutcome {
  eventId: number;
  serial: number;
  version: number;
  before: EventFacts | null;
  after: EventFacts;
  fields: FieldChange[];
  reason: NotifyReason;
  effect: NotifyEffect;
  /** Whether chats hear it: a new message with sound, or an edit with a short reply. */
  audible: boolean;
  /** Chats whose message changes, or that would get a first one. */
  chats: number;
  doubts: Doubt[];
  factPublished: boolean;
  figuresPublished: boolean;
}

export interface Done {
  kind: 'done';
  /** By which it can be undone; of a preview it says nothing. */
  actionId: number;
  events: EventOutcome[];
}

/** The right was looked up in the transaction that would have acted. */
export interface Forbidden {
  kind: 'forbidden';
  because: 'not_a_moderator' | 'not_accepted' | 'frozen' | 'owners_only';
}

/** The event is not as the moderator saw it: what has changed since, by whom (null = a post or the program). */
export interface Conflict {
  kind: 'conflict';
  version: number;
  by: number | null;
  at: Date;
  changes: FieldChange[];
}

export type Refusal =
  | Forbidden
  | Conflict
  | { kind: 'unknown_event' }
  /** It is part of another event now. */
  | { kind: 'merged'; into: number }
  | { kind: 'unknown_card' }
  | { kind: 'unknown_claim' }
  | { kind: 'unknown_channel' }
  | { kind: 'unknown_post' }
  | { kind: 'unknown_action' }
  /** A value, a reason or a link that cannot be taken. */
  | { kind: 'invalid'; problem: ValueProblem }
  /** It is so already: nothing to do. */
  | { kind: 'unchanged' };
export type Outcome = Done | Refusal;

/** What `wrong` needs to be told next; nothing was changed. */
export interface Needs {
  kind: 'needs';
  what: 'figures' | 'date' | 'ordinal' | 'other_event' | 'any_field';
}
