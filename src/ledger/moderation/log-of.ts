import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { listActions } from '../../store/actions.js';
import { eventBySerial } from '../../store/events.js';
import type { LoggedAction, LogSubject } from './queries.js';
import { undoInEffect } from './undo.js';

/** What moderators did to an event, what somebody did, or what was done since; newest first. */
export async function logOf(
  db: Kysely<Database>,
  subject: LogSubject,
  { size, offset }: { size: number; offset: number },
): Promise<{ rows: LoggedAction[]; more: boolean }> {
  const event = 'serial' in subject ? await eventBySerial(db, subject.serial) : undefined;
  if ('serial' in subject && event === undefined) return { rows: [], more: false };
  const filter = {
    ...(event ? { eventId: event.id } : {}),
    ...('userId' in subject ? { userId: subject.userId } : {}),
    ...('since' in subject ? { since: subject.since } : {}),
  };
  const found = await listActions(db, filter, { size: size + 1, offset });
  const rows: LoggedAction[] = [];
  for (const action of found.slice(0, size)) {
    rows.push({
      id: action.id,
      type: action.type,
      by: action.made_by,
      byName: action.by_name,
      at: action.made_at,
      serials: action.serials,
      subject: action.subject,
      before: action.before,
      after: action.after,
      reason: action.reason,
      undoes: action.undoes,
      undoneBy: await undoInForce(db, action.id),
    });
  }
  return { rows, more: found.length > size };
}

async function undoInForce(db: Kysely<Database>, actionId: number): Promise<LoggedAction['undoneBy']> {
  const undoing = await undoInEffect(db, actionId);
  return undoing ? { actionId: undoing.id, by: undoing.made_by, at: undoing.made_at } : null;
}
