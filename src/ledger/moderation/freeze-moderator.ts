import { reasonProblem } from '../../domain/correction-reason.js';
import { actionsBySince } from '../../store/actions.js';
import { currentModerator, updateModerator } from '../../store/moderators.js';
import type { FreezeOutcome, Moderation } from './api.js';
import { atDesk, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import { isInEffect, undoAction } from './undo.js';

/** How much of what they did is taken back. */
export const FREEZE_MINUTES = 60;

/** On an owner's word: stops a moderator and undoes what they did in the last hour, the newest step first. */
export async function freezeModerator(
  deps: ModerationDeps,
  { by, userId, reason }: Parameters<Moderation['freezeModerator']>[0],
): Promise<FreezeOutcome> {
  return atDesk(deps, { by, needed: 'owner' }, async (desk): Promise<FreezeOutcome> => {
    const problem = reasonProblem(reason);
    if (problem !== null) return { kind: 'invalid', problem };
    const { trx, at } = desk;
    if (deps.ownerIds.includes(userId)) return { kind: 'is_owner' };
    const moderator = await currentModerator(trx, userId);
    if (moderator === undefined) return { kind: 'not_appointed' };
    if (moderator.frozen_at !== null) return { kind: 'already' };
    await updateModerator(trx, moderator.id, { frozen_at: at, frozen_by: by });
    const actionId = await recordAction(desk, { type: 'freeze', subject: userId, reason });
    const undone: number[] = [];
    const kept: number[] = [];
    for (const action of await actionsBySince(
      trx,
      userId,
      new Date(at.getTime() - FREEZE_MINUTES * 60_000),
    )) {
      if (!(await isInEffect(trx, action.id))) continue;
      const outcome = await undoAction(desk, action.id, reason);
      if (outcome.kind === 'invalid' && outcome.problem === 'not_undoable') continue;
      (outcome.kind === 'done' ? undone : kept).push(action.id);
    }
    return { kind: 'frozen', actionId, undone, kept };
  });
}
