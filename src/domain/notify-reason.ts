import { type Block, type EventFacts, type Lifecycle, persons } from './event.js';
import { SIDES } from './post.js';

/** Why those who follow an event hear of a change, or do not. */
export const NOTIFY_REASONS = [
  'first_report',
  'carried_out',
  'retracted',
  'denied',
  'plan_changed',
  'reinstated',
  'number_changed',
  'number_known',
  'other_side_confirms',
  'parts_settled',
  'sources_added',
  'details_changed',
  'source_post_gone',
  'officially_denied',
  'under_check',
  'merged',
  'nothing_to_tell',
] as const;
export type NotifyReason = (typeof NOTIFY_REASONS)[number];

/**
 * `edit_and_reply`: the alert is edited and a short reply without figures rings, so that nothing stale remains;
 * `silent_edit`: edited, without sound.
 */
export type NotifyEffect = 'new_message' | 'edit_and_reply' | 'silent_edit' | 'none';

/**
 * What made an event change. `new_source`: a post of a source that the event did not have; `denial`: an official
 * denies it; `merge`: it took in another
 * event; `merged_away`: another took it in; `split`: it stands on its own again, or gave a claim away.
 */
export type NotifyCause =
  | 'post'
  | 'new_source'
  | 'edited_post'
  | 'deleted_post'
  | 'denial'
  | 'under_check'
  | 'correction'
  | 'undo'
  | 'merge'
  | 'merged_away'
  | 'split'
  | 'objection'
  | 'reparse'
  | 'import';

export interface Notice {
  reason: NotifyReason;
  effect: NotifyEffect;
}

const EFFECTS: Readonly<Record<NotifyReason, NotifyEffect>> = {
  first_report: 'new_message',
  carried_out: 'new_message',
  retracted: 'edit_and_reply',
  denied: 'edit_and_reply',
  plan_changed: 'edit_and_reply',
  reinstated: 'edit_and_reply',
  number_changed: 'edit_and_reply',
  number_known: 'edit_and_reply',
  other_side_confirms: 'silent_edit',
  parts_settled: 'silent_edit',
  sources_added: 'silent_edit',
  details_changed: 'silent_edit',
  source_post_gone: 'silent_edit',
  officially_denied: 'silent_edit',
  under_check: 'silent_edit',
  merged: 'silent_edit',
  nothing_to_tell: 'none',
};

/** Stages of a plan; what follows `carried_out` is another matter. */
const BEFORE_THE_EVENT: readonly Lifecycle[] = ['announced', 'postponed', 'called_off'];

function firstReason(lifecycle: Lifecycle): NotifyReason {
  // Nobody was told of it, so there is nothing to take back.
  return lifecycle === 'denied' || lifecycle === 'retracted' ? 'nothing_to_tell' : 'first_report';
}

function lifecycleReason(before: Lifecycle, after: Lifecycle, cause: NotifyCause): NotifyReason | null {
  if (before === after) return null;
  if (after === 'retracted' || after === 'denied') return after;
  // A moderator who takes a denial back brings no news: what was told stands again.
  const isTakenBack = before === 'denied' && (cause === 'undo' || cause === 'correction');
  if (before === 'retracted' || (isTakenBack && after === 'carried_out')) return 'reinstated';
  if (after === 'carried_out') return 'carried_out';
  return BEFORE_THE_EVENT.includes(before) || before === 'denied' ? 'plan_changed' : 'retracted';
}

/** The numbers that a reader looks for; how persons are split is not among them. */
function numbersOf(block: Block): (number | null)[] {
  return [persons(block), block.bodies, block.outside];
}

function numberReason(before: EventFacts, after: EventFacts): NotifyReason | null {
  const pairs = SIDES.flatMap((side) => {
    const now = numbersOf(after.consolidated[side]);
    return numbersOf(before.consolidated[side]).map((old, index) => ({ old, now: now[index] ?? null }));
  });
  const changed = pairs.filter(({ old, now }) => old !== now);
  if (changed.length === 0) return null;
  return changed.some(({ old }) => old !== null) ? 'number_changed' : 'number_known';
}

/** One text for equal content, whatever the order of lists and keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, member]) => `${key}:${canonical(member)}`);
  return `{${entries.sort().join()}}`;
}

function differ(before: EventFacts, after: EventFacts, members: readonly (keyof EventFacts)[]): boolean {
  return members.some((member) => canonical(before[member]) !== canonical(after[member]));
}

function confirmsNow(before: EventFacts, after: EventFacts): boolean {
  const sides = (facts: EventFacts) => SIDES.filter((side) => facts.confirmed_by.includes(side));
  return sides(before).length === 1 && sides(after).length === 2;
}

function quietReason(before: EventFacts, after: EventFacts, cause: NotifyCause): NotifyReason {
  if (cause === 'denial') return 'officially_denied';
  if (confirmsNow(before, after)) return 'other_side_confirms';
  if (differ(before, after, ['consolidated'])) return 'parts_settled';
  if (differ(before, after, ['confirmed_by', 'mediators', 'states', 'agreement_state']))
    return 'sources_added';
  const details = [
    'kind',
    'date',
    'date_precision',
    'ordinal',
    'agreement',
    'transit',
    'categories',
  ] as const;
  if (differ(before, after, details)) return 'details_changed';
  if (cause === 'new_source') return 'sources_added';
  if (cause === 'deleted_post') return 'source_post_gone';
  if (cause === 'under_check') return 'under_check';
  // Its message may still point to the event that it was part of.
  if (cause === 'split') return 'details_changed';
  return 'nothing_to_tell';
}

/** History and a change of the parser's rules tell nobody anew and ring for nobody. */
function mute(effect: NotifyEffect, cause: NotifyCause): NotifyEffect {
  if (cause !== 'import' && cause !== 'reparse') return effect;
  if (effect === 'new_message') return 'none';
  return effect === 'edit_and_reply' ? 'silent_edit' : effect;
}

/**
 * What to tell of a change. `before` is null when nobody was told of the event yet. An order of lists or a member
 * that no message shows is no change. How old the post is, and whether it may ring at all, is `freshness`'s matter.
 */
export function notifyReason(before: EventFacts | null, after: EventFacts, cause: NotifyCause): Notice {
  const reason =
    before === null
      ? firstReason(after.lifecycle)
      : (lifecycleReason(before.lifecycle, after.lifecycle, cause) ??
        (cause === 'merged_away' ? 'merged' : null) ??
        numberReason(before, after) ??
        quietReason(before, after, cause));
  return { reason, effect: mute(EFFECTS[reason], cause) };
}
