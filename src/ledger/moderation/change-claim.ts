import { claimById, type PlacedClaim } from '../../store/claims.js';
import { survivingEvent } from '../refold-event.js';
import type { OnClaim } from './api.js';
import { changeEvent, type EventStep, type StepContext } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome, Refusal } from './outcomes.js';

/** A moderator's step on one claim: as `changeEvent`, on the event that the claim counts for. */
export async function changeClaim(
  deps: ModerationDeps,
  input: OnClaim,
  decide: (context: StepContext & { claim: PlacedClaim }) => Promise<EventStep | Refusal>,
): Promise<Outcome> {
  // Claims are never deleted, and where this one counts is looked up again under the lock.
  const found = await claimById(deps.db, input.claimId);
  if (found === undefined) return { kind: 'unknown_claim' };
  const eventId = input.eventId ?? (await survivingEvent(deps.db, found.effective_event_id)).id;
  return changeEvent(deps, { ...input, eventId }, async (context) => {
    const claim = await claimById(context.desk.trx, input.claimId);
    if (claim === undefined || claim.replaced_at !== null) return { kind: 'unknown_claim' };
    const now = await survivingEvent(context.desk.trx, claim.effective_event_id);
    return now.id === eventId ? decide({ ...context, claim }) : { kind: 'unknown_claim' };
  });
}
