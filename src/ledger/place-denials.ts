import type { Transaction } from 'kysely';
import type { ChannelRow, Database, PostRow } from '../../db/schema.js';
import { addDays, kyivDay } from '../domain/day.js';
import { CONTRADICTIONS, deniedEvent } from '../domain/denied-event.js';
import { CANDIDATE_REACH_DAYS } from '../domain/match-event.js';
import type { Announcement, ParseResult } from '../domain/report.js';
import { insertClaims } from '../store/claims.js';
import { eventsBetween, factsOf } from '../store/events.js';
import { quoteReport } from './quote-report.js';

export interface DenyingPost {
  channel: ChannelRow;
  post: PostRow;
  parse: ParseResult;
  text: string;
  parserVersion: string;
  at: Date;
}

/**
 * Puts on file what a party's own channel says against an event that was told before: a claim without figures, which
 * the fold passes over. It takes nothing back: that is for a moderator. What speaks of no event on file makes none.
 * Returns how many claims it made.
 */
export async function placeDenials(trx: Transaction<Database>, posted: DenyingPost): Promise<number> {
  const { channel, parse } = posted;
  let placed = 0;
  if (channel.party === 'media') return placed;
  for (const [index, said] of parse.announcements.entries()) {
    if (CONTRADICTIONS.includes(said.status)) placed += await placeDenial(trx, posted, said, index);
  }
  return placed;
}

async function placeDenial(
  trx: Transaction<Database>,
  { channel, post, parse, text, parserVersion, at }: DenyingPost,
  said: Announcement,
  index: number,
): Promise<number> {
  const day = kyivDay(post.published_at);
  const days = [day, said.date ?? day].sort();
  const around = await eventsBetween(trx, {
    after: addDays(days[0]!, -CANDIDATE_REACH_DAYS - 1),
    to: days[1]!,
  });
  const told = around
    .filter(({ event }) => event.alert_version !== null || event.fact_published)
    .filter(({ event }) => (event.first_reported_at ?? event.created_at) <= post.published_at);
  const eventId = deniedEvent(
    said,
    day,
    told.map(({ event, sides }) => ({ ...factsOf(event, sides), id: event.id })),
  );
  const event = told.find((one) => one.event.id === eventId)?.event;
  if (event === undefined) return 0;
  const ids = await insertClaims(trx, [
    {
      event_id: event.id,
      post_id: post.id,
      report_id: null,
      position: parse.reports.length + index,
      source: channel.source,
      party: channel.party,
      via: null,
      url: post.url,
      status: said.status,
      kind: event.kind,
      date: event.date,
      ordinal: null,
      transit: null,
      quote: said.span === undefined ? null : quoteReport(text, { status: said.span }),
      parser_version: parserVersion,
      stated_at: post.published_at,
      created_at: at,
    },
  ]);
  return ids.length;
}
