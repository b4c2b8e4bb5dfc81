import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import { postedOn } from '../domain/dated-claim.js';
import { addDays } from '../domain/day.js';
import { isAgainst } from '../domain/denied-event.js';
import {
  CANDIDATE_REACH_DAYS,
  type Match,
  type MatchCandidate,
  type MatchReport,
  matchEvent,
} from '../domain/match-event.js';
import { eventsAround } from '../store/candidate-events.js';
import { claimsOfEvent, isInForce } from '../store/claims.js';
import { toLedgerClaim } from './event-record.js';

async function toCandidate(db: Kysely<Database>, event: EventRow): Promise<MatchCandidate<number>> {
  const claims = await claimsOfEvent(db, event.id);
  return {
    id: event.id,
    kind: event.kind,
    date: event.date,
    datePrecision: event.date_precision,
    ordinal: event.ordinal,
    lifecycle: event.lifecycle,
    // A denial tells of no transfer, so nothing is compared with it.
    claims: claims.filter((claim) => isInForce(claim) && !isAgainst(claim)).map(toLedgerClaim),
  };
}

/** An event that waits for review makes nothing ambiguous: one report misread must not keep all others apart. */
function matchAmong(
  report: MatchReport,
  candidates: readonly MatchCandidate<number>[],
  established: ReadonlySet<number>,
): Match<number> {
  const match = matchEvent(report, candidates);
  if (match.match !== 'unsure' || match.reason !== 'several_candidates') return match;
  const sure = matchEvent(
    report,
    candidates.filter(({ id }) => established.has(id)),
  );
  return sure.match === 'same' ? sure : match;
}

export interface ReportMatch {
  match: Match<number>;
  /** Where the report joins an event that waits for review: its match with all other events, else null. */
  elsewhere: Match<number> | null;
}

/** The event that a report tells of, among those on file around its day, or among the live ones of them. */
export async function matchReport(
  db: Kysely<Database>,
  report: MatchReport,
  among: 'all' | 'live' = 'all',
): Promise<ReportMatch> {
  const days = [report.date, postedOn(report)].sort();
  const around = await eventsAround(db, {
    from: addDays(days[0]!, -CANDIDATE_REACH_DAYS),
    to: addDays(days[1]!, CANDIDATE_REACH_DAYS),
    ordinal: report.ordinal,
  });
  const events = around.filter(({ origin }) => among === 'all' || origin === among);
  const candidates: MatchCandidate<number>[] = [];
  for (const event of events) candidates.push(await toCandidate(db, event));
  const established = new Set(events.filter(({ fact_published }) => fact_published).map(({ id }) => id));
  const match = matchAmong(report, candidates, established);
  if (match.match !== 'same') return { match, elsewhere: null };
  const others = candidates.filter(({ id }) => id !== match.id);
  return { match, elsewhere: established.has(match.id) ? null : matchEvent(report, others) };
}
