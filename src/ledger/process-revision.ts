import type { Transaction } from 'kysely';
import type { ChannelRow, Database, PostRow } from '../../db/schema.js';
import type { IncomingPost } from '../domain/post.js';
import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';
import type { ParseResult, Verdict } from '../domain/report.js';
import { channelByHandle } from '../store/channels.js';
import { claimsOfEvent, currentClaimsOfPost, replaceClaims } from '../store/claims.js';
import { lockLedger } from '../store/ledger-lock.js';
import { checkTotals } from './check-totals.js';
import type { LedgerDeps } from './ledger-deps.js';
import { placeReports } from './place-reports.js';
import { restorePost } from './post-visibility.js';
import { findOrInsertPost, hashOf, recordRevision, storableText } from './record-revision.js';
import { type Cause, type EventChange, refoldEvent } from './refold-event.js';

export type ProcessOutcome =
  /** The text is the newest that the ledger has of this post. */
  | { kind: 'unchanged'; postId: number }
  /** The handle is not on the list of channels. */
  | { kind: 'unknown_channel' }
  /** The post reports no transfer, and did not before. */
  | { kind: 'no_transfer'; postId: number; verdict: Verdict }
  /** What became of every event that the post speaks of, or spoke of before its edit. */
  | { kind: 'events'; postId: number; verdict: Verdict; changes: EventChange[] };

/**
 * Takes one text of one post into the ledger, in one transaction that holds the ledger's lock: all of it is stored or
 * nothing. Taking the same text again changes nothing. Never sends anything: it says on the event what every message
 * about it should show from now on.
 */
export async function processRevision(
  deps: LedgerDeps,
  incoming: IncomingPost,
  context: { firstReadPage: boolean },
): Promise<ProcessOutcome> {
  const post = { ...incoming, text: storableText(incoming.text) };
  return deps.db.transaction().execute(async (trx) => {
    await lockLedger(trx);
    const channel = await channelByHandle(trx, post.handle);
    if (channel === undefined) return { kind: 'unknown_channel' };

    const at = deps.clock.now();
    const known = await findOrInsertPost(trx, channel, post, { ...context, at });
    if (known.row.deleted_at !== null) await restorePost(trx, deps, known.row, at);
    if (known.latest?.hash === hashOf(post.text)) return { kind: 'unchanged', postId: known.row.id };

    const parse = deps.parsePost({
      text: post.text,
      channel: parserChannel(channel),
      published: post.publishedAt.toISOString(),
    });
    const { number, reportIds } = await recordRevision(trx, deps, { channel, known, post, parse, at });
    const changes = await applyParse(trx, deps, {
      channel,
      post: known.row,
      text: post.text,
      revision: number,
      parse,
      reportIds,
      at,
    });
    if (changes.length === 0) return { kind: 'no_transfer', postId: known.row.id, verdict: parse.verdict };
    return { kind: 'events', postId: known.row.id, verdict: parse.verdict, changes };
  });
}

/** The parser knows sources by their ids, and every other text as `other`. */
function parserChannel({ source }: ChannelRow): string {
  return source === NAMELESS_SOURCE ? 'other' : source;
}

export interface ParsedPost {
  channel: ChannelRow;
  post: PostRow;
  text: string;
  revision: number;
  parse: ParseResult;
  reportIds: readonly number[];
  at: Date;
}

/** Puts the claims of a new parse in place of the earlier ones, and folds every event that either speaks of. */
export async function applyParse(
  trx: Transaction<Database>,
  deps: LedgerDeps,
  parsed: ParsedPost,
): Promise<EventChange[]> {
  const { channel, post, revision, at } = parsed;
  const earlier = await currentClaimsOfPost(trx, post.id);
  await replaceClaims(
    trx,
    earlier.map(({ id }) => id),
    at,
  );
  const placed = await placeReports(trx, { ...parsed, earlier, parserVersion: deps.parserVersion });
  const claims = await currentClaimsOfPost(trx, post.id);
  const touched = new Set([...earlier, ...claims].map((claim) => claim.effective_event_id));
  const broken = await checkTotals(trx, { ...parsed, touched });
  const changes: EventChange[] = [];
  for (const eventId of touched) {
    const unsure = placed.find((place) => place.eventId === eventId)?.unsure ?? null;
    const type = revision > 1 ? 'edited_post' : await postCause(trx, eventId, channel.source);
    const cause: Cause = { type, post_id: post.id, revision, ...(unsure ? { unsure } : {}) };
    changes.push(
      await refoldEvent(trx, deps, {
        eventId,
        at,
        cause,
        newsTime: post.published_at,
        raise: broken.has(eventId) ? ['checksum_break'] : [],
      }),
    );
  }
  return changes;
}

/** Whether the event had this source before; the post's own claim is there already. */
async function postCause(
  trx: Transaction<Database>,
  eventId: number,
  source: string,
): Promise<'post' | 'new_source'> {
  const claims = await claimsOfEvent(trx, eventId);
  return claims.filter((claim) => claim.source === source).length > 1 ? 'post' : 'new_source';
}
