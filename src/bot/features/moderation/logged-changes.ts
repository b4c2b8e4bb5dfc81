import { speechFor } from '../../../alerts/speech.js';
import { EDITABLE_FIELDS } from '../../../domain/correction-value.js';
import type { LoggedAction } from '../../../ledger/moderation/queries.js';
import type { ScreenRequest } from '../../screen.js';
import { changeLine } from './field-text.js';

function valuesOf(record: object | null): Map<string, unknown> {
  return new Map(Object.entries(record ?? {}));
}

/** Old → new of every field that an action changed, one line each. */
export function loggedChanges({ deps, language }: ScreenRequest, action: LoggedAction): string[] {
  const speech = speechFor(deps.translate, language, '');
  const [before, after] = [valuesOf(action.before), valuesOf(action.after)];
  return EDITABLE_FIELDS.filter((field) => after.has(field)).map((field) =>
    changeLine(speech, { field, before: before.get(field), after: after.get(field) }),
  );
}
