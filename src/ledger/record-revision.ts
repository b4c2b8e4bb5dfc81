import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { ChannelRow, Database, PostRow, RevisionRow } from '../../db/schema.js';
import { kyivDay } from '../domain/day.js';
import type { IncomingPost } from '../domain/post.js';
import type { ParseResult } from '../domain/report.js';
import { insertHeldEstimates, replaceHeldEstimates } from '../store/held-estimates.js';
import { insertPost, postByMessage } from '../store/posts.js';
import { insertReports } from '../store/reports.js';
import { insertRevision, latestRevision } from '../store/revisions.js';
import { insertRunningTotals, replaceRunningTotals } from '../store/running-totals.js';
import type { LedgerDeps } from './ledger-deps.js';

export interface KnownPost {
  row: PostRow;
  /** Undefined for a post seen for the first time. */
  latest: RevisionRow | undefined;
}

/** As the database can hold it: what is no character becomes U+FFFD, one for one, so that places in it stay. */
export function storableText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The post's row, made if there is none, and its newest text. */
export async function findOrInsertPost(
  trx: Transaction<Database>,
  channel: ChannelRow,
  post: IncomingPost,
  context: { firstReadPage: boolean; at: Date },
): Promise<KnownPost> {
  const known = await postByMessage(trx, channel.id, post.messageId);
  if (known) return { row: known, latest: await latestRevision(trx, known.id) };
  const row = await insertPost(trx, {
    channel_id: channel.id,
    message_id: post.messageId,
    url: post.url,
    published_at: post.publishedAt,
    first_seen_at: context.at,
    first_read_page: context.firstReadPage,
    forwarded_from: post.forwardedFrom ?? null,
  });
  return { row, latest: undefined };
}

export interface NewRevision extends Pick<IncomingPost, 'text' | 'edited' | 'via'> {
  channel: ChannelRow;
  known: KnownPost;
  parse: ParseResult;
  at: Date;
}

export interface StoredRevision {
  number: number;
  /** Ids of the parse's reports, in their order. */
  reportIds: number[];
}

/** Stores the text and all that it says. What the post said before is kept, and marked as replaced. */
export async function recordRevision(
  trx: Transaction<Database>,
  deps: LedgerDeps,
  subject: NewRevision,
): Promise<StoredRevision> {
  const { known, text, edited, via, parse, at } = subject;
  const number = (known.latest?.number ?? 0) + 1;
  const revisionId = await insertRevision(trx, {
    post_id: known.row.id,
    number,
    hash: hashOf(text),
    text,
    edited,
    via,
    seen_at: at,
    language: parse.language,
    verdict: parse.verdict,
    parse: JSON.stringify(parse),
    parser_version: deps.parserVersion,
  });
  const reportIds = await insertReports(trx, reportRows(revisionId, parse));
  await recordStatements(trx, subject);
  return { number, reportIds: reportIds.slice(0, parse.reports.length) };
}

function reportRows(revisionId: number, { reports, announcements }: ParseResult) {
  const carriedOut = reports.map((report) => ({
    status: 'carried_out' as const,
    kind: report.kind,
    date: report.date,
    body: JSON.stringify(report),
  }));
  const announced = announcements.map((announcement) => ({
    status: announcement.status,
    kind: null,
    date: announcement.date ?? null,
    body: JSON.stringify(announcement),
  }));
  return [...carriedOut, ...announced].map((row, position) => ({
    revision_id: revisionId,
    position,
    ...row,
  }));
}

/** Running totals and people said to be held: of the day on which the post says so. */
async function recordStatements(
  trx: Transaction<Database>,
  { channel, known, parse, at }: NewRevision,
): Promise<void> {
  if (known.latest) {
    await replaceRunningTotals(trx, known.row.id, at);
    await replaceHeldEstimates(trx, known.row.id, at);
  }
  const common = {
    post_id: known.row.id,
    date: kyivDay(known.row.published_at),
    url: known.row.url,
    stated_at: known.row.published_at,
  };
  await insertRunningTotals(
    trx,
    parse.cumulative.map(({ side, what, value, qualifier, scope }) => ({
      ...common,
      source: channel.source,
      side,
      what,
      value,
      qualifier,
      scope,
    })),
  );
  await insertHeldEstimates(
    trx,
    parse.held.map(({ held_by, of, what, value, value_max, qualifier, said_by }) => ({
      ...common,
      held_by,
      of,
      what,
      value,
      value_max,
      qualifier,
      said_by: said_by ?? channel.source,
      same_as: null,
    })),
  );
}
