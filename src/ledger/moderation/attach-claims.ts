import { insertLink } from '../../store/links.js';
import type { Desk } from './desk.js';

/** Writes that claims, and each that takes the place of one, count for an event. */
export async function attachClaims(
  { trx, by, at }: Desk,
  {
    claimIds,
    eventId,
    actionId,
    reason,
  }: { claimIds: readonly number[]; eventId: number; actionId: number; reason: string },
): Promise<void> {
  for (const claimId of claimIds) {
    await insertLink(trx, {
      type: 'attach',
      event_id: null,
      claim_id: claimId,
      target_event_id: eventId,
      reason,
      made_by: by,
      made_at: at,
      undone_by: null,
      action_id: actionId,
    });
  }
}
