import { questionOf, type WrongAnswer } from '../../domain/doubt-question.js';
import type { Doubt } from '../../domain/publish-policy.js';
import { type CardRow, cardById, putOffCard } from '../../store/cards.js';
import { claimsOfEvent, isInForce } from '../../store/claims.js';
import { insertRuling } from '../../store/rulings.js';
import type { Moderation } from './api.js';
import { changeEvent, type EventStep, type StepContext, writeCorrection } from './change-event.js';
import { atDesk, recordAction } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';
import type { Needs, Outcome } from './outcomes.js';

/** A card that is put off is among the first again after this. */
export const LATER_HOURS = 12;

/**
 * Answers the one question of a card. `right` settles its doubt as far as it was raised until now; `wrong` sets aside
 * or takes back, or asks for what must be told first; `later` puts the card off.
 */
export async function settleDoubt(
  deps: ModerationDeps,
  input: Parameters<Moderation['settleDoubt']>[0],
): Promise<Outcome | Needs> {
  if (input.answer === 'later') return putOff(deps, input);
  const card = await cardById(deps.db, input.cardId);
  if (card === undefined) return { kind: 'unknown_card' };
  const { wrong } = questionOf(card.doubt as Doubt);
  if (input.answer === 'wrong' && !isAnsweredAtOnce(wrong)) {
    return atDesk(deps, input, async (): Promise<Needs> => ({ kind: 'needs', what: wrong }));
  }
  const outcome = await answer(deps, input, card);
  // What became of other doubts changes nothing that was asked here.
  return outcome.kind === 'conflict' && outcome.changes.length === 0
    ? answer(deps, { ...input, expectedVersion: outcome.version }, card)
    : outcome;
}

function answer(
  deps: ModerationDeps,
  input: Parameters<Moderation['settleDoubt']>[0],
  card: CardRow,
): Promise<Outcome> {
  const { wrong } = questionOf(card.doubt as Doubt);
  return changeEvent(deps, { ...input, eventId: card.event_id }, async (context) => {
    const now = await cardById(context.desk.trx, card.id);
    if (now?.state === 'settled') return { kind: 'unchanged' };
    if (input.answer === 'right') return rightStep(card);
    if (wrong === 'retract') return takeBackStep(context, 'retracted', input.reason);
    return wrong === 'deny' ? takeBackStep(context, 'denied', input.reason) : setAsideStep(context, card);
  });
}

function isAnsweredAtOnce(wrong: WrongAnswer): wrong is 'set_aside' | 'retract' | 'deny' {
  return wrong === 'set_aside' || wrong === 'retract' || wrong === 'deny';
}

function rightStep({ doubt }: CardRow): EventStep {
  return {
    kind: 'step',
    type: 'settle',
    cause: 'correction',
    after: { [doubt]: 'right' },
    write: async () => {},
  };
}

/** Of a denied one its message says who denies it, by the claims on file. */
function takeBackStep(
  { desk, event, facts }: StepContext,
  lifecycle: 'retracted' | 'denied',
  reason: string,
): EventStep {
  return {
    kind: 'step',
    type: lifecycle === 'denied' ? 'mark_false' : 'retract',
    cause: 'correction',
    before: { lifecycle: facts.lifecycle },
    after: { lifecycle },
    write: (actionId) =>
      writeCorrection(desk, { eventId: event.id, field: 'lifecycle', value: lifecycle, reason, actionId }),
  };
}

/** Claims that raise the doubt count for nothing; all of them, where it is about the event as a whole. */
async function setAsideStep({ desk, event }: StepContext, { doubt }: CardRow): Promise<EventStep> {
  const inForce = (await claimsOfEvent(desk.trx, event.id)).filter(isInForce);
  const doubted = inForce.filter(({ doubts }) => doubts.includes(doubt));
  const claims = doubted.length > 0 ? doubted : inForce;
  return {
    kind: 'step',
    type: 'settle',
    cause: 'correction',
    after: { [doubt]: 'wrong', claims: claims.map(({ id }) => id) },
    write: async (actionId) => {
      for (const { id } of claims) {
        await insertRuling(desk.trx, {
          claim_id: id,
          ruling: 'irrelevant',
          action_id: actionId,
          made_by: desk.by,
          made_at: desk.at,
        });
      }
    },
  };
}

async function putOff(
  deps: ModerationDeps,
  { by, cardId, reason }: { by: number; cardId: number; reason: string },
): Promise<Outcome> {
  return atDesk(deps, { by }, async (desk): Promise<Outcome> => {
    const card = await cardById(desk.trx, cardId);
    if (card === undefined) return { kind: 'unknown_card' };
    if (card.state === 'settled') return { kind: 'unchanged' };
    await putOffCard(desk.trx, cardId, new Date(desk.at.getTime() + LATER_HOURS * 3_600_000));
    const after = { [card.doubt]: 'later' };
    const actionId = await recordAction(desk, { type: 'later', eventIds: [card.event_id], after, reason });
    return { kind: 'done', actionId, events: [] };
  });
}
