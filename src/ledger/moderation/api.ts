import type { EditableField } from '../../domain/correction-value.js';
import type { ObjectionPreset } from '../../domain/objection.js';
import type { AnnouncementStatus, Figures, Kind } from '../../domain/report.js';
import type { Needs, Outcome, Refusal } from './outcomes.js';

/** Who acts: a Telegram user id. Rights are looked up inside the transaction that acts. */
export interface By {
  by: number;
}

/** A step on one event. Without `expectedVersion` it is done whatever has changed since. */
export interface OnEvent extends By {
  eventId: number;
  expectedVersion?: number;
  /** A stored reason: `presetReason(…)`, or own words. */
  reason: string;
  /** The card that this answers: its doubt is settled by the same action. */
  cardId?: number;
}

export interface OnClaim extends By {
  claimId: number;
  /** Where the moderator saw it; absent = wherever it counts now. */
  eventId?: number;
  /** Of that event. */
  expectedVersion?: number;
  reason: string;
  cardId?: number;
}

/** What somebody said elsewhere, entered by hand. */
export interface ClaimByHand {
  /** Of `SOURCES`, or `media:<domain>`. */
  source: string;
  url: string;
  /** `denied`, `postponed` … or that it took place. */
  status: 'carried_out' | AnnouncementStatus;
  kind: Kind;
  /** `YYYY-MM-DD`. */
  date: string;
  figures: Figures;
  outside?: Figures;
  ordinal?: number | null;
  mediators?: string[];
  /** When it was said; absent = now. */
  statedAt?: Date;
}

export type AppointOutcome =
  | { kind: 'appointed' }
  | { kind: 'already'; accepted: boolean }
  | { kind: 'is_owner' }
  | Refusal;
export type AcceptOutcome = { kind: 'accepted' } | { kind: 'not_invited' } | { kind: 'already' };
export type RemoveOutcome = { kind: 'removed' } | { kind: 'not_appointed' } | { kind: 'is_owner' } | Refusal;
export type FreezeOutcome =
  | { kind: 'frozen'; actionId: number; undone: number[] /** Could not be undone. */; kept: number[] }
  | { kind: 'not_appointed' }
  | { kind: 'is_owner' }
  | { kind: 'already' }
  | Refusal;
export type TakeOutcome =
  | { kind: 'taken' }
  /** Somebody else has it until then. */
  | { kind: 'taken_by'; by: number; until: Date }
  /** Its doubt is settled. */
  | { kind: 'settled'; by: number | null; at: Date }
  | Refusal;
export type ObjectOutcome =
  | { kind: 'filed'; objectionId: number; cardId: number | null }
  | { kind: 'already_filed' }
  | { kind: 'too_many'; retryAt: Date }
  | { kind: 'words_too_long'; limit: number }
  | { kind: 'unknown_event' };

/**
 * Everything that moderators and owners do, each step one transaction under the ledger's lock, on record, and undoable
 * unless it says otherwise. `preview` does the same and takes it back.
 */
export interface Moderation {
  appointModerator(input: By & { userId: number; name: string }): Promise<AppointOutcome>;
  /** The person's own yes. */
  acceptAppointment(input: { userId: number; name: string }): Promise<AcceptOutcome>;
  removeModerator(input: By & { userId: number; reason: string }): Promise<RemoveOutcome>;
  /** Stops a moderator and undoes their last hour, newest step first. Undone by `undo`: rights only. */
  freezeModerator(input: By & { userId: number; reason: string }): Promise<FreezeOutcome>;

  /** For a while; a second press by the same person prolongs it. Not undoable. */
  takeCard(input: By & { cardId: number }): Promise<TakeOutcome>;
  settleDoubt(
    input: By & {
      cardId: number;
      answer: 'right' | 'wrong' | 'later';
      reason: string;
      /** Of the card's event; to put off a card needs none. */
      expectedVersion?: number;
    },
  ): Promise<Outcome | Needs>;

  /** Refused by `valueProblem`. Value null: not known. */
  correctField(input: OnEvent & { field: EditableField; value: unknown }): Promise<Outcome>;
  /** Holds the value that the field has now against later claims. */
  lockField(input: OnEvent & { field: EditableField }): Promise<Outcome>;
  setUnderCheck(input: OnEvent & { on: boolean }): Promise<Outcome>;
  retractEvent(input: OnEvent): Promise<Outcome>;
  /** With who denies it: a claim by hand of status `denied`. */
  markFalse(
    input: OnEvent & { denial: { source: string; url: string; statedAt?: Date } | null },
  ): Promise<Outcome>;
  /** The event `eventId` becomes part of `into`. */
  mergeEvents(input: OnEvent & { into: number }): Promise<Outcome>;
  /** Claims, and those that replace them, become an event of their own: the last of `events`. */
  splitClaims(input: OnEvent & { claimIds: number[] }): Promise<Outcome>;
  attachClaim(input: OnClaim & { toEventId: number }): Promise<Outcome>;
  ruleClaim(input: OnClaim & { ruling: 'irrelevant' | 'follow_up' | 'announcement' }): Promise<Outcome>;
  addEvent(input: By & { claim: ClaimByHand; reason: string }): Promise<Outcome>;
  addClaim(input: OnEvent & { claim: ClaimByHand }): Promise<Outcome>;
  /** Null takes them out of their agreement. Version and card are those of the first event. */
  linkToAgreement(
    input: Omit<OnEvent, 'eventId'> & { eventIds: number[]; agreement: string | null },
  ): Promise<Outcome>;

  /** Null = all channels. Resumed by undoing the action. */
  pausePublishing(input: By & { channelId: number | null; reason: string }): Promise<Outcome>;
  /** Its claims count for nothing, from now on; posts are read on. */
  ignoreChannel(input: By & { channelId: number; reason: string }): Promise<Outcome>;
  /** Plans a look at the source's page now. Not undoable. */
  lookAgain(input: By & { postId: number; reason: string }): Promise<Outcome>;

  /** Undoing an undo puts the action in force again. */
  undo(input: By & { actionId: number; reason: string }): Promise<Outcome>;

  fileObjection(input: {
    chatId: number;
    eventId: number;
    preset: ObjectionPreset;
    words?: string;
  }): Promise<ObjectOutcome>;

  /** What a step would do, without doing it: `preview((m) => m.correctField(…))`. */
  preview<T>(step: (moderation: Moderation) => Promise<T>): Promise<T>;
}
