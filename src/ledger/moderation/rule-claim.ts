import { claimsOfEvent } from '../../store/claims.js';
import { insertRuling } from '../../store/rulings.js';
import type { Moderation } from './api.js';
import { changeClaim } from './change-claim.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Says what a claim is: irrelevant or a follow-up, which count for nothing, or an announcement of what is to come. */
export async function ruleClaim(
  deps: ModerationDeps,
  input: Parameters<Moderation['ruleClaim']>[0],
): Promise<Outcome> {
  const { claimId, ruling } = input;
  return changeClaim(deps, input, async ({ desk, event }) => {
    const now = (await claimsOfEvent(desk.trx, event.id)).find(({ id }) => id === claimId);
    // A second ruling of the same kind would outlast the undo of the first.
    if (now?.ruling === ruling && input.cardId === undefined) return { kind: 'unchanged' };
    return {
      kind: 'step',
      type: 'rule',
      cause: 'correction',
      after: { claim: claimId, ruling },
      write: (actionId) =>
        insertRuling(desk.trx, {
          claim_id: claimId,
          ruling,
          action_id: actionId,
          made_by: desk.by,
          made_at: desk.at,
        }),
    };
  });
}
