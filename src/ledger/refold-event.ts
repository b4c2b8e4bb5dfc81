import type { Kysely, Transaction } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import { foldEvent, type Seed } from '../domain/fold-event.js';
import type { NotifyCause, NotifyEffect, NotifyReason } from '../domain/notify-reason.js';
import type { Doubt } from '../domain/publish-policy.js';
import { insertAudit } from '../store/audit.js';
import { insertEventVersions } from '../store/event-versions.js';
import { eventById, eventSides, factsOf, saveSides, updateEvent } from '../store/events.js';
import { insertFanOut, isBeingTold } from '../store/fan-outs.js';
import { insertRaisedDoubts } from '../store/raised-doubts.js';
import { loadRecord } from './event-record.js';
import { judgeEvent } from './judge-event.js';
import type { LedgerDeps } from './ledger-deps.js';
import { syncCards } from './sync-cards.js';
import { wantedMessage } from './wanted-message.js';

/** What made a new version; stored with it. */
export type Cause = { type: NotifyCause } & Record<string, unknown>;

export interface EventRefold {
  eventId: number;
  at: Date;
  cause: Cause;
  /** Doubts about the event as a whole, from now until a moderator settles them. */
  raise?: readonly Doubt[];
  /** When the news appeared where it came from; else the event's first report. */
  newsTime?: Date;
  /** Of an import that is being made. */
  seed?: Seed;
  /** Telegram user id; null = the program. */
  actor?: number | null;
  why?: string;
}

export interface EventChange {
  eventId: number;
  serial: number;
  version: number;
  reason: NotifyReason;
  effect: NotifyEffect;
  doubts: Doubt[];
  factPublished: boolean;
  figuresPublished: boolean;
  /** Whether a first alert rings. */
  sound: boolean;
  /** As it was; null for a new event. */
  before: EventFacts | null;
  facts: EventFacts;
}

/** The event that holds what an event merged into it held. */
export async function survivingEvent(trx: Kysely<Database>, eventId: number): Promise<EventRow> {
  const event = await eventById(trx, eventId);
  if (event === undefined) throw new Error(`event ${eventId} is gone, and events are never deleted`);
  return event.merged_into === null ? event : survivingEvent(trx, event.merged_into);
}

/**
 * Makes an event what its rows now say, as a new version, and says on it what every message about it should show. The
 * caller holds the ledger's lock and has changed claims, links, corrections or posts of this event.
 */
export async function refoldEvent(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  change: EventRefold,
): Promise<EventChange> {
  const { at, cause } = change;
  const event = await survivingEvent(trx, change.eventId);
  const before = event.version === 0 ? null : factsOf(event, await eventSides(trx, event.id));
  await insertRaisedDoubts(trx, event.id, change.raise ?? [], at);
  const loaded = await loadRecord(trx, event, change.seed);
  const facts = foldEvent(loaded.publication);
  const newsTime = change.newsTime ?? event.first_reported_at ?? event.created_at;
  const judged = await judgeEvent(trx, deps, {
    event,
    before,
    facts,
    loaded,
    cause: cause.type,
    newsTime,
    at,
  });
  if (judged.braked) await insertRaisedDoubts(trx, event.id, ['alert_brake'], at);
  const version = event.version + 1;
  const wanted = wantedMessage(event, judged, {
    version,
    at,
    settleMilliseconds: deps.settings.settleMilliseconds,
    beingTold: await isBeingTold(trx, event),
  });

  const { consolidated, states, ...columns } = facts;
  await updateEvent(trx, event.id, {
    ...columns,
    states: JSON.stringify(states),
    doubts: judged.doubts,
    fact_published: judged.factPublished,
    figures_published: judged.figuresPublished,
    version,
    updated_at: at,
    ...wanted.columns,
  });
  await saveSides(trx, [{ id: event.id, consolidated }]);
  await insertEventVersions(trx, [
    {
      event_id: event.id,
      version,
      at,
      reason: judged.reason,
      effect: judged.effect,
      cause: JSON.stringify(cause),
      facts: JSON.stringify(facts),
      doubts: judged.doubts,
    },
  ]);
  if (wanted.firstAlerts) await insertFanOut(trx, event.id, at);
  await syncCards(trx, { event, facts, judged, newsTime, actor: change.actor ?? null, at });
  await insertAudit(trx, {
    at,
    actor: change.actor ?? null,
    action: cause.type,
    eventId: event.id,
    before,
    after: facts,
    reason: change.why ?? judged.reason,
  });
  const { reason, effect, doubts, factPublished, figuresPublished, sound } = judged;
  const published = { factPublished, figuresPublished };
  return {
    eventId: event.id,
    serial: event.serial,
    version,
    reason,
    effect,
    doubts,
    ...published,
    sound,
    before,
    facts,
  };
}
