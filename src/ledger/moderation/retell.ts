import type { EventRow } from '../../../db/schema.js';
import { fieldChanges } from '../../domain/field-changes.js';
import type { NotifyCause } from '../../domain/notify-reason.js';
import { insertAudit } from '../../store/audit.js';
import { settleCards, unsettledCards } from '../../store/cards.js';
import { claimsOfEvent, isUndone } from '../../store/claims.js';
import { insertEventVersions } from '../../store/event-versions.js';
import { eventById, eventSides, factsOf, updateEvent } from '../../store/events.js';
import { isBeingTold } from '../../store/fan-outs.js';
import { lastClaimTarget, mergeTarget } from '../../store/links.js';
import { countAlertedChats, countSubscribers } from '../../store/told-chats.js';
import { type EventChange, refoldEvent, survivingEvent } from '../refold-event.js';
import { wantedMessage } from '../wanted-message.js';
import type { Desk } from './desk.js';
import type { EventOutcome } from './outcomes.js';

export interface Retelling {
  actionId: number;
  /** Events whose rows the action changed. */
  eventIds: readonly number[];
  cause: NotifyCause;
  reason: string;
}

/** Where an event leads: to what it was merged into, or, when all its claims went elsewhere, there. */
async function redirectTarget({ trx }: Desk, eventId: number): Promise<number | null> {
  const merged = await mergeTarget(trx, eventId);
  if (merged !== null) return merged;
  const claims = (await claimsOfEvent(trx, eventId)).filter((claim) => !isUndone(claim));
  return claims.length > 0 ? null : lastClaimTarget(trx, eventId);
}

/** Makes every event what its rows now say: those that lead elsewhere say so, the others are folded and told. */
export async function retell(desk: Desk, retelling: Retelling): Promise<EventOutcome[]> {
  const { trx } = desk;
  const joined: number[] = [];
  const parted: number[] = [];
  for (const eventId of new Set(retelling.eventIds)) {
    const event = await eventById(trx, eventId);
    const target = await redirectTarget(desk, eventId);
    if (event === undefined || target === event.merged_into) continue;
    await updateEvent(trx, eventId, { merged_into: target });
    if (target === null) parted.push(eventId);
    else joined.push(eventId);
  }
  const survivors = new Set<number>();
  for (const eventId of retelling.eventIds) survivors.add((await survivingEvent(trx, eventId)).id);

  const outcomes: EventOutcome[] = [];
  for (const eventId of survivors) {
    const type = parted.includes(eventId) ? 'split' : retelling.cause;
    const change = await refoldEvent(trx, desk.deps, {
      eventId,
      at: desk.at,
      cause: { type, action_id: retelling.actionId },
      actor: desk.by,
      why: retelling.reason,
    });
    outcomes.push(await outcomeOf(desk, change));
  }
  for (const eventId of joined)
    outcomes.push(await outcomeOf(desk, await redirect(desk, eventId, retelling)));
  return outcomes;
}

async function outcomeOf({ trx }: Desk, change: EventChange): Promise<EventOutcome> {
  const { facts, before, effect, sound, ...rest } = change;
  const isTold = effect !== 'none';
  const isFirst = effect === 'new_message';
  const chats = isFirst ? countSubscribers(trx, facts.kind) : countAlertedChats(trx, change.eventId);
  return {
    ...rest,
    before,
    after: facts,
    fields: fieldChanges(before, facts),
    effect,
    audible: effect === 'edit_and_reply' || (isFirst && sound),
    chats: isTold ? await chats : 0,
  };
}

/** The last version of an event that leads to another: its message says where, and it asks nothing any more. */
async function redirect(
  desk: Desk,
  eventId: number,
  { actionId, reason: why }: Retelling,
): Promise<EventChange> {
  const { trx, deps, by, at } = desk;
  const event = (await eventById(trx, eventId)) as EventRow;
  const facts = factsOf(event, await eventSides(trx, eventId));
  const version = event.version + 1;
  const judged = {
    reason: 'merged' as const,
    effect: event.alert_version === null ? ('none' as const) : ('silent_edit' as const),
    sound: false,
  };
  const wanted = wantedMessage(event, judged, {
    version,
    at,
    settleMilliseconds: deps.settings.settleMilliseconds,
    beingTold: await isBeingTold(trx, event),
  });
  await updateEvent(trx, eventId, { version, doubts: [], updated_at: at, ...wanted.columns });
  const { reason, effect } = judged;
  const cause = { type: 'merged_away', action_id: actionId };
  await insertEventVersions(trx, [
    {
      event_id: eventId,
      version,
      at,
      reason,
      effect,
      cause: JSON.stringify(cause),
      facts: JSON.stringify(facts),
      doubts: [],
    },
  ]);
  const cards = await unsettledCards(trx, eventId);
  await settleCards(
    trx,
    cards.map(({ id }) => id),
    { by, at },
  );
  await insertAudit(trx, {
    at,
    actor: by,
    action: 'merged_away',
    eventId,
    before: facts,
    after: { merged_into: event.merged_into },
    reason: why,
  });
  return {
    eventId,
    serial: event.serial,
    version,
    ...judged,
    doubts: [],
    factPublished: event.fact_published,
    figuresPublished: event.figures_published,
    before: facts,
    facts,
  };
}
