import type { InlineKeyboardMarkup } from '@grammyjs/types';
import { badRequest } from '../api-error.js';
import type { ChatMessage } from '../message.js';
import { messageJson } from '../message-json.js';
import { readInlineMarkup } from '../reply-markup.js';
import type { Content, Telegram } from '../telegram.js';
import type { Method, MethodContext } from './method.js';
import { readCaption, readMessageText } from './send.js';
import { requireMessage, requireWritableChat } from './target.js';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

export const editMessageText: Method = (context) => {
  const text = readMessageText(context.params, 'MESSAGE_TOO_LONG');
  return edit(context, (message, keyboard) => {
    if (message.attachment || message.details.service)
      throw badRequest('there is no text in the message to edit');
    return { ...text, keyboard };
  });
};

export const editMessageCaption: Method = (context) => {
  const caption = readCaption(context.params);
  return edit(context, (message, keyboard) => {
    if (!message.attachment) throw badRequest('there is no caption in the message to edit');
    return { ...caption, keyboard };
  });
};

export const editMessageReplyMarkup: Method = (context) =>
  edit(context, ({ text, entities }, keyboard) => ({ text, entities, keyboard }));

type Change = (message: ChatMessage, keyboard: InlineKeyboardMarkup | undefined) => Content;

/** An edit without reply_markup takes the keyboard away, as in Telegram. */
function edit({ telegram, params }: MethodContext, change: Change): unknown {
  const keyboard = readInlineMarkup(params);
  const inline = params.has('inline_message_id');
  const message = inline
    ? requireInline(telegram, params.string('inline_message_id'))
    : requireOwn(telegram, params);
  const content = change(message, keyboard);
  if (isSame(message, content)) throw badRequest(NOT_MODIFIED);
  telegram.spend(message.chat);
  telegram.edit(message, content);
  return inline ? true : messageJson(message);
}

function requireInline(telegram: Telegram, id: string): ChatMessage {
  const message = telegram.store.findInlineMessage(id);
  if (!message || message.deletedAt) throw badRequest('MESSAGE_ID_INVALID');
  return message;
}

/** Only the bot's own messages, and of those only the ones without a markup or with an inline keyboard. */
function requireOwn(telegram: Telegram, params: MethodContext['params']): ChatMessage {
  const chat = requireWritableChat(telegram, params);
  const message = requireMessage(chat, params, 'message to edit not found');
  const { from, markup, forwardOrigin, service } = message.details;
  const other = markup && markup.kind !== 'none' && markup.kind !== 'inline';
  if (from !== telegram.bot || forwardOrigin || other || service) throw badRequest("message can't be edited");
  return message;
}

function isSame(message: ChatMessage, content: Content): boolean {
  const { text, entities, keyboard } = message.current;
  const shown = JSON.stringify([text, entities, keyboard]);
  return shown === JSON.stringify([content.text, content.entities, content.keyboard]);
}
