import type { NewClaim } from '../../../db/schema.js';
import {
  LARGEST_FIGURE,
  LARGEST_ORDINAL,
  type ValueProblem,
  valueProblem,
} from '../../domain/correction-value.js';
import { FIGURES, type Figures, KINDS } from '../../domain/report.js';
import { partyOf } from '../../domain/sources.js';
import type { ClaimByHand } from './api.js';
import { latestDay } from './correct-field.js';
import type { Desk } from './desk.js';

/** The parser of a claim that a moderator entered: none. */
export const BY_HAND = 'by_hand';

const LONGEST_LINK = 2000;

/** A web page by its address; other schemes, and addresses that carry a user or a password, are none. */
export function isLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

function figuresProblem(figures: Figures): ValueProblem | null {
  for (const [key, value] of Object.entries(figures)) {
    if (!(FIGURES as readonly string[]).includes(key)) return 'unknown_field';
    if (!Number.isInteger(value)) return 'not_a_whole_number';
    if (value < 0) return 'negative';
    if (value > LARGEST_FIGURE) return 'too_large';
  }
  return null;
}

/** A source is a listed one, or `media:` and a domain. */
const SOURCE = /^[a-z][a-z0-9_]{1,40}$|^media:[a-z0-9.-]{3,60}$/;

export function claimProblem(claim: ClaimByHand, now: Date): ValueProblem | null {
  if (!SOURCE.test(claim.source)) return 'not_in_the_list';
  if (!isLink(claim.url)) return 'not_a_link';
  if (!KINDS.includes(claim.kind)) return 'not_in_the_list';
  const ordinal = claim.ordinal ?? null;
  if (ordinal !== null && (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > LARGEST_ORDINAL)) {
    return 'not_a_whole_number';
  }
  return (
    valueProblem('date', claim.date, latestDay(now)) ??
    valueProblem('mediators', claim.mediators ?? [], '') ??
    figuresProblem(claim.figures) ??
    figuresProblem(claim.outside ?? {})
  );
}

/** The row of a claim by hand: said when it was said, weighed like one that was read. */
export function handClaimRow(
  { at }: Desk,
  claim: ClaimByHand,
  place: { eventId: number; actionId: number },
): NewClaim {
  return {
    event_id: place.eventId,
    post_id: null,
    report_id: null,
    source: claim.source,
    party: partyOf(claim.source),
    via: null,
    url: claim.url,
    status: claim.status,
    kind: claim.kind,
    date: claim.date,
    ordinal: claim.ordinal ?? null,
    figures: JSON.stringify(claim.figures),
    outside: JSON.stringify(claim.outside ?? {}),
    mediators: claim.mediators ?? [],
    transit: null,
    quote: null,
    parser_version: BY_HAND,
    stated_at: claim.statedAt ?? at,
    created_at: at,
    action_id: place.actionId,
  };
}
