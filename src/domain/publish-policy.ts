import { UNLIKELY_DAYS } from './dated-claim.js';
import { daysBetween, kyivDay } from './day.js';
import type { Match } from './match-event.js';
import type { Party } from './post.js';
import type { Figures, ParseDoubt } from './report.js';
import { isUnusualSize } from './usual-size.js';

/** Why something waits for a moderator. What has no doubt is published. */
export const DOUBTS = [
  'unsure_match',
  'unusual_size',
  'checksum_break',
  'ordinal_conflict',
  'future_date',
  'old_date',
  'first_read_page',
  'media_only',
  'contradictory_figures',
  'figures_unsure',
  'source_edited_figures',
  'source_deleted_post',
  'officially_denied',
  'verdict_unsure',
  'side_or_direction_unsure',
  'sum_implied_only',
  'readers_object',
  'alert_brake',
  'publishing_paused',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * What a doubt holds back: the fact (no alert, in no total), only the figures ("being checked", in no total), or
 * nothing: it makes a card and takes nothing away.
 */
export const HELD_BACK: Readonly<Record<Doubt, 'fact' | 'figures' | 'nothing'>> = {
  unsure_match: 'fact',
  unusual_size: 'figures',
  checksum_break: 'figures',
  ordinal_conflict: 'fact',
  future_date: 'fact',
  old_date: 'fact',
  first_read_page: 'fact',
  media_only: 'fact',
  contradictory_figures: 'figures',
  figures_unsure: 'figures',
  source_edited_figures: 'figures',
  source_deleted_post: 'nothing',
  officially_denied: 'nothing',
  verdict_unsure: 'fact',
  side_or_direction_unsure: 'figures',
  sum_implied_only: 'figures',
  readers_object: 'nothing',
  alert_brake: 'fact',
  publishing_paused: 'fact',
};

/** Moscow's calendar is an hour ahead of Kyiv's in winter, and its officials date by it. */
const MOSCOW_AHEAD_MS = 3_600_000;
/** How far a source's clock may be ahead of ours. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** They ask whether the figures are right, and say more of why. */
const ASK_OF_FIGURES: readonly Doubt[] = ['unusual_size', 'contradictory_figures'];

export interface JudgedReport {
  report: { date: string; figures: Figures; outside: Figures };
  party: Party;
  publishedAt: Date;
  now: Date;
  /** The post stood on the page that was read first of its channel. */
  isFirstReadPage: boolean;
  parseDoubts: readonly ParseDoubt[];
  match: Match<unknown>;
  /** Where the report joined an event that waits for review: its match with all other events, else null. */
  elsewhere: Match<unknown> | null;
}

/** The doubts of one report, in the order of the list: a property of its claim, whatever becomes of the event. */
export function doubtsOfReport(judged: JudgedReport): Doubt[] {
  const { report, party, publishedAt, now, match, elsewhere } = judged;
  const latestDay = kyivDay(new Date(publishedAt.getTime() + MOSCOW_AHEAD_MS));
  const postedAhead = publishedAt.getTime() - now.getTime() > CLOCK_SKEW_MS;
  const found = new Set<Doubt>(judged.parseDoubts);
  const raise = (doubt: Doubt, when: boolean) => when && found.add(doubt);
  raise('unsure_match', match.match === 'unsure' || elsewhere?.match === 'unsure');
  raise('unusual_size', isUnusualSize(report));
  raise('future_date', report.date > latestDay || postedAhead);
  raise('old_date', daysBetween(report.date, kyivDay(publishedAt)) >= UNLIKELY_DAYS);
  raise('first_read_page', judged.isFirstReadPage);
  raise('media_only', party === 'media');
  if (ASK_OF_FIGURES.some((doubt) => found.has(doubt))) found.delete('figures_unsure');
  return DOUBTS.filter((doubt) => found.has(doubt));
}

export interface JudgedClaim {
  party: Party;
  /** Those on which something rests. */
  figures: Figures;
  /** Those that no moderator has settled. */
  doubts: readonly Doubt[];
}

export interface Publication {
  fact: 'publish' | 'review';
  figures: 'publish' | 'check';
  /** What still waits for a moderator, in the order of the list. */
  doubts: Doubt[];
}

/** Doubts about the fact that, where others make it sure, are left about the claim's figures. */
export const ABOUT_BOTH: readonly Doubt[] = ['verdict_unsure', 'publishing_paused'];

function isHeldBack(doubts: readonly Doubt[], what: 'fact' | 'figures'): boolean {
  return doubts.some((doubt) => HELD_BACK[doubt] === what);
}

/** The doubts of a claim that others' sure word does not answer: all but those about the fact. */
function doubtsBesideFact({ doubts, figures }: JudgedClaim): Doubt[] {
  // Nobody unmakes an event by a doubtful verdict: its figures are then what is in doubt.
  const hasFigures = Object.keys(figures).length > 0;
  return doubts.filter((doubt) => (ABOUT_BOTH.includes(doubt) ? hasFigures : HELD_BACK[doubt] !== 'fact'));
}

/**
 * Judges fact and figures of an event apart, from the claims in force, whatever their order. One claim whose doubts
 * hold back no fact makes the event public; media, who may begin one only in review, never do. `raised` are doubts of
 * the event as a whole (checksum, ordinal, edited or deleted post, readers); `filed` events come from the history.
 */
export function decidePublication(event: {
  claims: readonly JudgedClaim[];
  raised: readonly Doubt[];
  filed: boolean;
}): Publication {
  const { claims, raised, filed } = event;
  const isSure = filed || claims.some(({ doubts }) => !isHeldBack(doubts, 'fact'));
  const isPublic = isSure && !isHeldBack(raised, 'fact');
  const officials = claims.filter(({ party }) => party !== 'media');
  const heard = officials.length > 0 || filed ? officials : claims;
  const open = heard.flatMap((claim) => (isSure ? doubtsBesideFact(claim) : claim.doubts));
  const found = new Set<Doubt>([...raised, ...open]);
  const isChecked = isHeldBack([...found], 'figures') || ABOUT_BOTH.some((doubt) => found.has(doubt));
  return {
    fact: isPublic ? 'publish' : 'review',
    figures: isChecked ? 'check' : 'publish',
    doubts: DOUBTS.filter((doubt) => found.has(doubt)),
  };
}
