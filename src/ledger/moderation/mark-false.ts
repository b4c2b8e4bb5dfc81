import { insertClaims } from '../../store/claims.js';
import type { ClaimByHand, Moderation } from './api.js';
import { changeEvent, writeCorrection } from './change-event.js';
import { claimProblem, handClaimRow } from './claim-by-hand.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** The report is false: denied by somebody, whose denial becomes a claim, or not named. Its message says by whom, and rings. */
export async function markFalse(
  deps: ModerationDeps,
  input: Parameters<Moderation['markFalse']>[0],
): Promise<Outcome> {
  const { eventId, reason, denial } = input;
  return changeEvent(deps, input, async ({ desk, facts }) => {
    if (facts.lifecycle === 'denied') return { kind: 'unchanged' };
    const { kind, date } = facts;
    const claim: ClaimByHand | null = denial && { ...denial, status: 'denied', kind, date, figures: {} };
    const problem = claim && claimProblem(claim, desk.at);
    if (problem !== null) return { kind: 'invalid', problem };
    return {
      kind: 'step',
      type: 'mark_false',
      cause: 'correction',
      before: { lifecycle: facts.lifecycle },
      after: { lifecycle: 'denied', ...(denial ? { source: denial.source, url: denial.url } : {}) },
      write: async (actionId) => {
        await writeCorrection(desk, { eventId, field: 'lifecycle', value: 'denied', reason, actionId });
        if (claim) await insertClaims(desk.trx, [handClaimRow(desk, claim, { eventId, actionId })]);
      },
    };
  });
}
