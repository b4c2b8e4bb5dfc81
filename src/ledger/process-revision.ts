import type { IncomingPost } from '../domain/post.js';
import type { Verdict } from '../domain/report.js';
import { channelByHandle } from '../store/channels.js';
import { lockLedger } from '../store/ledger-lock.js';
import { applyParse, parseText } from './apply-parse.js';
import type { LedgerDeps } from './ledger-deps.js';
import { restorePost } from './post-visibility.js';
import { findOrInsertPost, hashOf, recordRevision, storableText } from './record-revision.js';
import type { EventChange } from './refold-event.js';
import { speakerOf } from './speaker.js';

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
    const listed = await channelByHandle(trx, post.handle);
    if (listed === undefined) return { kind: 'unknown_channel' };

    const at = deps.clock.now();
    const known = await findOrInsertPost(trx, listed, post, { ...context, at });
    if (known.row.deleted_at !== null) await restorePost(trx, deps, known.row, at);
    if (known.latest?.hash === hashOf(post.text)) return { kind: 'unchanged', postId: known.row.id };

    const channel = speakerOf(listed, known.row);
    const parse = parseText(deps, channel, known.row, post.text);
    const { number, reportIds } = await recordRevision(trx, deps, { ...post, channel, known, parse, at });
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
