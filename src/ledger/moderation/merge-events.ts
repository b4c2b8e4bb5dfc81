import { insertLink } from '../../store/links.js';
import type { Moderation } from './api.js';
import { changeEvent } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import { openEvent } from './open-event.js';
import type { Outcome } from './outcomes.js';

/** Makes one event part of another, whose number stays; the message of the first says where it went. */
export async function mergeEvents(
  deps: ModerationDeps,
  input: Parameters<Moderation['mergeEvents']>[0],
): Promise<Outcome> {
  const { eventId, into, reason } = input;
  return changeEvent(deps, input, async ({ desk, event, facts }) => {
    if (eventId === into) return { kind: 'invalid', problem: 'same_event' };
    const target = await openEvent(desk, { eventId: into });
    if (target.kind !== 'event') return target;
    if (target.facts.kind !== facts.kind) return { kind: 'invalid', problem: 'other_kind' };
    return {
      kind: 'step',
      type: 'merge',
      cause: 'merge',
      others: [into],
      after: { event: event.serial, into: target.event.serial },
      write: async (actionId) => {
        await insertLink(desk.trx, {
          type: 'merge',
          event_id: eventId,
          claim_id: null,
          target_event_id: into,
          reason,
          made_by: desk.by,
          made_at: desk.at,
          undone_by: null,
          action_id: actionId,
        });
      },
    };
  });
}
