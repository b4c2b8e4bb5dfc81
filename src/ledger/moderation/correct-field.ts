import { conflictingValue, valueProblem } from '../../domain/correction-value.js';
import { addDays, kyivDay } from '../../domain/day.js';
import { fieldValue } from '../../domain/field-changes.js';
import type { Moderation } from './api.js';
import { changeEvent, writeCorrection } from './change-event.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** A planned exchange is rarely dated further ahead. */
export const LATEST_DAYS_AHEAD = 60;

export function latestDay(now: Date): string {
  return addDays(kyivDay(now), LATEST_DAYS_AHEAD);
}

/** Sets one field above whatever claims say, until the correction is undone. */
export async function correctField(
  deps: ModerationDeps,
  input: Parameters<Moderation['correctField']>[0],
): Promise<Outcome> {
  const { eventId, field, value, reason } = input;
  return changeEvent(deps, input, async ({ desk, facts }) => {
    const problem = valueProblem(field, value, latestDay(desk.at)) ?? conflictingValue(facts, field, value);
    if (problem !== null) return { kind: 'invalid', problem };
    const before = fieldValue(facts, field);
    if (JSON.stringify(before) === JSON.stringify(value) && input.cardId === undefined)
      return { kind: 'unchanged' };
    return {
      kind: 'step',
      type: 'correct',
      cause: 'correction',
      before: { [field]: before ?? null },
      after: { [field]: value },
      write: (actionId) => writeCorrection(desk, { eventId, field, value, reason, actionId }),
    };
  });
}
