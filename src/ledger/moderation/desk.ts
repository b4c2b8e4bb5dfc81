import type { Transaction } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { insertAction } from '../../store/actions.js';
import { insertAudit } from '../../store/audit.js';
import { lockLedger } from '../../store/ledger-lock.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Forbidden } from './outcomes.js';
import { type Role, refusalOf, roleOf } from './roles.js';

/** Where a moderator who may act acts: inside a transaction that holds the ledger's lock. */
export interface Desk {
  trx: Transaction<Database>;
  deps: ModerationDeps;
  by: number;
  role: Role;
  at: Date;
}

class TakenBack<T> extends Error {
  constructor(readonly outcome: T) {
    super('a preview is taken back');
  }
}

/** Runs a step in one transaction under the ledger's lock; in a preview all of it is taken back. */
export async function inLedger<T>(
  deps: ModerationDeps,
  step: (trx: Transaction<Database>, at: Date) => Promise<T>,
): Promise<T> {
  try {
    return await deps.db.transaction().execute(async (trx) => {
      await lockLedger(trx);
      const outcome = await step(trx, deps.clock.now());
      if (deps.isPreview) throw new TakenBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome as T;
    throw error;
  }
}

/** Runs a moderator's step. The right to it is looked up under the lock, whatever a button says. */
export async function atDesk<T>(
  deps: ModerationDeps,
  { by, needed = 'moderator' }: { by: number; needed?: 'moderator' | 'owner' },
  step: (desk: Desk) => Promise<T>,
): Promise<T | Forbidden> {
  return inLedger<T | Forbidden>(deps, async (trx, at) => {
    const role = await roleOf(trx, deps.ownerIds, by);
    return refusalOf(role, needed) ?? (await step({ trx, deps, by, role, at }));
  });
}

export interface NewAction {
  type: string;
  eventIds?: readonly number[];
  subject?: number;
  before?: object;
  after?: object;
  reason?: string;
  undoes?: number;
}

/** Puts a step on record, twice: as what can be undone, and in the audit. Returns the action's id. */
export async function recordAction(desk: Desk, action: NewAction): Promise<number> {
  const { trx, by, at } = desk;
  const eventIds = [...new Set(action.eventIds ?? [])];
  const id = await insertAction(trx, {
    type: action.type,
    made_by: by,
    made_at: at,
    event_ids: eventIds,
    subject: action.subject ?? null,
    before: action.before ? JSON.stringify(action.before) : null,
    after: action.after ? JSON.stringify(action.after) : null,
    reason: action.reason ?? null,
    undoes: action.undoes ?? null,
  });
  await insertAudit(trx, {
    at,
    actor: by,
    action: action.type,
    eventId: eventIds[0] ?? null,
    before: action.before ?? null,
    after: { ...action.after, action_id: id },
    reason: action.reason ?? null,
  });
  return id;
}
