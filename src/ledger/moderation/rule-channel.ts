import { reasonProblem } from '../../domain/correction-reason.js';
import { channelById } from '../../store/channels.js';
import { channelRulingsInForce, insertChannelRuling } from '../../store/rulings.js';
import type { Moderation } from './api.js';
import { atDesk, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** What a channel, or all, say from now on waits for a moderator, until this is undone. What was told is edited on. */
export async function pausePublishing(
  deps: ModerationDeps,
  input: Parameters<Moderation['pausePublishing']>[0],
): Promise<Outcome> {
  return ruleChannel(deps, { ...input, ruling: 'pause' });
}

/** What a channel says from now on counts for nothing, until this is undone. Its posts are read on. */
export async function ignoreChannel(
  deps: ModerationDeps,
  input: Parameters<Moderation['ignoreChannel']>[0],
): Promise<Outcome> {
  return ruleChannel(deps, { ...input, ruling: 'ignore' });
}

async function ruleChannel(
  deps: ModerationDeps,
  input: { by: number; channelId: number | null; reason: string; ruling: 'pause' | 'ignore' },
): Promise<Outcome> {
  const { by, channelId, reason, ruling } = input;
  return atDesk(deps, { by }, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(reason);
    if (problem !== null) return { kind: 'invalid', problem };
    const channel = channelId === null ? null : await channelById(desk.trx, channelId);
    if (channel === undefined) return { kind: 'unknown_channel' };
    const inForce = await channelRulingsInForce(desk.trx);
    if (inForce.some((row) => row.ruling === ruling && row.channelId === channelId))
      return { kind: 'unchanged' };
    const actionId = await recordAction(desk, {
      type: ruling,
      ...(channelId === null ? {} : { subject: channelId }),
      after: { channel: channel?.handle ?? 'all' },
      reason,
    });
    await insertChannelRuling(desk.trx, {
      channel_id: channelId,
      ruling,
      action_id: actionId,
      made_by: by,
      made_at: desk.at,
    });
    return { kind: 'done', actionId, events: [] };
  });
}
