import { correctionsInForce } from '../../store/corrections.js';
import type { Moderation } from './api.js';
import { changeEvent, writeCorrection } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Says on an event, for all to see, that it is being checked, or that it no longer is. Changes nothing else. */
export async function setUnderCheck(
  deps: ModerationDeps,
  input: Parameters<Moderation['setUnderCheck']>[0],
): Promise<Outcome> {
  const { eventId, on, reason } = input;
  return changeEvent(deps, input, async ({ desk }) => {
    const rows = await correctionsInForce(desk.trx, eventId);
    const isOn = rows.findLast(({ field }) => field === 'under_check')?.value.value === true;
    if (isOn === on) return { kind: 'unchanged' };
    return {
      kind: 'step',
      type: 'under_check',
      cause: 'under_check',
      before: { under_check: isOn },
      after: { under_check: on },
      write: (actionId) =>
        writeCorrection(desk, { eventId, field: 'under_check', value: on, reason, actionId }),
    };
  });
}
