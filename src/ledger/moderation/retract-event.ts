import type { Moderation } from './api.js';
import { changeEvent, writeCorrection } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** We take the report back: its message stays, struck through, and rings. */
export async function retractEvent(
  deps: ModerationDeps,
  input: Parameters<Moderation['retractEvent']>[0],
): Promise<Outcome> {
  const { eventId, reason } = input;
  return changeEvent(deps, input, async ({ desk, facts }) => {
    if (facts.lifecycle === 'retracted') return { kind: 'unchanged' };
    return {
      kind: 'step',
      type: 'retract',
      cause: 'correction',
      before: { lifecycle: facts.lifecycle },
      after: { lifecycle: 'retracted' },
      write: (actionId) =>
        writeCorrection(desk, { eventId, field: 'lifecycle', value: 'retracted', reason, actionId }),
    };
  });
}
