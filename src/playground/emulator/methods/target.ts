import { badRequest, forbidden } from '../api-error.js';
import type { Chat } from '../chat.js';
import type { ChatMessage } from '../message.js';
import type { Params } from '../params.js';
import type { Telegram } from '../telegram.js';

/** The chat named by `chat_id` (or another argument), as far as the bot may know it. */
export function requireChat(telegram: Telegram, params: Params, name = 'chat_id'): Chat {
  const key = params.string(name);
  if (key === '') throw badRequest(`${name} is empty`);
  const chat = telegram.store.findChat(key);
  if (!chat) throw badRequest('chat not found');
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  return chat;
}

/** The chat, if the bot may read it. */
export function requireOpenChat(telegram: Telegram, params: Params, name = 'chat_id'): Chat {
  const chat = requireChat(telegram, params, name);
  const { bot } = telegram;
  if (chat.type === 'private') {
    if (!chat.statusOf(bot)) throw badRequest('chat not found');
    return chat;
  }
  if (chat.isMember(bot)) return chat;
  throw forbidden(
    chat.statusOf(bot) === 'kicked'
      ? `bot was kicked from the ${chat.type} chat`
      : `bot is not a member of the ${chat.type} chat`,
  );
}

/** The chat, if the bot may send to it now. */
export function requireWritableChat(telegram: Telegram, params: Params): Chat {
  const chat = requireChat(telegram, params);
  if (chat.type === 'private') {
    checkPrivate(telegram, chat);
    return chat;
  }
  requireOpenChat(telegram, params);
  if (chat.type === 'channel' && !chat.isAdmin(telegram.bot)) {
    throw badRequest('need administrator rights in the channel chat');
  }
  return chat;
}

function checkPrivate({ bot }: Telegram, chat: Chat): void {
  if (chat.user?.isBot) throw forbidden("bot can't send messages to bots");
  if (chat.user?.deleted) throw forbidden('user is deactivated');
  if (!chat.statusOf(bot)) throw forbidden("bot can't initiate conversation with a user");
  if (chat.statusOf(bot) === 'kicked') throw forbidden('bot was blocked by the user');
}

/** A message that can still be seen. */
export function findMessage(chat: Chat, id: number): ChatMessage | undefined {
  const message = chat.messages.get(id);
  return message?.deletedAt ? undefined : message;
}

export function requireMessage(chat: Chat, params: Params, notFound: string): ChatMessage {
  if (!params.has('message_id')) throw badRequest('message identifier is not specified');
  const message = findMessage(chat, params.integer('message_id'));
  if (!message) throw badRequest(notFound);
  return message;
}
