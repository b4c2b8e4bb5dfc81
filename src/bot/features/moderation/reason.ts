import { escapeHtml } from '../../../alerts/html.js';
import { presetOf, presetReason, REASON_PRESETS, reasonProblem } from '../../../domain/correction-reason.js';
import { rows } from '../../buttons.js';
import type { ChatTranslate } from '../../context.js';
import { type Answered, answerButton, answered, problem, type Question } from './question.js';

/** A stored reason in the reader's language; own words as they were written. HTML. */
export function reasonText(t: ChatTranslate, reason: string): string {
  const preset = presetOf(reason);
  return preset === null ? escapeHtml(reason) : t('reason', { reason: preset });
}

export const reasonQuestion: Question = {
  async ask({ ctx, draft }) {
    const buttons = REASON_PRESETS.map((preset) =>
      answerButton(draft, ctx.t('reason', { reason: preset }), 'reason', preset),
    );
    return { blocks: [ctx.t('ask-reason')], buttons: rows(buttons, 2) };
  },
  async press(asking, value): Promise<Answered> {
    const preset = REASON_PRESETS.find((candidate) => candidate === value);
    return preset === undefined ? problem(asking, 'no_reason') : answered({ reason: presetReason(preset) });
  },
  async typed(asking, text): Promise<Answered> {
    const reason = text.trim();
    // A preset's mark is not for people to type.
    const found = presetOf(reason) === null ? reasonProblem(reason) : 'no_reason';
    return found === null ? answered({ reason }) : problem(asking, found);
  },
};
