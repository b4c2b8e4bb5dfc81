import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import type { DoubtQuestion } from '../../domain/doubt-question.js';
import type { EventFacts } from '../../domain/event.js';
import type { ObjectionPreset } from '../../domain/objection.js';
import type { Doubt } from '../../domain/publish-policy.js';
import type { Kind, Span } from '../../domain/report.js';
import type { EventClaim } from '../../store/claims.js';

export interface CardSummary {
  id: number;
  eventId: number;
  serial: number;
  date: string;
  kind: Kind;
  doubt: Doubt;
  urgent: boolean;
  state: 'open' | 'taken' | 'later' | 'settled';
  createdAt: Date;
  takenBy: number | null;
  /** Grows with every change that a message showing the card should show. */
  revision: number;
}

export interface CardClaim {
  claim: EventClaim;
  /** The whole text that the claim was read from; null for claims without a post. */
  text: string | null;
  /** Where its figures and its day stand in the text. */
  spans: Record<string, Span>;
}

export interface CardDetails extends CardSummary, DoubtQuestion {
  eventVersion: number;
  facts: EventFacts;
  factPublished: boolean;
  /** The claims that the doubt is about; for doubts about the whole event, all in force. */
  claims: CardClaim[];
  /** Other events of these days, to which it may belong. */
  neighbours: { id: number; serial: number; kind: Kind; date: string }[];
  /** Open ones of readers, for `readers_object`. */
  objections: { preset: ObjectionPreset; words: string | null; filedAt: Date }[];
  settledBy: number | null;
  settledAt: Date | null;
}

export interface LoggedAction {
  id: number;
  type: string;
  by: number;
  /** As it was when appointed; null for owners. */
  byName: string | null;
  at: Date;
  serials: number[];
  /** Whom or what it is about beside events: a person, a channel, a post. */
  subject: number | null;
  before: object | null;
  after: object | null;
  reason: string | null;
  undoes: number | null;
  /** The undo in force, if it is undone. */
  undoneBy: { actionId: number; by: number; at: Date } | null;
}

export type LogSubject = { serial: number } | { userId: number } | { since: Date };

export interface ModerationQueries {
  /** `owner` needs the ids of the configuration. */
  roleOf(
    db: Kysely<Database>,
    ownerIds: readonly number[],
    userId: number,
  ): Promise<'owner' | 'moderator' | 'frozen' | 'invited' | 'none'>;
  /** Urgent ones first, then the oldest; those put off or taken by others after the rest. */
  openCards(db: Kysely<Database>, now: Date, page: { size: number; offset: number }): Promise<CardSummary[]>;
  countOpenCards(db: Kysely<Database>): Promise<{ open: number; urgent: number }>;
  cardDetails(db: Kysely<Database>, cardId: number): Promise<CardDetails | undefined>;
  /** Newest first. */
  logOf(
    db: Kysely<Database>,
    subject: LogSubject,
    page: { size: number; offset: number },
  ): Promise<{ rows: LoggedAction[]; more: boolean }>;
}
