import type { Transaction } from 'kysely';
import type { Database, PostRow } from '../../db/schema.js';
import { currentClaimsOfPost } from '../store/claims.js';
import { lockLedger } from '../store/ledger-lock.js';
import { postById, setPostDeleted } from '../store/posts.js';
import type { LedgerDeps } from './ledger-deps.js';
import { type EventChange, refoldEvent } from './refold-event.js';

type VisibilityDeps = Pick<LedgerDeps, 'db' | 'settings'>;

export type VisibilityOutcome =
  | { kind: 'unknown_post' }
  /** It was known to be so. */
  | { kind: 'unchanged' }
  /** Figures stay as they are; the events say what became of their source. */
  | { kind: 'recorded'; changes: EventChange[] };

/** A post is no longer visible where it stood; `at` is when that was seen. */
export async function markPostDeleted(
  deps: VisibilityDeps,
  postId: number,
  at: Date,
): Promise<VisibilityOutcome> {
  return deps.db.transaction().execute(async (trx) => {
    await lockLedger(trx);
    const post = await postById(trx, postId);
    if (post === undefined) return { kind: 'unknown_post' };
    if (post.deleted_at !== null) return { kind: 'unchanged' };
    await setPostDeleted(trx, post.id, at);
    return { kind: 'recorded', changes: await refoldEventsOf(trx, deps, post, { gone: true, at }) };
  });
}

/** A post that had gone is there again. */
export async function markPostVisible(
  deps: VisibilityDeps,
  postId: number,
  at: Date,
): Promise<VisibilityOutcome> {
  return deps.db.transaction().execute(async (trx) => {
    await lockLedger(trx);
    const post = await postById(trx, postId);
    if (post === undefined) return { kind: 'unknown_post' };
    if (post.deleted_at === null) return { kind: 'unchanged' };
    return { kind: 'recorded', changes: await restorePost(trx, deps, post, at) };
  });
}

/** As `markPostVisible`, inside a transaction that holds the ledger's lock. */
export async function restorePost(
  trx: Transaction<Database>,
  deps: VisibilityDeps,
  post: PostRow,
  at: Date,
): Promise<EventChange[]> {
  await setPostDeleted(trx, post.id, null);
  return refoldEventsOf(trx, deps, post, { gone: false, at });
}

async function refoldEventsOf(
  trx: Transaction<Database>,
  deps: VisibilityDeps,
  post: PostRow,
  { gone, at }: { gone: boolean; at: Date },
): Promise<EventChange[]> {
  const claims = await currentClaimsOfPost(trx, post.id);
  const changes: EventChange[] = [];
  for (const eventId of new Set(claims.map((claim) => claim.effective_event_id))) {
    changes.push(
      await refoldEvent(trx, deps, { eventId, at, cause: { type: 'deleted_post', post_id: post.id, gone } }),
    );
  }
  return changes;
}
