import type { EventRow } from '../../../db/schema.js';
import type { EventFacts } from '../../domain/event.js';
import { fieldChanges } from '../../domain/field-changes.js';
import { actionById } from '../../store/actions.js';
import { versionsAfter } from '../../store/event-versions.js';
import { eventById, eventSides, factsOf } from '../../store/events.js';
import { survivingEvent } from '../refold-event.js';
import type { Desk } from './desk.js';
import type { Conflict, Refusal } from './outcomes.js';

export interface OpenedEvent {
  kind: 'event';
  event: EventRow;
  facts: EventFacts;
}

/** An event that stands on its own and is as the moderator saw it. Versions in which nothing changed are no conflict. */
export async function openEvent(
  desk: Desk,
  { eventId, expectedVersion }: { eventId: number; expectedVersion?: number },
): Promise<OpenedEvent | Refusal> {
  const { trx } = desk;
  const event = await eventById(trx, eventId);
  if (event === undefined) return { kind: 'unknown_event' };
  if (event.merged_into !== null)
    return { kind: 'merged', into: (await survivingEvent(trx, eventId)).serial };
  const facts = factsOf(event, await eventSides(trx, eventId));
  const conflict =
    expectedVersion === undefined ? null : await conflictSince(desk, event, facts, expectedVersion);
  return conflict ?? { kind: 'event', event, facts };
}

async function conflictSince(
  { trx }: Desk,
  event: EventRow,
  facts: EventFacts,
  expected: number,
): Promise<Conflict | null> {
  if (event.version === expected) return null;
  const [seen, ...since] = await versionsAfter(trx, event.id, expected - 1);
  const changes = fieldChanges(seen?.facts ?? null, facts);
  const acted = since.findLast(({ cause }) => 'action_id' in cause);
  if (seen !== undefined && changes.length === 0 && acted === undefined) return null;
  const newest = acted ?? since.at(-1);
  const actionId = acted === undefined ? null : Number((acted.cause as { action_id: number }).action_id);
  const action = actionId === null ? undefined : await actionById(trx, actionId);
  return {
    kind: 'conflict',
    version: event.version,
    by: action?.made_by ?? null,
    at: newest?.at ?? event.updated_at,
    changes,
  };
}
