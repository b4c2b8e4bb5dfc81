import { reasonProblem } from '../../domain/correction-reason.js';
import { valueProblem } from '../../domain/correction-value.js';
import { answeredCard } from './answer-card.js';
import type { Moderation } from './api.js';
import { carryOut, writeCorrection } from './change-event.js';
import { atDesk } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import { openEvent } from './open-event.js';
import type { Outcome } from './outcomes.js';

/** Says of several events at once that they are stages of one agreement, or of none. */
export async function linkToAgreement(
  deps: ModerationDeps,
  { by, eventIds, agreement, reason, cardId, expectedVersion }: Parameters<Moderation['linkToAgreement']>[0],
): Promise<Outcome> {
  return atDesk(deps, { by }, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(reason) ?? valueProblem('agreement', agreement, '');
    if (problem !== null) return { kind: 'invalid', problem };
    const [first] = eventIds;
    if (first === undefined) return { kind: 'unknown_event' };
    const before: Record<string, string | null> = {};
    for (const eventId of eventIds) {
      const isSeen = eventId === first && expectedVersion !== undefined;
      const opened = await openEvent(desk, { eventId, ...(isSeen ? { expectedVersion } : {}) });
      if (opened.kind !== 'event') return opened;
      before[eventId] = opened.facts.agreement;
    }
    const card = await answeredCard(desk, cardId, first);
    if (card !== null && 'kind' in card) return card;
    return carryOut(desk, {
      step: {
        kind: 'step',
        type: 'link_agreement',
        cause: 'correction',
        before: { agreement: before },
        after: { agreement },
        write: async (actionId) => {
          for (const eventId of eventIds) {
            await writeCorrection(desk, { eventId, field: 'agreement', value: agreement, reason, actionId });
          }
        },
      },
      eventIds,
      card,
      reason,
    });
  });
}
