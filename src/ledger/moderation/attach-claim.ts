import type { Moderation } from './api.js';
import { attachClaims } from './attach-claims.js';
import { changeClaim } from './change-claim.js';
import type { ModerationDeps } from './moderation-deps.js';
import { openEvent } from './open-event.js';
import type { Outcome } from './outcomes.js';

/** Makes a claim count for another event. An event that is left without any claim leads to the other one. */
export async function attachClaim(
  deps: ModerationDeps,
  input: Parameters<Moderation['attachClaim']>[0],
): Promise<Outcome> {
  const { claimId, toEventId, reason } = input;
  return changeClaim(deps, input, async ({ desk, event, claim }) => {
    if (event.id === toEventId) return { kind: 'invalid', problem: 'same_event' };
    const target = await openEvent(desk, { eventId: toEventId });
    if (target.kind !== 'event') return target;
    if (target.facts.kind !== claim.kind) return { kind: 'invalid', problem: 'other_kind' };
    return {
      kind: 'step',
      type: 'attach',
      cause: 'split',
      others: [toEventId],
      before: { claim: claimId, event: event.serial },
      after: { claim: claimId, event: target.event.serial },
      write: (actionId) => attachClaims(desk, { claimIds: [claimId], eventId: toEventId, actionId, reason }),
    };
  });
}
