import type { CardRow } from '../../store/cards.js';
import { cardById } from '../../store/cards.js';
import { insertCorrection } from '../../store/corrections.js';
import { settleObjections } from '../../store/objections.js';
import type { Desk } from './desk.js';
import type { Refusal } from './outcomes.js';

/** The card that a step answers; null without one, or when its doubt is settled already. */
export async function answeredCard(
  { trx }: Desk,
  cardId: number | undefined,
  eventId: number,
): Promise<CardRow | Extract<Refusal, { kind: 'unknown_card' }> | null> {
  if (cardId === undefined) return null;
  const card = await cardById(trx, cardId);
  if (card === undefined || card.event_id !== eventId) return { kind: 'unknown_card' };
  return card.state === 'settled' ? null : card;
}

/** Writes the moderator's word on a card's doubt; with it the objections of readers that it stands for. */
export async function settleCardDoubt(
  { trx, by, at }: Desk,
  card: CardRow,
  actionId: number,
  reason: string,
): Promise<void> {
  await insertCorrection(trx, {
    eventId: card.event_id,
    field: `settled.${card.doubt}`,
    value: true,
    reason,
    madeBy: by,
    madeAt: at,
    actionId,
  });
  if (card.doubt === 'readers_object') await settleObjections(trx, card.event_id, actionId, at);
}
