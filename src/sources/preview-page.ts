import { type CheerioAPI, load } from 'cheerio';
import { PageShapeError } from './page-shape-error.js';
import { type PreviewPost, readPost } from './preview-post.js';

export interface PreviewPage {
  title: string;
  /** Oldest first. */
  posts: PreviewPost[];
  /** Older posts: `?before=<id>`; null when there are none. */
  before: number | null;
  /** Newer posts: `?after=<id>`; null when there are none. */
  after: number | null;
}

/** What a page says. None of these is "no news". */
export type PageReading =
  | { kind: 'page'; page: PreviewPage }
  /** The channel's card without its posts: preview off, restricted here, or a group. */
  | { kind: 'no_preview' }
  /** A channel's page without a single post. */
  | { kind: 'zero_posts'; title: string }
  /** Telegram's own front page, or its answer for a name that nobody has. */
  | { kind: 'unknown_name' }
  /** Not a page of Telegram at all. */
  | { kind: 'not_a_page'; reason: string };

const MESSAGE = '.tgme_widget_message';
const WRAP = '.tgme_widget_message_wrap';

/** The tolerant parser: these pages have stray quotes and unclosed tags, and it is the fastest. */
export function parseHtml(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } });
}

/**
 * Reads a page of `t.me/s/<channel>`. Pure; does not look at the HTTP status.
 * @throws PageShapeError when the page has a history whose posts cannot all be read
 */
export function readPreviewPage(html: string): PageReading {
  const $ = parseHtml(html);
  const history = $('.tgme_channel_history').first();
  if (history.length === 0) return readOtherPage($);

  const messages = history.find(MESSAGE);
  const wraps = history.find(WRAP).length;
  const title = channelTitle($);
  if (messages.length === 0) {
    if (wraps > 0 || history.find('[data-post]').length > 0)
      throw new PageShapeError(['a history whose posts are not where they were']);
    return { kind: 'zero_posts', title };
  }

  const problems: string[] = [];
  const posts: PreviewPost[] = [];
  if (wraps !== messages.length) problems.push(`${wraps} frames for ${messages.length} posts`);
  for (const message of messages) {
    const reading = readPost($, $(message));
    if (reading.kind === 'unreadable') problems.push(reading.problem);
    else if (reading.post.chatId === null)
      problems.push(`post ${reading.post.id} without a readable data-view`);
    else posts.push(reading.post);
  }
  posts.sort((a, b) => a.id - b.id);
  if (problems.length > 0) throw new PageShapeError(problems, posts);
  return { kind: 'page', page: { title, posts, before: more($, 'before'), after: more($, 'after') } };
}

function readOtherPage($: CheerioAPI): PageReading {
  if ($('.tgme_page .tgme_page_title').length > 0) return { kind: 'no_preview' };
  const telegram = $('.tl_main_head, .tgme_page, meta[property="og:site_name"][content="Telegram"]');
  if (telegram.length > 0 || /^Telegram\b/.test($('title').first().text().trim()))
    return { kind: 'unknown_name' };
  return { kind: 'not_a_page', reason: 'no mark of a Telegram page' };
}

function channelTitle($: CheerioAPI): string {
  const shown = $('.tgme_channel_info_header_title').first().text().trim();
  return shown || ($('meta[property="og:title"]').attr('content') ?? '').trim();
}

function more($: CheerioAPI, direction: 'before' | 'after'): number | null {
  const id = Number($(`.tme_messages_more[data-${direction}]`).first().attr(`data-${direction}`));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
