import type { Role } from '../../../ledger/moderation/roles.js';
import { actionsBySince } from '../../../store/actions.js';
import type { BotContext } from '../../context.js';
import { refuse } from '../../refuse.js';

/** As the database and the configuration have it now. Whoever writes as a channel or group is nobody. */
export async function roleOf(ctx: BotContext): Promise<Role> {
  const { db, ownerIds, moderationQueries } = ctx.deps;
  if (ctx.from === undefined || ctx.msg?.sender_chat !== undefined) return 'none';
  return await moderationQueries.roleOf(db, ownerIds, ctx.from.id);
}

/** More than a person decides in a minute: a script, or a finger that slipped. */
const STEPS_PER_MINUTE = 20;
const MINUTE_MS = 60_000;

/** Whether somebody has done so much in the last minute that no more is done for now; that is then said. */
export async function isTooFast(ctx: BotContext): Promise<boolean> {
  const { db, clock } = ctx.deps;
  const since = new Date(clock.now().getTime() - MINUTE_MS);
  const steps = await actionsBySince(db, ctx.from?.id ?? 0, since);
  if (steps.length < STEPS_PER_MINUTE) return false;
  await refuse(ctx, 'mod-too-fast');
  return true;
}

/**
 * Whether moderators' answers may be shown; else says no. It guards what is read; what is done is guarded by the
 * ledger, in the transaction that does it.
 */
export async function mayModerate(ctx: BotContext): Promise<boolean> {
  const role = await roleOf(ctx);
  if (role === 'owner' || role === 'moderator') return true;
  await refuse(ctx, role === 'frozen' ? 'mod-frozen' : 'mod-refused');
  return false;
}

export async function mayOwn(ctx: BotContext): Promise<boolean> {
  if ((await roleOf(ctx)) === 'owner') return true;
  await refuse(ctx, 'mod-owners-only');
  return false;
}
