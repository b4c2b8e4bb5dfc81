import { reasonProblem } from '../../domain/correction-reason.js';
import { insertClaims } from '../../store/claims.js';
import { insertEvents, nextSerial } from '../../store/events.js';
import type { Moderation } from './api.js';
import { carryOut } from './change-event.js';
import { claimProblem, handClaimRow } from './claim-by-hand.js';
import { atDesk, type Desk } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Outcome } from './outcomes.js';

/** A row for an event of which nothing is said yet. */
export async function insertEmptyEvent(
  { trx, at }: Desk,
  like: { kind: 'exchange' | 'bodies' | 'civilians' | 'handover'; date: string; firstReportedAt: Date },
): Promise<number> {
  const [eventId] = await insertEvents(trx, [
    {
      serial: await nextSerial(trx),
      origin: 'live',
      kind: like.kind,
      lifecycle: 'carried_out',
      date: like.date,
      version: 0,
      first_reported_at: like.firstReportedAt,
      created_at: at,
      updated_at: at,
    },
  ]);
  return eventId!;
}

/** Enters by hand an event that no channel told of. Fresh news rings like any other. */
export async function addEvent(
  deps: ModerationDeps,
  input: Parameters<Moderation['addEvent']>[0],
): Promise<Outcome> {
  const { claim, reason } = input;
  return atDesk(deps, input, async (desk): Promise<Outcome> => {
    const problem = reasonProblem(reason) ?? claimProblem(claim, desk.at);
    if (problem !== null) return { kind: 'invalid', problem };
    const { kind, date, statedAt = desk.at } = claim;
    const eventId = await insertEmptyEvent(desk, { kind, date, firstReportedAt: statedAt });
    return carryOut(desk, {
      step: {
        kind: 'step',
        type: 'add_event',
        cause: 'post',
        after: { claim },
        write: async (actionId) => {
          await insertClaims(desk.trx, [handClaimRow(desk, claim, { eventId, actionId })]);
        },
      },
      eventIds: [eventId],
      card: null,
      reason,
    });
  });
}
