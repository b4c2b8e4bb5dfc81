import type { ChannelRow } from '../../db/schema.js';
import type { IncomingPost } from '../domain/post.js';
import type { PreviewPost } from './preview-post.js';

/**
 * A post as the ledger takes it; null when the page does not tell what it says. "Pinned «…»" repeats the beginning of
 * another post and is no statement of its own; "open Telegram to view this post" is not a text without words.
 */
export function incomingPost(
  channel: Pick<ChannelRow, 'handle'>,
  post: PreviewPost,
  via: 'preview' | 'embed',
): IncomingPost | null {
  if (post.service || post.unsupported) return null;
  return {
    handle: channel.handle,
    chatId: post.chatId,
    messageId: post.id,
    publishedAt: post.publishedAt,
    text: post.text ?? '',
    edited: post.edited,
    via,
    url: `https://t.me/${channel.handle}/${post.id}`,
    ...(isOfOthers(channel, post) ? { forwardedFrom: post.forwardedFrom.name } : {}),
  };
}

/** A channel that forwards itself still speaks for itself. */
function isOfOthers(
  { handle }: Pick<ChannelRow, 'handle'>,
  post: PreviewPost,
): post is PreviewPost & { forwardedFrom: NonNullable<PreviewPost['forwardedFrom']> } {
  if (post.forwardedFrom === null) return false;
  const origin = /^https:\/\/t\.me\/(\w+)/.exec(post.forwardedFrom.href ?? '')?.[1];
  return origin?.toLowerCase() !== handle.toLowerCase();
}

/** A name can be given up and taken by somebody else; the numeric id cannot. */
export function isStranger(channel: Pick<ChannelRow, 'chat_id'>, post: PreviewPost): boolean {
  return channel.chat_id !== null && post.chatId !== null && post.chatId !== channel.chat_id;
}
