import { badRequest } from '../api-error.js';
import type { Chat } from '../chat.js';
import type { ChatMessage } from '../message.js';
import type { Telegram } from '../telegram.js';
import type { Method } from './method.js';
import { findMessage, requireMessage, requireOpenChat } from './target.js';

/** A bot may delete what is younger than 48 hours (core.telegram.org/bots/api#deletemessage). */
const DELETABLE_MILLISECONDS = 48 * 3600 * 1000;
/** Messages of one deleteMessages call (core.telegram.org/bots/api#deletemessages). */
const MAX_DELETED = 100;

export const deleteMessage: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  const message = requireMessage(chat, params, 'message to delete not found');
  const refusal = refusalOf(telegram, chat, message);
  if (refusal) throw badRequest(refusal);
  telegram.remove(message);
  return true;
};

/** Skips what cannot be found or deleted, as Telegram does. */
export const deleteMessages: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  const ids = params.json('message_ids', 'message identifiers');
  if (!Array.isArray(ids) || ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > MAX_DELETED) throw badRequest('too many message identifiers specified');
  for (const id of ids) {
    const message = findMessage(chat, Number(id));
    if (message && !refusalOf(telegram, chat, message)) telegram.remove(message);
  }
  return true;
};

function refusalOf({ bot, clock }: Telegram, chat: Chat, message: ChatMessage): string | undefined {
  const age = clock.now().getTime() - message.date.getTime();
  const own = message.details.from === bot;
  if (chat.type !== 'private' && !own && !chat.isAdmin(bot)) return "message can't be deleted";
  const asAdmin = chat.type !== 'private' && chat.isAdmin(bot);
  return age > DELETABLE_MILLISECONDS && !asAdmin ? "message can't be deleted for everyone" : undefined;
}
