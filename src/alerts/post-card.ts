import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { Language, Translate } from '../locales/translate.js';
import type { Logger } from '../logger.js';
import { ringsInChat } from '../store/card-rings.js';
import { type DueCard, recordCardMessage } from '../store/cards.js';
import { classifyError } from './classify-error.js';

/** In one chat: whoever is called five times in a minute knows that there is work. */
const RINGS_A_MINUTE = 5;
const MINUTE_MS = 60_000;
/** Several doubts of one event are one call; a doubt that comes an hour later is news. */
const SAME_CALL_MS = 60 * MINUTE_MS;

export type RenderCard = (
  cardId: number,
  language: Language,
) => Promise<{ html: string; keyboard: InlineKeyboardMarkup; revision: number } | null>;

export interface PostCardDeps {
  api: Api;
  db: Kysely<Database>;
  translate: Translate;
  render: RenderCard;
  clock: Clock;
  logger: Logger;
}

export interface Desk {
  chatId: number;
  threadId: number | null;
  isGroup: boolean;
  language: Language;
}

async function mayRing({ db }: PostCardDeps, desk: Desk, card: DueCard, now: Date): Promise<boolean> {
  const { chatId } = desk;
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const { ofEvent, ofChat } = await ringsInChat(db, {
    chatId,
    eventId: card.event_id,
    eventSince: before(SAME_CALL_MS),
    chatSince: before(MINUTE_MS),
  });
  return ofEvent === 0 && ofChat < RINGS_A_MINUTE;
}

/**
 * Makes one chat show a card as it is now. It rings when it is urgent, or has become so since it was shown, once for
 * all doubts of its event and a few times a minute at most. A card that Telegram refuses for good is marked, and tried
 * again when it changes; other failures are thrown.
 */
export async function postCard(deps: PostCardDeps, desk: Desk, card: DueCard): Promise<void> {
  const { api, clock, db, logger, translate } = deps;
  const { chatId, threadId, language } = desk;
  const rendered = await renderedOrNull(deps, desk, card);
  if (rendered === null) return;
  const { html, keyboard, revision } = rendered;
  const shown = { cardId: card.id, chatId, revision, urgent: card.urgent };
  const look = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard,
  } as const;
  const now = clock.now();
  const calls = card.urgent && !card.shown_urgent && card.state !== 'settled' && card.state !== 'taken';
  const rings = calls && (await mayRing(deps, desk, card, now));
  const rang = rings ? { rangAt: now } : {};
  const inThread = threadId === null ? {} : { message_thread_id: threadId };
  try {
    if (card.message_id === null) {
      const message = await api.sendMessage(chatId, html, {
        ...look,
        ...inThread,
        disable_notification: !rings,
      });
      return await recordCardMessage(db, { ...shown, ...rang, messageId: message.message_id });
    }
    const isThere = await edited(api.editMessageText(chatId, card.message_id, html, look));
    if (isThere && rings) {
      await api.sendMessage(chatId, translate(language, 'card-now-urgent'), {
        ...inThread,
        reply_parameters: { message_id: card.message_id, allow_sending_without_reply: true },
      });
    }
    await recordCardMessage(db, { ...shown, ...(isThere ? rang : {}), messageId: card.message_id });
  } catch (error) {
    if (classifyError(error).kind !== 'permanent') throw error;
    logger.error({ err: error, cardId: card.id }, 'a card is refused, and waits in the queue');
    await recordCardMessage(db, { ...shown, messageId: card.message_id });
  }
}

/** A card that cannot be put into words is passed over, and tried again in the next round. */
async function renderedOrNull({ render, logger }: PostCardDeps, { language }: Desk, { id }: DueCard) {
  try {
    return await render(id, language);
  } catch (error) {
    logger.error({ err: error, cardId: id }, 'a card cannot be rendered');
    return null;
  }
}

/** False if the message is no longer there to be edited. */
async function edited(editing: Promise<unknown>): Promise<boolean> {
  try {
    await editing;
    return true;
  } catch (error) {
    const { kind } = classifyError(error);
    if (kind !== 'not_modified' && kind !== 'message_gone') throw error;
    return kind === 'not_modified';
  }
}
