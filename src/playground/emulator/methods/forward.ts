import { accountJson } from '../account.js';
import { badRequest } from '../api-error.js';
import { chatJson } from '../chat.js';
import { compact, type JsonObject, unixTime } from '../json.js';
import type { ChatMessage } from '../message.js';
import { messageJson } from '../message-json.js';
import type { Params } from '../params.js';
import type { Telegram } from '../telegram.js';
import type { Method } from './method.js';
import { deliver, readCaption } from './send.js';
import { findMessage, requireChat } from './target.js';

export const forwardMessage: Method = ({ telegram, params }) => {
  const source = requireSource(telegram, params, 'forward');
  if (source.details.protectContent) throw badRequest("message can't be forwarded");
  const forwardOrigin = source.details.forwardOrigin ?? originOf(source);
  return messageJson(deliver(telegram, params, source.current, source.attachment, { forwardOrigin }));
};

export const copyMessage: Method = ({ telegram, params }) => {
  const source = requireSource(telegram, params, 'copy');
  if (source.details.protectContent) throw badRequest("message can't be copied");
  const text = source.attachment && params.has('caption') ? readCaption(params) : source.current;
  return { message_id: deliver(telegram, params, text, source.attachment).id };
};

/** `forward_origin` of a message that is forwarded from where it was written. */
export function originOf(message: ChatMessage): JsonObject {
  const date = unixTime(message.date);
  if (message.chat.type === 'channel') {
    return compact({
      type: 'channel',
      chat: chatJson(message.chat),
      message_id: message.id,
      author_signature: message.details.authorSignature,
      date,
    });
  }
  const { from } = message.details;
  if (!from) throw new Error('A message outside channels has a sender');
  return { type: 'user', sender_user: accountJson(from), date };
}

/** A channel in which the bot is not admin does not exist for it, though everybody can read it. */
function requireSource(telegram: Telegram, params: Params, what: 'forward' | 'copy'): ChatMessage {
  const chat = requireChat(telegram, params, 'from_chat_id');
  const readable =
    chat.type === 'private' ? chat.statusOf(telegram.bot) !== undefined : chat.isMember(telegram.bot);
  const message = readable ? findMessage(chat, params.integer('message_id')) : undefined;
  if (!message) throw badRequest(`message to ${what} not found`);
  if (message.details.service)
    throw badRequest(`message can't be ${what === 'copy' ? 'copied' : 'forwarded'}`);
  return message;
}
