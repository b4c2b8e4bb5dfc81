import {
  claimRecheck,
  dueRechecks,
  planRecheck,
  postsWithoutRecheck,
  type RecheckPost,
} from '../store/rechecks.js';
import { incomingPost, isStranger } from './incoming-post.js';
import type { PollDeps } from './poll.js';
import type { EmbedResult, PreviewReader } from './preview.js';
import { nextRecheck, RECHECKED_FOR_MS } from './recheck-schedule.js';

/** A process that dies in the middle leaves the post to others after this. */
const LEASE_MS = 2 * 60_000;
const RETRY_AFTER_MS = 5 * 60_000;
/** After a post's own time: the last look is tried for as long again. */
const GIVEN_UP_AFTER_MS = 2 * RECHECKED_FOR_MS;
/** Between two posts. */
const POST_PAUSE_MS = 1_000;
/** In one run, so that the polls get their turn. */
const POSTS_A_RUN = 20;

export interface RecheckDeps
  extends Pick<PollDeps, 'db' | 'clock' | 'logger' | 'processRevision' | 'sleep' | 'signal'> {
  reader: Pick<PreviewReader, 'post'>;
  /** Record that a post is gone, or is there again; neither changes a figure. */
  markPostDeleted(postId: number, at: Date): Promise<unknown>;
  markPostVisible(postId: number, at: Date): Promise<unknown>;
}

/** Looks again, one by one, at the posts that say something of transfers: was it edited, is it gone? */
export async function recheckDuePosts(deps: RecheckDeps): Promise<void> {
  await planNewPosts(deps);
  for (const post of await dueRechecks(deps.db, deps.clock.now(), POSTS_A_RUN)) {
    if (deps.signal.aborted) return;
    const until = new Date(deps.clock.now().getTime() + LEASE_MS);
    if (!(await claimRecheck(deps.db, post, until))) continue;
    const result = await deps.reader.post(post.handle, post.message_id);
    await settle(deps, post, result);
    if (result.kind === 'rate_limited') return;
    await deps.sleep(POST_PAUSE_MS);
  }
}

async function planNewPosts({ db, clock }: RecheckDeps): Promise<void> {
  const now = clock.now();
  for (const post of await postsWithoutRecheck(db, new Date(now.getTime() - RECHECKED_FOR_MS))) {
    const { step, at } = nextRecheck(post.published_at, 0, now);
    await planRecheck(db, post.id, step, at);
  }
}

/** Records what was seen and plans the next look; a look that failed is made up for. */
async function settle(deps: RecheckDeps, post: RecheckPost, result: EmbedResult): Promise<void> {
  const { db, clock, logger } = deps;
  try {
    const isAnswered = await record(deps, post, result);
    logger.debug({ channel: post.handle, message: post.message_id, result: result.kind }, 'looked again');
    if (isAnswered) {
      const { step, at } = nextRecheck(post.published_at, post.recheck_step + 1, clock.now());
      await planRecheck(db, post.id, step, at);
      return;
    }
  } catch (error) {
    logger.error({ err: error, channel: post.handle, message: post.message_id }, 'post not processed');
  }
  const asked = 'retryAfterSeconds' in result ? (result.retryAfterSeconds ?? 0) * 1000 : 0;
  const again = new Date(clock.now().getTime() + Math.max(asked, RETRY_AFTER_MS));
  const isOver = again.getTime() - post.published_at.getTime() > GIVEN_UP_AFTER_MS;
  await planRecheck(db, post.id, post.recheck_step, isOver ? null : again);
}

/** False when there was no answer. An answer that tells nothing of the post is not asked for again at once. */
async function record(deps: RecheckDeps, post: RecheckPost, result: EmbedResult): Promise<boolean> {
  if (result.kind === 'deleted') {
    if (post.deleted_at === null) await deps.markPostDeleted(post.id, deps.clock.now());
    return true;
  }
  if (result.kind !== 'post') return result.kind === 'unreadable';
  if (isStranger(post, result.post)) return true;
  if (post.deleted_at !== null) await deps.markPostVisible(post.id, deps.clock.now());
  const incoming = incomingPost(post, result.post, 'embed');
  if (incoming !== null) await deps.processRevision(incoming, { firstReadPage: post.first_read_page });
  return true;
}
