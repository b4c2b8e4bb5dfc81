import { reasonProblem } from '../../domain/correction-reason.js';
import { postById } from '../../store/posts.js';
import { planRecheck } from '../../store/rechecks.js';
import type { Moderation } from './api.js';
import { atDesk, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** Has a post looked at again where it stands, as soon as there is time for it; what has changed enters as any edit. */
export async function lookAgain(
  deps: ModerationDeps,
  { by, postId, reason }: Parameters<Moderation['lookAgain']>[0],
): Promise<Outcome> {
  return atDesk(deps, { by }, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(reason);
    if (problem !== null) return { kind: 'invalid', problem };
    const post = await postById(desk.trx, postId);
    if (post === undefined) return { kind: 'unknown_post' };
    await planRecheck(desk.trx, postId, post.recheck_step, desk.at);
    const actionId = await recordAction(desk, {
      type: 'look_again',
      subject: postId,
      after: { url: post.url },
      reason,
    });
    return { kind: 'done', actionId, events: [] };
  });
}
