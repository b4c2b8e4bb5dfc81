import type { Kysely } from 'kysely';
import type { Database } from '../../../../db/schema.js';
import type { RenderCard } from '../../../alerts/cards.js';
import { shortenHtml } from '../../../alerts/split-html.js';
import { moderationQueries } from '../../../ledger/moderation/moderation-queries.js';
import type { Translate } from '../../../locales/translate.js';
import { peopleOf } from './card-people.js';
import { cardView } from './card-view.js';

/** Cards as messages, for chats that are not in a conversation about them. */
export function cardRenderer(deps: {
  db: Kysely<Database>;
  translate: Translate;
  username: string;
}): RenderCard {
  const { db, translate, username } = deps;
  return async (cardId, language) => {
    const card = await moderationQueries.cardDetails(db, cardId);
    if (card === undefined) return null;
    const people = await peopleOf(db, (key, args) => translate(language, key, args), card);
    const view = cardView({ translate, language, username }, card, people);
    return {
      html: shortenHtml(view.blocks.join('\n\n')),
      keyboard: { inline_keyboard: view.buttons ?? [] },
      revision: card.revision,
    };
  };
}
