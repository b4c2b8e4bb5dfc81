import { REASON_LENGTH, type ValueProblem } from './correction-value.js';

/** What most corrections are made for; every language has words for them. */
export const REASON_PRESETS = [
  'misread',
  'sums_mixed',
  'wrong_side',
  'wrong_date',
  'same_event',
  'other_event',
  'source_corrected',
  'source_denied',
  'not_a_swap',
  'checked',
] as const;
export type ReasonPreset = (typeof REASON_PRESETS)[number];

const MARK = '#';

/** A preset as it is stored in place of words. */
export function presetReason(preset: ReasonPreset): string {
  return `${MARK}${preset}`;
}

/** The preset that a stored reason is; null for a moderator's own words. */
export function presetOf(reason: string): ReasonPreset | null {
  return REASON_PRESETS.find((preset) => presetReason(preset) === reason) ?? null;
}

export function reasonProblem(reason: string): ValueProblem | null {
  if (reason.trim() === '') return 'no_reason';
  return reason.length > REASON_LENGTH ? 'reason_too_long' : null;
}
