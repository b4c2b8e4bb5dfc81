import { badRequest } from '../api-error.js';
import type { Chat } from '../chat.js';
import type { Attachment, ChatMessage, MessageDetails } from '../message.js';
import { messageJson } from '../message-json.js';
import type { Params } from '../params.js';
import type { FormattedText } from '../parse-html.js';
import { MAX_CAPTION, MAX_TEXT, readText } from '../read-text.js';
import { readMarkup } from '../reply-markup.js';
import type { Telegram } from '../telegram.js';
import type { Method } from './method.js';
import { findMessage, requireWritableChat } from './target.js';

export const sendMessage: Method = ({ telegram, params }) => {
  const text = readMessageText(params, 'message is too long');
  return messageJson(deliver(telegram, params, text));
};

/** `tooLong` differs between sending and editing. */
export function readMessageText(params: Params, tooLong: string): FormattedText {
  if (!params.has('text')) throw badRequest('message text is empty');
  const text = readText({
    text: params.string('text'),
    parseMode: params.string('parse_mode'),
    entities: params.json('entities'),
  });
  if (text.text === '') throw badRequest('text must be non-empty');
  if (text.text.length > MAX_TEXT) throw badRequest(tooLong);
  return text;
}

export function readCaption(params: Params): FormattedText {
  const caption = readText({
    text: params.string('caption'),
    parseMode: params.string('parse_mode'),
    entities: params.json('caption_entities'),
  });
  if (caption.text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  return caption;
}

/** Checks what all sending methods share, counts against the limits and posts. */
export function deliver(
  telegram: Telegram,
  params: Params,
  { text, entities }: FormattedText,
  attachment?: Attachment,
  extra: MessageDetails = {},
): ChatMessage {
  const markup = readMarkup(params);
  const chat = requireWritableChat(telegram, params);
  const details: MessageDetails = {
    ...extra,
    from: telegram.bot,
    threadId: readThread(chat, params),
    replyTo: readReply(telegram, chat, params),
    attachment,
    markup,
    linkPreview: params.object('link_preview_options', 'link preview options'),
    protectContent: params.boolean('protect_content'),
  };
  telegram.spend(chat);
  const keyboard = markup.kind === 'inline' ? markup.keyboard : undefined;
  return telegram.post(chat, { text, entities, keyboard }, details, !params.boolean('disable_notification'));
}

function readThread(chat: Chat, params: Params): number | undefined {
  const id = params.integer('message_thread_id');
  if (id === 0) return undefined;
  if (!chat.forum || !chat.topics.has(id)) throw badRequest('message thread not found');
  return id;
}

function readReply(telegram: Telegram, chat: Chat, params: Params): ChatMessage | undefined {
  const reply = params.object('reply_parameters', 'reply parameters');
  const id = reply ? Number(reply.message_id) : params.integer('reply_to_message_id');
  if (reply && !Number.isInteger(id))
    throw badRequest('parameter "message_id" is required in reply parameters');
  if (id === 0) return undefined;
  const elsewhere = reply?.chat_id === undefined ? chat : telegram.store.findChat(String(reply.chat_id));
  const message = elsewhere && findMessage(elsewhere, id);
  const optional = reply
    ? reply.allow_sending_without_reply === true
    : params.boolean('allow_sending_without_reply');
  if (!message && !optional) throw badRequest('message to be replied not found');
  return message;
}
