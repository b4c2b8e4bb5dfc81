import type { Kysely, Selectable } from 'kysely';
import type { CorrectionTable, Database } from '../../db/schema.js';

export type CorrectionRow = Selectable<CorrectionTable>;

/** Those in force, oldest first: of two on one field the later wins. */
export async function correctionsInForce(db: Kysely<Database>, eventId: number): Promise<CorrectionRow[]> {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Those of an event, undone ones included, oldest first. */
export async function allCorrections(db: Kysely<Database>, eventId: number): Promise<CorrectionRow[]> {
  return db.selectFrom('corrections').selectAll().where('event_id', '=', eventId).orderBy('id').execute();
}

export interface NewCorrection {
  eventId: number;
  field: string;
  value: unknown;
  reason: string;
  madeBy: number | null;
  madeAt: Date;
  actionId?: number;
  isLock?: boolean;
}

export async function insertCorrection(db: Kysely<Database>, correction: NewCorrection): Promise<number> {
  const row = await db
    .insertInto('corrections')
    .values({
      event_id: correction.eventId,
      field: correction.field,
      value: JSON.stringify({ value: correction.value }),
      reason: correction.reason,
      made_by: correction.madeBy,
      made_at: correction.madeAt,
      action_id: correction.actionId ?? null,
      is_lock: correction.isLock ?? false,
      undone_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
