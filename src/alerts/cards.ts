import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import { type Language, languageFor, type Translate } from '../locales/translate.js';
import type { Logger } from '../logger.js';
import { countUnsettledCards, recordCardMessage } from '../store/cards.js';
import { languageOfChat } from '../store/destinations.js';
import { moderationGroup } from '../store/moderation-group.js';
import { type DueCard, dueCards } from '../store/moderation-view.js';
import { currentModerators } from '../store/moderators.js';
import { classifyError } from './classify-error.js';

/** Of one chat in one round; Telegram allows 20 messages a minute to a group. */
const CARDS_AT_ONCE = 15;

export type RenderCard = (
  cardId: number,
  language: Language,
) => Promise<{ html: string; keyboard: InlineKeyboardMarkup; revision: number } | null>;

export interface CardPosterDeps {
  /** Must not retry by itself. */
  api: Api;
  db: Kysely<Database>;
  botId: number;
  ownerIds: readonly number[];
  translate: Translate;
  render: RenderCard;
  logger: Logger;
}

interface Desk {
  chatId: number;
  threadId: number | null;
  isGroup: boolean;
  language: Language;
}

export interface CardPoster {
  /** Makes chats show cards as they are now. */
  tick(signal?: AbortSignal): Promise<void>;
  /** Tells whoever gets cards how many wait, if any do; without sound. */
  tellCount(): Promise<void>;
}

/** Where cards go: the moderators' group, else every moderator alone, else the owners. */
async function desksOf({ db, botId, ownerIds }: CardPosterDeps): Promise<Desk[]> {
  const group = await moderationGroup(db);
  const language = async (chatId: number) => languageFor(await languageOfChat(db, botId, chatId));
  if (group !== undefined) {
    const { chat_id: chatId, thread_id: threadId } = group;
    return [{ chatId, threadId, isGroup: true, language: await language(chatId) }];
  }
  const active = (await currentModerators(db)).filter(
    ({ accepted_at, frozen_at }) => accepted_at !== null && frozen_at === null,
  );
  const chats = active.length > 0 ? active.map(({ user_id }) => user_id) : ownerIds;
  return Promise.all(
    chats.map(async (chatId) => ({
      chatId,
      threadId: null,
      isGroup: false,
      language: await language(chatId),
    })),
  );
}

async function showCard(deps: CardPosterDeps, desk: Desk, card: DueCard): Promise<void> {
  const { api, db } = deps;
  const { chatId, threadId, language } = desk;
  const rendered = await deps.render(card.id, language);
  if (rendered === null) return;
  const { html, keyboard, revision } = rendered;
  const look = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard,
  } as const;
  const record = (messageId: number) =>
    recordCardMessage(db, { cardId: card.id, chatId, messageId, revision });
  if (card.message_id === null) {
    const message = await api.sendMessage(chatId, html, {
      ...look,
      disable_notification: !card.urgent,
      ...(threadId !== null && { message_thread_id: threadId }),
    });
    return await record(message.message_id);
  }
  try {
    await api.editMessageText(chatId, card.message_id, html, look);
  } catch (error) {
    const { kind } = classifyError(error);
    if (kind !== 'not_modified' && kind !== 'message_gone') throw error;
  }
  await record(card.message_id);
}

/**
 * Posts cards, the urgent ones with sound, and edits them as they are taken, change or are settled. What Telegram
 * refuses is tried again in the next round; a chat that cannot be written to keeps nobody else waiting.
 */
export function createCardPoster(deps: CardPosterDeps): CardPoster {
  const { api, db, logger, translate } = deps;

  async function showAll(desk: Desk, signal: AbortSignal | undefined): Promise<void> {
    try {
      // In private only what rings comes unasked; the rest waits in /queue. A group gets all, without sound.
      const due = { chatId: desk.chatId, onlyUrgent: !desk.isGroup, limit: CARDS_AT_ONCE };
      for (const card of await dueCards(db, due)) {
        if (signal?.aborted) return;
        await showCard(deps, desk, card);
      }
    } catch (error) {
      logger.warn({ err: error }, 'cards could not be shown in a chat');
    }
  }

  return {
    async tick(signal) {
      for (const desk of await desksOf(deps)) await showAll(desk, signal);
    },
    async tellCount() {
      const { open, urgent } = await countUnsettledCards(db);
      if (open === 0) return;
      for (const { chatId, threadId, language } of await desksOf(deps)) {
        try {
          await api.sendMessage(chatId, translate(language, 'cards-daily', { open, urgent }), {
            disable_notification: true,
            ...(threadId !== null && { message_thread_id: threadId }),
          });
        } catch (error) {
          logger.warn({ err: error }, 'the number of cards could not be told');
        }
      }
    },
  };
}
