import type { Transaction } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import { freshness } from '../domain/freshness.js';
import { type Doubt, HELD_BACK } from '../domain/publish-policy.js';
import { insertCard, settleCards, unsettledCards } from '../store/cards.js';
import type { JudgedEvent } from './judge-event.js';

export interface CardSubject {
  /** As it was before the change. */
  event: EventRow;
  facts: EventFacts;
  judged: Pick<JudgedEvent, 'doubts' | 'factPublished'>;
  newsTime: Date;
  /** Telegram user id of who answered; null = the program. */
  actor: number | null;
  at: Date;
}

/** A fresh report held back or told without its figures, an alert that may have been false, totals that do not agree, a denial. */
function isUrgent(doubt: Doubt, { event, facts, judged, newsTime, at }: CardSubject): boolean {
  if (doubt === 'checksum_break' || doubt === 'officially_denied') return true;
  // Readers see "being checked" until somebody answers.
  const isHeldBack = HELD_BACK[doubt] === 'figures' || (HELD_BACK[doubt] === 'fact' && !judged.factPublished);
  if (isHeldBack && freshness(newsTime, at) === 'rings') return true;
  return event.alert_version !== null && facts.lifecycle === 'retracted';
}

/** One card for each doubt of the event: new ones are made, those whose doubt is gone are settled. */
export async function syncCards(trx: Transaction<Database>, subject: CardSubject): Promise<void> {
  const { event, judged, actor, at } = subject;
  const cards = await unsettledCards(trx, event.id);
  const gone = cards.filter(({ doubt }) => !judged.doubts.includes(doubt as Doubt));
  await settleCards(
    trx,
    gone.map(({ id }) => id),
    { by: actor, at },
  );
  const asked = new Set(cards.map(({ doubt }) => doubt));
  for (const doubt of judged.doubts.filter((open) => !asked.has(open))) {
    await insertCard(trx, { event_id: event.id, doubt, urgent: isUrgent(doubt, subject), created_at: at });
  }
}
