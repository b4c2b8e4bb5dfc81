import type { Transaction } from 'kysely';
import type { ChannelRow, Database, PostRow } from '../../db/schema.js';
import {
  checkRunningTotal,
  type DatedEvent,
  type DatedTotal,
  type RunningTotalCheck,
} from '../domain/check-running-total.js';
import { consolidate } from '../domain/consolidate.js';
import { addDays, kyivDay } from '../domain/day.js';
import { type Consolidated, serialName } from '../domain/event.js';
import { effectiveClaims, foldEvent } from '../domain/fold-event.js';
import { isCovered } from '../domain/is-covered.js';
import { exactFigure } from '../domain/party-word.js';
import type { ParseResult, RunningTotal } from '../domain/report.js';
import { insertAudit } from '../store/audit.js';
import { claimsOfEvent } from '../store/claims.js';
import { coveragePeriods } from '../store/coverage.js';
import { eventsBetween, factsOf } from '../store/events.js';
import { totalBefore } from '../store/running-totals.js';
import { firstReadAt } from '../store/sources-view.js';
import { loadRecord, toLedgerClaim } from './event-record.js';

/** Mediators count the transfers that credit them. */
const MEDIATOR_CODES: Readonly<Record<string, string>> = { uae_mofa: 'AE', qatar: 'QA' };

/** In the fullest year on file there were 41 transfers; over more of them a gap would point to none. */
const MOST_TERMS = 60;

export interface TotalsToCheck {
  channel: ChannelRow;
  post: PostRow;
  parse: ParseResult;
  /** Events that the post changes; their columns do not say so yet. */
  touched: ReadonlySet<number>;
  at: Date;
}

/**
 * Holds the running totals that a post states against the source's own last ones and the transfers since. A break goes
 * on record with what would explain it. Returns the events whose own figures it puts in doubt: those that alone stand
 * between two totals that do not agree. Where the record is known to be thin nothing is checked.
 */
export async function checkTotals(trx: Transaction<Database>, subject: TotalsToCheck): Promise<Set<number>> {
  const { channel, post, parse, at } = subject;
  const doubted = new Set<number>();
  if (channel.party === 'media') return doubted;
  for (const total of parse.cumulative) {
    const found = await checkTotal(trx, subject, total);
    if (found?.check.verdict !== 'gap') continue;
    const [only, ...others] = found.terms;
    const eventId = only !== undefined && others.length === 0 ? only.eventId : null;
    // A mediator's count may hold much that is not on file: it puts nobody's figures in doubt.
    const isOwnCount = channel.party === total.side;
    if (eventId !== null && isOwnCount && subject.touched.has(eventId)) doubted.add(eventId);
    await insertAudit(trx, {
      at,
      actor: null,
      action: 'checksum_break',
      eventId,
      after: { post_id: post.id, total, previous: found.previous, ...found.check },
      reason: `${channel.source}: ${found.check.gap > 0 ? '+' : ''}${found.check.gap}`,
    });
  }
  return doubted;
}

type Term = DatedEvent & { eventId: number };

interface CheckedTotal {
  check: RunningTotalCheck;
  previous: DatedTotal | null;
  terms: Term[];
}

async function checkTotal(
  trx: Transaction<Database>,
  { channel, post, touched }: TotalsToCheck,
  total: RunningTotal,
): Promise<CheckedTotal | null> {
  const stated = { ...total, source: channel.source, date: kyivDay(post.published_at) };
  const before = await totalBefore(trx, { ...stated, statedAt: post.published_at });
  const previous = before ?? null;
  const days = { after: previous?.date ?? periodStart(stated), to: stated.date };
  // The stages of an agreement are not known by their days.
  if (days.after === null || total.scope === 'series') return null;
  const readSince = await firstReadAt(trx);
  const periods = await coveragePeriods(trx);
  const span = { after: days.after, to: days.to };
  if (!isCovered(periods, channel.party, span, readSince === null ? null : kyivDay(readSince))) return null;
  const mediates = channel.party === 'mediator';
  const terms = await termsOf(trx, channel, span, touched);
  if (terms.length > MOST_TERMS) return null;
  const byEvents = checkRunningTotal(stated, previous, terms);
  const check =
    byEvents.verdict === 'gap'
      ? checkRunningTotal(stated, previous, await inOwnWords(trx, channel.source, terms))
      : byEvents;
  const counted = total.what === 'bodies' ? 'bodies' : 'exchange';
  return {
    check: check.verdict === 'exact' || mediates ? check : byEvents,
    previous,
    terms: terms.filter(({ kind }) => kind === counted),
  };
}

/** A source adds up what it said itself, which is not always what the event settled on: 150 for 150, not 189. */
async function inOwnWords(
  trx: Transaction<Database>,
  source: string,
  terms: readonly Term[],
): Promise<Term[]> {
  const own: Term[] = [];
  for (const term of terms) {
    const claims = (await claimsOfEvent(trx, term.eventId)).map(toLedgerClaim);
    const said = effectiveClaims(claims.filter((claim) => claim.source === source));
    const { consolidated } = consolidate({ kind: term.kind, lifecycle: 'carried_out', claims: said });
    const both = said.map((claim) => exactFigure(claim, 'both.people')).find((value) => value !== undefined);
    own.push({ ...term, consolidated: both === undefined ? consolidated : asBoth(consolidated, both) });
  }
  return own;
}

/** A number for both sides as blocks that add up to it. */
function asBoth({ ua, ru }: Consolidated, people: number): Consolidated {
  const none = { military: null, civilians: null, outside: null };
  return { ua: { ...ua, ...none, people }, ru: { ...ru, ...none, people: 0 } };
}

/** The day before the first that counts; null for counts that have no beginning of their own. */
function periodStart({ scope, date }: DatedTotal): string | null {
  if (scope === 'year') return addDays(`${date.slice(0, 4)}-01-01`, -1);
  return scope === 'month' ? addDays(`${date.slice(0, 7)}-01`, -1) : null;
}

async function termsOf(
  trx: Transaction<Database>,
  channel: ChannelRow,
  span: { after: string; to: string },
  touched: ReadonlySet<number>,
): Promise<Term[]> {
  const mediator = MEDIATOR_CODES[channel.source];
  const terms: Term[] = [];
  for (const { event, sides } of await eventsBetween(trx, span)) {
    const facts = touched.has(event.id)
      ? foldEvent((await loadRecord(trx, event)).publication)
      : factsOf(event, sides);
    if (mediator !== undefined && !facts.mediators.includes(mediator)) continue;
    const { kind, date, consolidated } = facts;
    terms.push({ eventId: event.id, id: serialName(event.serial), kind, date, consolidated });
  }
  return terms;
}
