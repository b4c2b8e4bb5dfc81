import { cardById, takeCard as storeTaking } from '../../store/cards.js';
import type { Moderation, TakeOutcome } from './api.js';
import { atDesk } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';

/** Whoever takes a card and leaves it has not taken it any more. */
export const TAKEN_MINUTES = 30;

/** Says that somebody is at a card. Others may still answer it: it tells them, and stops nobody. */
export async function takeCard(
  deps: ModerationDeps,
  { by, cardId }: Parameters<Moderation['takeCard']>[0],
): Promise<TakeOutcome> {
  return atDesk(deps, { by }, async ({ trx, at }): Promise<TakeOutcome> => {
    const card = await cardById(trx, cardId);
    if (card === undefined) return { kind: 'unknown_card' };
    if (card.state === 'settled') return { kind: 'settled', by: card.settled_by, at: card.settled_at ?? at };
    if (card.state === 'taken' && card.taken_by !== null && card.taken_at !== null && card.taken_by !== by) {
      const until = new Date(card.taken_at.getTime() + TAKEN_MINUTES * 60_000);
      if (until > at) return { kind: 'taken_by', by: card.taken_by, until };
    }
    await storeTaking(trx, cardId, by, at);
    return { kind: 'taken' };
  });
}
