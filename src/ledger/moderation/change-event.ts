import type { EventRow } from '../../../db/schema.js';
import { reasonProblem } from '../../domain/correction-reason.js';
import type { EventFacts } from '../../domain/event.js';
import type { NotifyCause } from '../../domain/notify-reason.js';
import { insertCorrection } from '../../store/corrections.js';
import { answeredCard, settleCardDoubt } from './answer-card.js';
import type { OnEvent } from './api.js';
import { atDesk, type Desk, type NewAction, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import { openEvent } from './open-event.js';
import type { Done, Outcome, Refusal } from './outcomes.js';
import { retell } from './retell.js';

/** One step, decided: nothing is written yet. */
export interface EventStep extends Pick<NewAction, 'type' | 'before' | 'after'> {
  kind: 'step';
  cause: NotifyCause;
  /** Events that it touches beside the one that it is about. */
  others?: readonly number[];
  /** Writes the rows that the fold reads. */
  write(actionId: number): Promise<void>;
}

export interface StepContext {
  desk: Desk;
  event: EventRow;
  facts: EventFacts;
}

/** A moderator's step on one event: checks it, puts it on record, writes its rows, settles the card, tells it on. */
export async function changeEvent(
  deps: ModerationDeps,
  input: OnEvent,
  decide: (context: StepContext) => Promise<EventStep | Refusal>,
): Promise<Outcome> {
  return atDesk(deps, { by: input.by }, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(input.reason);
    if (problem !== null) return { kind: 'invalid', problem };
    const opened = await openEvent(desk, input);
    if (opened.kind !== 'event') return opened;
    const card = await answeredCard(desk, input.cardId, input.eventId);
    if (card !== null && 'kind' in card) return card;
    const step = await decide({ desk, event: opened.event, facts: opened.facts });
    if (step.kind !== 'step') return step;
    return carryOut(desk, {
      step,
      eventIds: [input.eventId, ...(step.others ?? [])],
      card,
      reason: input.reason,
    });
  });
}

export async function carryOut(
  desk: Desk,
  {
    step,
    eventIds,
    card,
    reason,
  }: {
    step: EventStep;
    eventIds: readonly number[];
    card: Awaited<ReturnType<typeof answeredCard>>;
    reason: string;
  },
): Promise<Done> {
  const { type, before, after, cause } = step;
  const actionId = await recordAction(desk, {
    type,
    eventIds,
    reason,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  });
  await step.write(actionId);
  if (card !== null && !('kind' in card)) await settleCardDoubt(desk, card, actionId, reason);
  const events = await retell(desk, { actionId, eventIds, cause, reason });
  return { kind: 'done', actionId, events };
}

/** Writes one correction of an action. */
export async function writeCorrection(
  { trx, by, at }: Desk,
  correction: {
    eventId: number;
    field: string;
    value: unknown;
    reason: string;
    actionId: number;
    isLock?: boolean;
  },
): Promise<void> {
  await insertCorrection(trx, { ...correction, madeBy: by, madeAt: at });
}
