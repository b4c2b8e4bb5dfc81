import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { pageText } from './page-text.js';

export type MediaKind = 'photo' | 'video' | 'poll' | 'document' | 'voice' | 'sticker' | 'location';

/** One message of a preview page or an embed. */
export interface PreviewPost {
  /** The channel's handle with its own capitals: compare without regard to case. */
  channel: string;
  /** Message id; of an album the first. */
  id: number;
  /** Bot API chat id of the channel, null when the markup does not tell it. */
  chatId: number | null;
  /** The post's own time; an edit does not change it. */
  publishedAt: Date;
  /** "Channel created", "pinned …" and the like. */
  service: boolean;
  edited: boolean;
  /** Null when there is none. */
  text: string | null;
  /** Each kind once. */
  media: MediaKind[];
  albumSize: number | null;
  /** `href` is null when the author is hidden. */
  forwardedFrom: { name: string; href: string | null } | null;
  /** Message id in the same channel. */
  replyTo: number | null;
  /** The page says only "open Telegram to view this post". */
  unsupported: boolean;
  /** As shown: `1.2M`. */
  views: string | null;
}

export type PostReading = { kind: 'post'; post: PreviewPost } | { kind: 'unreadable'; problem: string };

/** Text, photos and videos in here belong to other posts or pages. */
const FOREIGN = '.tgme_widget_message_reply *, .tgme_widget_message_link_preview *';
const MEDIA: readonly (readonly [MediaKind, string])[] = [
  ['photo', '.tgme_widget_message_photo_wrap'],
  ['video', '.tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player'],
  ['poll', '.tgme_widget_message_poll'],
  ['document', '.tgme_widget_message_document_wrap'],
  ['voice', '.tgme_widget_message_voice_player'],
  ['sticker', '.tgme_widget_message_sticker_wrap'],
  ['location', '.tgme_widget_message_location_wrap'],
];

/** Reads one `.tgme_widget_message`. Knows nothing of the page around it. */
export function readPost($: CheerioAPI, message: Cheerio<Element>): PostReading {
  const name = message.attr('data-post') ?? '';
  const [, channel, idText] = /^([A-Za-z0-9_]+)\/([1-9]\d*)$/.exec(name) ?? [];
  if (channel === undefined || idText === undefined)
    return { kind: 'unreadable', problem: `a post whose data-post is "${name.slice(0, 80)}"` };

  const stamp = own(message, '.tgme_widget_message_date time[datetime]').last().attr('datetime') ?? '';
  const publishedAt = new Date(stamp);
  if (Number.isNaN(publishedAt.getTime()))
    return { kind: 'unreadable', problem: `post ${idText} whose date is "${stamp.slice(0, 80)}"` };

  const text = bodyText(message);
  const media = MEDIA.filter(([, selector]) => own(message, selector).length > 0).map(([kind]) => kind);
  const album = own(message, '.grouped_media_wrap').length;
  return {
    kind: 'post',
    post: {
      channel,
      id: Number(idText),
      chatId: chatIdOf(message.attr('data-view')),
      publishedAt,
      service: message.hasClass('service_message'),
      edited: isEdited($, message),
      text,
      media,
      albumSize: album > 0 ? album : null,
      forwardedFrom: forwardOf(message),
      replyTo: replyOf(message, channel),
      unsupported:
        text === null && media.length === 0 && own(message, '.message_media_not_supported').length > 0,
      views: own(message, '.tgme_widget_message_views').first().text().trim() || null,
    },
  };
}

function own(message: Cheerio<Element>, selector: string): Cheerio<Element> {
  return message.find(selector).not(FOREIGN);
}

/** Albums nest the caption's element in another of the same class: the first in document order is the outer one. */
function bodyText(message: Cheerio<Element>): string | null {
  const body = own(message, '.js-message_text').first();
  return pageText(body.contents()) || null;
}

/** Only the words around the date count: an author may sign as "edited". */
function isEdited($: CheerioAPI, message: Cheerio<Element>): boolean {
  const words = own(message, '.tgme_widget_message_meta')
    .contents()
    .filter((_, node) => node.type === 'text');
  return /\bedited\b/.test($(words).text());
}

function forwardOf(message: Cheerio<Element>): PreviewPost['forwardedFrom'] {
  const author = own(message, '.tgme_widget_message_forwarded_from_name').first();
  return author.length === 0 ? null : { name: author.text().trim(), href: author.attr('href') ?? null };
}

function replyOf(message: Cheerio<Element>, channel: string): number | null {
  const href = message.find('.tgme_widget_message_reply').first().attr('href') ?? '';
  const [, handle, id] = /\/([A-Za-z0-9_]+)\/(\d+)(?:\?.*)?$/.exec(href) ?? [];
  return handle?.toLowerCase() === channel.toLowerCase() ? Number(id) : null;
}

/** `data-view` is base64url JSON with the channel's id as a negative number; the Bot API writes `-100` before it. */
function chatIdOf(view: string | undefined): number | null {
  if (view === undefined) return null;
  try {
    const decoded: unknown = JSON.parse(Buffer.from(view, 'base64url').toString('utf8'));
    const id = typeof decoded === 'object' && decoded !== null && 'c' in decoded ? decoded.c : null;
    return typeof id === 'number' && Number.isSafeInteger(id) && id < 0 ? Number(`-100${-id}`) : null;
  } catch {
    return null;
  }
}
