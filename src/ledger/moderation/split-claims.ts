import { claimsOfEvent, isInForce } from '../../store/claims.js';
import { serialOf } from '../../store/events.js';
import { insertEmptyEvent } from './add-event.js';
import type { Moderation } from './api.js';
import { attachClaims } from './attach-claims.js';
import { changeEvent, writeCorrection } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Makes claims of an event an event of their own. At least one claim stays, for else nothing is split. */
export async function splitClaims(
  deps: ModerationDeps,
  input: Parameters<Moderation['splitClaims']>[0],
): Promise<Outcome> {
  const { eventId, claimIds, reason } = input;
  return changeEvent(deps, input, async ({ desk, event }) => {
    const inForce = (await claimsOfEvent(desk.trx, eventId)).filter(isInForce);
    const moved = inForce.filter(({ id }) => claimIds.includes(id));
    if (moved.length === 0 || moved.length !== new Set(claimIds).size) return { kind: 'unknown_claim' };
    if (moved.length === inForce.length) return { kind: 'invalid', problem: 'only_claim' };
    const { kind, date } = moved[0]!;
    const times = moved.map(({ stated_at }) => stated_at.getTime());
    const ownEvent = await insertEmptyEvent(desk, {
      kind,
      date,
      firstReportedAt: new Date(Math.min(...times)),
    });
    return {
      kind: 'step',
      type: 'split',
      cause: 'split',
      others: [ownEvent],
      after: { event: event.serial, into: await serialOf(desk.trx, ownEvent), claims: claimIds },
      write: async (actionId) => {
        await attachClaims(desk, { claimIds, eventId: ownEvent, actionId, reason });
        // Whoever splits a claim off says that it is an event of its own.
        const settled = { eventId: ownEvent, field: 'settled.unsure_match', value: true, reason, actionId };
        await writeCorrection(desk, settled);
      },
    };
  });
}
