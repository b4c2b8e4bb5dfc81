import type { Message } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { ChannelRow, Database } from '../../db/schema.js';
import type { IncomingPost } from '../domain/post.js';
import { channelByChatId, channelByHandle } from '../store/channels.js';

export type ForwardedPost =
  | { kind: 'post'; post: IncomingPost; channel: ChannelRow }
  /** Sent by its author, not forwarded. */
  | { kind: 'not_forwarded' }
  /** From a person, a bot or a group: not a post of a channel. */
  | { kind: 'not_a_channel' }
  /** From somebody whose settings hide the account: nobody can tell whose words they are. */
  | { kind: 'hidden' }
  | { kind: 'unknown_channel'; title: string }
  /** The channel's name belongs to another channel than the one that is read. */
  | { kind: 'other_owner'; handle: string };

/**
 * A message that somebody forwarded, as the post that it is a copy of. Telegram itself says which channel, which
 * message and when; the same post read from a page has the same numeric chat id and message id. Whether the sender may
 * hand in posts is the caller's question.
 */
export async function readForwardedPost(db: Kysely<Database>, message: Message): Promise<ForwardedPost> {
  const origin = message.forward_origin;
  if (origin === undefined) return { kind: 'not_forwarded' };
  if (origin.type === 'hidden_user') return { kind: 'hidden' };
  if (origin.type !== 'channel') return { kind: 'not_a_channel' };
  const { chat, message_id: messageId, date } = origin;
  const username = 'username' in chat ? chat.username : undefined;
  const byId = await channelByChatId(db, chat.id);
  const channel = byId ?? (username === undefined ? undefined : await channelByHandle(db, username));
  if (channel === undefined) return { kind: 'unknown_channel', title: chat.title ?? '' };
  if (channel.chat_id !== null && channel.chat_id !== chat.id) {
    return { kind: 'other_owner', handle: channel.handle };
  }
  return {
    kind: 'post',
    channel,
    post: {
      handle: channel.handle,
      chatId: chat.id,
      messageId,
      publishedAt: new Date(date * 1000),
      text: message.text ?? message.caption ?? '',
      edited: false,
      via: 'forward',
      url: `https://t.me/${channel.handle}/${messageId}`,
    },
  };
}
