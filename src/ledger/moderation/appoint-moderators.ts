import { currentModerator, insertModerator, updateModerator } from '../../store/moderators.js';
import type { AcceptOutcome, AppointOutcome, Moderation, RemoveOutcome } from './api.js';
import { atDesk, inLedger, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';

/** Names are shown to owners; longer ones are cut. In UTF-16 units. */
const NAME_LENGTH = 64;

/** An owner asks somebody to be a moderator; they are one when they say yes. */
export async function appointModerator(
  deps: ModerationDeps,
  { by, userId, name }: Parameters<Moderation['appointModerator']>[0],
): Promise<AppointOutcome> {
  return atDesk(deps, { by, needed: 'owner' }, async (desk): Promise<AppointOutcome> => {
    if (deps.ownerIds.includes(userId)) return { kind: 'is_owner' };
    const known = await currentModerator(desk.trx, userId);
    if (known !== undefined) return { kind: 'already', accepted: known.accepted_at !== null };
    await insertModerator(desk.trx, {
      user_id: userId,
      name: name.slice(0, NAME_LENGTH),
      appointed_by: by,
      appointed_at: desk.at,
    });
    await recordAction(desk, { type: 'appoint', subject: userId });
    return { kind: 'appointed' };
  });
}

/** The person says yes; only they can. */
export async function acceptAppointment(
  deps: ModerationDeps,
  { userId, name }: Parameters<Moderation['acceptAppointment']>[0],
): Promise<AcceptOutcome> {
  return inLedger(deps, async (trx, at): Promise<AcceptOutcome> => {
    const moderator = await currentModerator(trx, userId);
    if (moderator === undefined) return { kind: 'not_invited' };
    if (moderator.accepted_at !== null) return { kind: 'already' };
    await updateModerator(trx, moderator.id, { accepted_at: at, name: name.slice(0, NAME_LENGTH) });
    await recordAction({ trx, deps, by: userId, role: 'moderator', at }, { type: 'accept', subject: userId });
    return { kind: 'accepted' };
  });
}

/** An owner ends an appointment. What the person did stays. */
export async function removeModerator(
  deps: ModerationDeps,
  { by, userId, reason }: Parameters<Moderation['removeModerator']>[0],
): Promise<RemoveOutcome> {
  return atDesk(deps, { by, needed: 'owner' }, async (desk): Promise<RemoveOutcome> => {
    if (deps.ownerIds.includes(userId)) return { kind: 'is_owner' };
    const moderator = await currentModerator(desk.trx, userId);
    if (moderator === undefined) return { kind: 'not_appointed' };
    await updateModerator(desk.trx, moderator.id, { removed_at: desk.at, removed_by: by });
    await recordAction(desk, { type: 'remove', subject: userId, reason });
    return { kind: 'removed' };
  });
}
