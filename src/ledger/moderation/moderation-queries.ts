import type { Doubt } from '../../domain/publish-policy.js';
import { countUnsettledCards, listOpenCards } from '../../store/cards.js';
import { cardDetails } from './card-details.js';
import { logOf } from './log-of.js';
import type { ModerationQueries } from './queries.js';
import { roleOf } from './roles.js';

/** What moderators ask; changes nothing. */
export const moderationQueries: ModerationQueries = {
  roleOf,
  cardDetails,
  logOf,
  countOpenCards: countUnsettledCards,
  openCards: async (db, now, page) => {
    const cards = await listOpenCards(db, now, page);
    return cards.map((card) => ({
      id: card.id,
      eventId: card.event_id,
      serial: card.serial,
      date: card.date,
      kind: card.kind,
      doubt: card.doubt as Doubt,
      urgent: card.urgent,
      state: card.state,
      createdAt: card.created_at,
      takenBy: card.taken_by,
      revision: card.revision,
    }));
  },
};
