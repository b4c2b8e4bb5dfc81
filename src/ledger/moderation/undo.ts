import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { reasonProblem } from '../../domain/correction-reason.js';
import { type ActionRow, actionById, redoRows, undoRows, undosOf } from '../../store/actions.js';
import { mergesOf, mergeTarget } from '../../store/links.js';
import { currentModerator, updateModerator } from '../../store/moderators.js';
import { channelRulingsOf, eventsSpokenOfSince } from '../../store/rulings.js';
import type { Moderation } from './api.js';
import { atDesk, type Desk, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome, Refusal } from './outcomes.js';
import { retell } from './retell.js';

/** What leaves nothing in the record that could be passed over. */
export const NOT_UNDOABLE: readonly string[] = ['later', 'look_again', 'appoint', 'accept', 'remove'];

/** Makes the record as if an action had not been; of an undo, as if that had not been. Itself an action. */
export async function undo(
  deps: ModerationDeps,
  { by, actionId, reason }: Parameters<Moderation['undo']>[0],
): Promise<Outcome> {
  return atDesk(deps, { by }, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(reason);
    if (problem !== null) return { kind: 'invalid', problem };
    return undoAction(desk, actionId, reason);
  });
}

/** The undo of an action that holds: the oldest that nothing that holds undoes in turn. */
export async function undoInEffect(db: Kysely<Database>, actionId: number): Promise<ActionRow | undefined> {
  for (const undoing of await undosOf(db, actionId)) {
    if (await isInEffect(db, undoing.id)) return undoing;
  }
  return undefined;
}

/** Whether an action holds. */
export async function isInEffect(db: Kysely<Database>, actionId: number): Promise<boolean> {
  return (await undoInEffect(db, actionId)) === undefined;
}

/** The action that a chain of undos is about, and whether undoing the chain's last link puts it in force again. */
async function rootOf(desk: Desk, action: ActionRow): Promise<{ root: ActionRow; reinstates: boolean }> {
  if (action.undoes === null) return { root: action, reinstates: false };
  const undone = await actionById(desk.trx, action.undoes);
  if (undone === undefined) throw new Error(`action ${action.undoes} is gone, and actions are never deleted`);
  const { root, reinstates } = await rootOf(desk, undone);
  return { root, reinstates: !reinstates };
}

export async function undoAction(desk: Desk, actionId: number, reason: string): Promise<Outcome> {
  const { trx, by, at, role } = desk;
  const action = await actionById(trx, actionId);
  if (action === undefined) return { kind: 'unknown_action' };
  const { root, reinstates } = await rootOf(desk, action);
  if (NOT_UNDOABLE.includes(root.type)) return { kind: 'invalid', problem: 'not_undoable' };
  if (root.type === 'freeze' && role !== 'owner') return { kind: 'forbidden', because: 'owners_only' };
  if (!(await isInEffect(trx, actionId))) return { kind: 'invalid', problem: 'undone_already' };
  const obstacle = reinstates ? await obstacleTo(desk, root) : null;
  if (obstacle !== null) return obstacle;

  const eventIds = root.event_ids;
  const undoId = await recordAction(desk, {
    type: 'undo',
    undoes: actionId,
    eventIds,
    ...(root.subject === null ? {} : { subject: root.subject }),
    before: { type: root.type, action_id: root.id },
    reason,
  });
  const holds = await isInEffect(trx, root.id);
  if (holds) await redoRows(trx, root.id, at);
  else await undoRows(trx, root.id, by, at);
  if (root.type === 'freeze') await setFrozen(desk, root, holds);
  const events = await retell(desk, {
    actionId: undoId,
    eventIds: [...eventIds, ...(await eventsUnderChannelRuling(desk, root))],
    cause: 'undo',
    reason,
  });
  return { kind: 'done', actionId: undoId, events };
}

/** A merge cannot come back once its event went elsewhere, or once the other event is part of it. */
async function obstacleTo({ trx }: Desk, root: ActionRow): Promise<Refusal | null> {
  for (const { event_id, target_event_id } of await mergesOf(trx, root.id)) {
    if ((await mergeTarget(trx, event_id)) !== null) return { kind: 'invalid', problem: 'has_changed_since' };
    for (let next: number | null = target_event_id; next !== null; next = await mergeTarget(trx, next)) {
      if (next === event_id) return { kind: 'invalid', problem: 'has_changed_since' };
    }
  }
  return null;
}

async function setFrozen({ trx, by, at }: Desk, freeze: ActionRow, isFrozen: boolean): Promise<void> {
  const moderator = freeze.subject === null ? undefined : await currentModerator(trx, freeze.subject);
  if (moderator === undefined) return;
  await updateModerator(trx, moderator.id, {
    frozen_at: isFrozen ? at : null,
    frozen_by: isFrozen ? by : null,
  });
}

/** Events of which the channels that an action paused or ignored have spoken since. */
async function eventsUnderChannelRuling({ trx }: Desk, root: ActionRow): Promise<number[]> {
  const found: number[] = [];
  for (const { channel_id, made_at } of await channelRulingsOf(trx, root.id)) {
    found.push(...(await eventsSpokenOfSince(trx, channel_id, made_at)));
  }
  return found;
}
