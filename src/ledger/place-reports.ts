import type { Transaction } from 'kysely';
import type { ChannelRow, Database, NewClaim, PostRow } from '../../db/schema.js';
import type { UnsureReason } from '../domain/match-event.js';
import { quoteOf } from '../domain/quote-sentence.js';
import type { ParseResult, Report } from '../domain/report.js';
import { insertClaims, type PlacedClaim } from '../store/claims.js';
import { insertEvent, nextSerial } from '../store/events.js';
import { matchReport } from './match-report.js';

export interface PlacedReport {
  /** The event that the report was matched to; a link may take its claim elsewhere. */
  eventId: number;
  isNewEvent: boolean;
  /** Why it may belong to another event. */
  unsure: UnsureReason | null;
}

export interface ReportedPost {
  channel: ChannelRow;
  post: PostRow;
  parse: ParseResult;
  reportIds: readonly number[];
  text: string;
  /** The claims that the post's text before made. */
  earlier: readonly PlacedClaim[];
  parserVersion: string;
  at: Date;
}

/**
 * Gives every report its claim and every claim its event. An edited post's report stays with the event of the report
 * of its kind that it had before: an edit corrects, it does not tell of another transfer.
 */
export async function placeReports(
  trx: Transaction<Database>,
  posted: ReportedPost,
): Promise<PlacedReport[]> {
  const placed: PlacedReport[] = [];
  const earlier = [...posted.earlier];
  for (const [index, report] of posted.parse.reports.entries()) {
    const before = earlier.findIndex(({ kind }) => kind === report.kind);
    const kept = before === -1 ? undefined : earlier.splice(before, 1)[0];
    const place = kept
      ? { eventId: kept.event_id, isNewEvent: false, unsure: null }
      : await findPlace(trx, posted, report);
    await insertClaims(trx, [claimRow(posted, report, index, place)]);
    placed.push(place);
  }
  return placed;
}

async function findPlace(
  trx: Transaction<Database>,
  { channel, post, at }: ReportedPost,
  report: Report,
): Promise<PlacedReport> {
  const match = await matchReport(trx, {
    source: channel.source,
    party: channel.party,
    kind: report.kind,
    date: report.date,
    statedAt: post.published_at,
    ordinal: report.ordinal ?? null,
    figures: report.figures,
    outside: report.outside,
    qualifiers: report.qualifiers,
    mediators: report.mediators,
  });
  if (match.match === 'same') return { eventId: match.id, isNewEvent: false, unsure: null };
  const eventId = await insertEvent(trx, {
    serial: await nextSerial(trx),
    origin: 'live',
    kind: report.kind,
    lifecycle: 'carried_out',
    date: report.date,
    version: 0,
    first_reported_at: post.published_at,
    created_at: at,
    updated_at: at,
  });
  return { eventId, isNewEvent: true, unsure: match.match === 'unsure' ? match.reason : null };
}

function claimRow(posted: ReportedPost, report: Report, index: number, place: PlacedReport): NewClaim {
  const { channel, post, parse, reportIds, text, parserVersion, at } = posted;
  return {
    event_id: place.eventId,
    post_id: post.id,
    report_id: reportIds[index] ?? null,
    position: index,
    source: channel.source,
    party: channel.party,
    via: null,
    url: post.url,
    kind: report.kind,
    date: report.date,
    date_implied: report.date_implied ?? false,
    ordinal: report.ordinal ?? null,
    figures: JSON.stringify(report.figures),
    outside: JSON.stringify(report.outside),
    qualifiers: JSON.stringify(report.qualifiers),
    implied: JSON.stringify(report.implied ?? {}),
    mediators: report.mediators,
    transit: report.transit ?? null,
    categories: report.categories,
    quote: quoteOf(text, report.spans),
    spans: JSON.stringify(report.spans ?? {}),
    doubts: claimDoubts(parse, place),
    parser_version: parserVersion,
    stated_at: post.published_at,
    created_at: at,
  };
}

/** What the text itself leaves open, and whether it belongs here at all. */
function claimDoubts({ doubts = [] }: ParseResult, { unsure }: PlacedReport): string[] {
  return [...doubts, ...(unsure === null ? [] : ['unsure_match'])];
}
