import type { Doubt } from './publish-policy.js';

/** The one question that a card asks; `right` answers it with yes. */
export const QUESTIONS = [
  'is_own_event',
  'are_figures_right',
  'is_date_right',
  'is_ordinal_right',
  'did_it_take_place',
  'follow_the_edit',
  'does_it_stand',
  'is_side_right',
  'is_sum_right',
  'is_all_right',
  'tell_everybody',
  'resume',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What `wrong` leads to: the claims are set aside, the event is taken back or marked as denied, or something must be told first. */
export type WrongAnswer =
  | 'set_aside'
  | 'retract'
  | 'deny'
  | 'figures'
  | 'date'
  | 'ordinal'
  | 'other_event'
  | 'any_field';

export interface DoubtQuestion {
  question: Question;
  wrong: WrongAnswer;
}

const QUESTION_OF: Readonly<Record<Doubt, DoubtQuestion>> = {
  unsure_match: { question: 'is_own_event', wrong: 'other_event' },
  unusual_size: { question: 'are_figures_right', wrong: 'figures' },
  checksum_break: { question: 'are_figures_right', wrong: 'figures' },
  ordinal_conflict: { question: 'is_ordinal_right', wrong: 'ordinal' },
  future_date: { question: 'is_date_right', wrong: 'date' },
  old_date: { question: 'is_date_right', wrong: 'date' },
  first_read_page: { question: 'did_it_take_place', wrong: 'set_aside' },
  media_only: { question: 'did_it_take_place', wrong: 'set_aside' },
  contradictory_figures: { question: 'are_figures_right', wrong: 'figures' },
  figures_unsure: { question: 'are_figures_right', wrong: 'figures' },
  source_edited_figures: { question: 'follow_the_edit', wrong: 'figures' },
  source_deleted_post: { question: 'does_it_stand', wrong: 'retract' },
  officially_denied: { question: 'does_it_stand', wrong: 'deny' },
  verdict_unsure: { question: 'did_it_take_place', wrong: 'set_aside' },
  side_or_direction_unsure: { question: 'is_side_right', wrong: 'figures' },
  sum_implied_only: { question: 'is_sum_right', wrong: 'figures' },
  readers_object: { question: 'is_all_right', wrong: 'any_field' },
  alert_brake: { question: 'tell_everybody', wrong: 'set_aside' },
  publishing_paused: { question: 'resume', wrong: 'set_aside' },
};

export function questionOf(doubt: Doubt): DoubtQuestion {
  return QUESTION_OF[doubt];
}
