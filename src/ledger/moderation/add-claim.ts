import { insertClaims } from '../../store/claims.js';
import type { Moderation } from './api.js';
import { changeEvent } from './change-event.js';
import { claimProblem, handClaimRow } from './claim-by-hand.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Enters by hand, with its link, what somebody said of an event that is on file. */
export async function addClaim(
  deps: ModerationDeps,
  input: Parameters<Moderation['addClaim']>[0],
): Promise<Outcome> {
  const { eventId, claim } = input;
  return changeEvent(deps, input, async ({ desk, facts }) => {
    const problem = claimProblem(claim, desk.at);
    if (problem !== null) return { kind: 'invalid', problem };
    if (claim.kind !== facts.kind) return { kind: 'invalid', problem: 'other_kind' };
    return {
      kind: 'step',
      type: 'add_claim',
      cause: 'new_source',
      after: { claim },
      write: async (actionId) => {
        await insertClaims(desk.trx, [handClaimRow(desk, claim, { eventId, actionId })]);
      },
    };
  });
}
