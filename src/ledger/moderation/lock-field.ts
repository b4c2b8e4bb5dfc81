import { EDITABLE_FIELDS } from '../../domain/correction-value.js';
import { fieldValue } from '../../domain/field-changes.js';
import { correctionsInForce } from '../../store/corrections.js';
import type { Moderation } from './api.js';
import { changeEvent, writeCorrection } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Holds what a field says now against later claims. A moderator's later correction still wins; undoing it frees the field. */
export async function lockField(
  deps: ModerationDeps,
  input: Parameters<Moderation['lockField']>[0],
): Promise<Outcome> {
  const { eventId, field, reason } = input;
  return changeEvent(deps, input, async ({ desk, facts }) => {
    if (!EDITABLE_FIELDS.includes(field)) return { kind: 'invalid', problem: 'unknown_field' };
    const newest = (await correctionsInForce(desk.trx, eventId)).findLast((row) => row.field === field);
    if (newest?.is_lock) return { kind: 'unchanged' };
    const value = fieldValue(facts, field) ?? null;
    return {
      kind: 'step',
      type: 'lock',
      cause: 'correction',
      after: { [field]: value },
      write: (actionId) => writeCorrection(desk, { eventId, field, value, reason, actionId, isLock: true }),
    };
  });
}
