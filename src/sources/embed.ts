import { parseHtml } from './preview-page.js';
import { type PreviewPost, readPost } from './preview-post.js';

/** What the embed of one post says. */
export type EmbedReading =
  | { kind: 'post'; post: PreviewPost }
  /** Telegram says that there is no such post. */
  | { kind: 'deleted' }
  /** Neither is known: the channel is gone or restricted, or the page is another. */
  | { kind: 'unreadable'; reason: string };

export function embedPath(handle: string, messageId: number): string {
  return `/${handle}/${messageId}?embed=1&mode=tme`;
}

/** Reads the embed of post `messageId`. Pure. Only Telegram's own "Post not found" is a deletion. */
export function readEmbed(html: string, messageId: number): EmbedReading {
  const $ = parseHtml(html);
  const error = $('.tgme_widget_message_error').first();
  if (error.length > 0) {
    const words = error.text().trim();
    return /^post not found\b/i.test(words)
      ? { kind: 'deleted' }
      : { kind: 'unreadable', reason: `Telegram says "${words.slice(0, 100)}"` };
  }
  const message = $('.tgme_widget_message').first();
  if (message.length === 0) return { kind: 'unreadable', reason: 'no post on the page' };
  const reading = readPost($, message);
  if (reading.kind === 'unreadable') return { kind: 'unreadable', reason: reading.problem };
  if (reading.post.id !== messageId)
    return { kind: 'unreadable', reason: `post ${reading.post.id} in place of ${messageId}` };
  return reading;
}
