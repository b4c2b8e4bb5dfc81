import { accountJson } from './account.js';
import { chatJson } from './chat.js';
import { compact, type JsonObject, unixTime } from './json.js';
import type { ChatMessage } from './message.js';

/** A message in the words of the Bot API. The replied one is inside, but not what that one replied to. */
export function messageJson(message: ChatMessage, depth = 0): JsonObject {
  const { details, chat } = message;
  const { service } = details;
  const replyTo = depth === 0 ? details.replyTo : undefined;
  const signed = chat.type === 'channel';
  return compact({
    message_id: message.id,
    message_thread_id: details.threadId,
    is_topic_message: details.threadId === undefined ? undefined : true,
    from: details.from && !signed ? accountJson(details.from) : undefined,
    sender_chat: signed ? chatJson(chat) : undefined,
    chat: chatJson(chat),
    date: unixTime(message.date),
    edit_date: message.editedAt && unixTime(message.editedAt),
    forward_origin: details.forwardOrigin,
    reply_to_message: replyTo && !replyTo.deletedAt ? messageJson(replyTo, depth + 1) : undefined,
    via_bot: details.viaBot && accountJson(details.viaBot),
    author_signature: details.authorSignature,
    has_protected_content: details.protectContent || undefined,
    link_preview_options: details.linkPreview,
    ...(service ?? contentJson(message)),
    reply_markup: message.keyboard,
  });
}

function contentJson(message: ChatMessage): JsonObject {
  const { attachment, text } = message;
  const entities = message.entities.length > 0 ? message.entities : undefined;
  if (!attachment) return { text, entities };
  const caption = { caption: text || undefined, caption_entities: entities };
  if (attachment.kind === 'photo') return { photo: attachment.sizes, ...caption };
  return { document: attachment.document, ...caption };
}
