import type { Transaction } from 'kysely';
import type { ChannelRow, Database, NewClaim, PostRow } from '../../db/schema.js';
import type { Match, UnsureReason } from '../domain/match-event.js';
import { checkOrdinal, type OrdinalCheck } from '../domain/ordinals.js';
import { type Doubt, doubtsOfReport } from '../domain/publish-policy.js';
import { FIGURES, type Figures, type ParseResult, type Report } from '../domain/report.js';
import { insertAudit } from '../store/audit.js';
import { insertClaims, type PlacedClaim } from '../store/claims.js';
import { eventsNumberedAround, insertEvents, nextSerial } from '../store/events.js';
import { matchReport } from './match-report.js';
import { quoteReport } from './quote-report.js';

export interface PlacedReport {
  /** The event that the report was matched to; a link may take its claim elsewhere. */
  eventId: number;
  /** Why it may belong to another event. */
  unsure: UnsureReason | null;
  doubts: Doubt[];
  /** Since when the post says so: an edit of other words renews no doubt that a moderator has settled. */
  saidSince: Date;
}

export interface ReportedPost {
  channel: ChannelRow;
  post: PostRow;
  parse: ParseResult;
  reportIds: readonly number[];
  text: string;
  /** The claims that the post's text before made. */
  earlier: readonly PlacedClaim[];
  /** The words are those that the ledger had. */
  isReparse?: boolean;
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
  const earlier = posted.earlier.filter(({ status }) => status === 'carried_out');
  for (const [index, report] of posted.parse.reports.entries()) {
    const before = earlier.findIndex(({ kind }) => kind === report.kind);
    const kept = before === -1 ? undefined : earlier.splice(before, 1)[0];
    const place = kept ? keepPlace(posted, report, kept) : await findPlace(trx, posted, report);
    await insertClaims(trx, [claimRow(posted, report, index, place)]);
    placed.push(place);
  }
  return placed;
}

function keepPlace(posted: ReportedPost, report: Report, kept: PlacedClaim): PlacedReport {
  const edited = !sameFigures(report.figures, kept.figures) || !sameFigures(report.outside, kept.outside);
  const unsure = kept.doubts.includes('unsure_match');
  const isSame = !edited && report.date === kept.date && (report.ordinal ?? null) === kept.ordinal;
  const wasEdited = isSame && kept.doubts.includes('source_edited_figures');
  const doubts = doubtsOf(posted, report, { match: 'same', id: kept.event_id });
  if ((edited && !posted.isReparse) || wasEdited) doubts.push('source_edited_figures');
  if (unsure) doubts.push('unsure_match');
  const saidSince = isSame ? kept.created_at : posted.at;
  return { eventId: kept.event_id, unsure: null, doubts, saidSince };
}

function sameFigures(a: Figures, b: Figures): boolean {
  return FIGURES.every((key) => a[key] === b[key]);
}

async function findPlace(
  trx: Transaction<Database>,
  posted: ReportedPost,
  report: Report,
): Promise<PlacedReport> {
  const { channel, post, parse, at } = posted;
  const { match, elsewhere } = await matchReport(trx, {
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
    sequel: parse.sequel ?? null,
  });
  const unsure = match.match === 'unsure' ? match.reason : null;
  const doubts = doubtsOf(posted, report, match, elsewhere);
  const id = match.match === 'same' ? match.id : null;
  const numbered = await checkNumber(trx, report, id);
  const conflict = unsure === 'ordinal_conflict' || numbered?.verdict === 'conflict';
  if (conflict) doubts.push('ordinal_conflict');
  const missing = numbered?.verdict === 'gap' ? numbered.missing : [];
  if (match.match === 'same') {
    await recordGap(trx, posted, { eventId: match.id, ordinal: report.ordinal, missing });
    return { eventId: match.id, unsure, doubts, saidSince: at };
  }
  const [eventId] = await insertEvents(trx, [
    {
      serial: await nextSerial(trx),
      origin: 'live',
      kind: report.kind,
      lifecycle: 'carried_out',
      date: report.date,
      version: 0,
      first_reported_at: post.published_at,
      created_at: at,
      updated_at: at,
    },
  ]);
  await recordGap(trx, posted, { eventId: eventId!, ordinal: report.ordinal, missing });
  return { eventId: eventId!, unsure, doubts, saidSince: at };
}

/** How the official number of a report stands to those of the events around it, its own apart. */
async function checkNumber(
  trx: Transaction<Database>,
  { ordinal, date }: Report,
  own: number | null,
): Promise<OrdinalCheck<number> | null> {
  if (ordinal === undefined) return null;
  const known = (await eventsNumberedAround(trx, ordinal)).flatMap((event) =>
    event.ordinal === null || event.id === own
      ? []
      : [{ id: event.id, date: event.date, ordinal: event.ordinal }],
  );
  const check = checkOrdinal({ date, ordinal }, known);
  // Before the first number on file lies all that nobody collected.
  const isFirst = known.every((event) => event.ordinal > ordinal);
  return check.verdict === 'gap' && isFirst ? null : check;
}

/** Numbers that are missing go on record: the official count knows of swaps that are not on file. None is filled in. */
async function recordGap(
  trx: Transaction<Database>,
  { channel, post, at }: ReportedPost,
  { eventId, ordinal, missing }: { eventId: number; ordinal: number | undefined; missing: readonly number[] },
): Promise<void> {
  const [first] = missing;
  const last = missing.at(-1);
  if (first === undefined || last === undefined) return;
  await insertAudit(trx, {
    at,
    actor: null,
    action: 'ordinal_gap',
    eventId,
    after: { post_id: post.id, ordinal, missing: { first, last } },
    reason: `${channel.source}: ${ordinal}, and ${first === last ? first : `${first}–${last}`} not on file`,
  });
}

function doubtsOf(
  { channel, post, parse, at }: ReportedPost,
  report: Report,
  match: Match<number>,
  elsewhere: Match<number> | null = null,
): Doubt[] {
  return doubtsOfReport({
    report,
    party: channel.party,
    publishedAt: post.published_at,
    now: at,
    isFirstReadPage: post.first_read_page,
    parseDoubts: parse.doubts ?? [],
    match,
    elsewhere,
  });
}

function claimRow(posted: ReportedPost, report: Report, index: number, place: PlacedReport): NewClaim {
  const { channel, post, parse, reportIds, text, parserVersion } = posted;
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
    quote: quoteReport(text, report.spans),
    spans: JSON.stringify(report.spans ?? {}),
    doubts: place.doubts,
    sequel: parse.sequel ?? null,
    parser_version: parserVersion,
    stated_at: post.published_at,
    created_at: place.saidSince,
  };
}
