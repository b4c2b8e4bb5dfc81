import type { NextFunction } from 'grammy';
import { markUpdateSeen, wasUpdateSeen } from '../../store/updates-seen.js';
import type { BotContext } from '../context.js';

/**
 * Drops an update that was handled before. It is marked when its handler is done, so a crash in between repeats an
 * answer and loses none; updates of one chat come one after another, so no other copy is on its way meanwhile.
 */
export async function handleOnce(ctx: BotContext, next: NextFunction): Promise<void> {
  const { db, clock } = ctx.deps;
  const { update_id: updateId } = ctx.update;
  if (await wasUpdateSeen(db, ctx.me.id, updateId)) return;
  await next();
  await markUpdateSeen(db, ctx.me.id, updateId, clock.now());
}
