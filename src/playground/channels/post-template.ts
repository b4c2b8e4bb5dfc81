import { escapeHtml } from './escape-html.js';
import type { PreviewChannel, PreviewPost } from './preview-channel.js';

const EMOJI = /\p{Emoji_Presentation}\ufe0f?|\p{Extended_Pictographic}\ufe0f/gu;
const PARTS = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)]|#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** One post as the pages of previews and embeds show it. `now` goes into data-view. */
export function postHtml(channel: PreviewChannel, post: PreviewPost, now: Date): string {
  const classes = `tgme_widget_message text_not_supported_wrap${post.service ? ' service_message' : ''}`;
  const name = `${channel.handle}/${post.id}`;
  return `<div class="${classes} js-widget_message" data-post="${name}" data-view="${dataView(channel, post, now)}">
  <div class="tgme_widget_message_user"><a href="${linkTo(channel)}"><i class="tgme_widget_message_user_photo bgcolor3" data-content="${escapeHtml(channel.title.slice(0, 1))}"></i></a></div>
  <div class="tgme_widget_message_bubble">
    <i class="tgme_widget_message_bubble_tail"></i>
    <div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="${linkTo(channel)}"><span dir="auto">${escapeHtml(channel.title)}</span></a></div>
${forwardHtml(post)}${replyHtml(channel, post)}${photosHtml(channel, post)}${bodyHtml(post)}
<div class="tgme_widget_message_footer compact js-message_footer">
  <div class="tgme_widget_message_info short js-message_info">
    <span class="tgme_widget_message_views">${post.views ?? '1.2K'}</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${metaHtml(channel, post)}</span>
  </div>
</div>
  </div>
</div>`;
}

export function linkTo(channel: PreviewChannel, id?: number): string {
  return `https://t.me/${channel.handle}${id === undefined ? '' : `/${id}`}`;
}

/** Base64url JSON with the channel's raw id, negative; `h` is a checksum whose making is not known. */
function dataView(channel: PreviewChannel, post: PreviewPost, now: Date): string {
  const view = { c: -channel.id, p: post.id, t: Math.floor(now.getTime() / 1000), h: 'f'.repeat(18) };
  return Buffer.from(JSON.stringify(view)).toString('base64url');
}

function metaHtml(channel: PreviewChannel, post: PreviewPost): string {
  const time = post.at.toISOString();
  const signature = post.signature
    ? `<span class="tgme_widget_message_from_author" dir="auto">${escapeHtml(post.signature)}</span>, `
    : '';
  const edited = post.edited ? 'edited &nbsp;' : '';
  return `${signature}${edited}<a class="tgme_widget_message_date" href="${linkTo(channel, post.id)}"><time datetime="${time.slice(0, 19)}+00:00" class="time">${time.slice(11, 16)}</time></a>`;
}

function bodyHtml({ text }: PreviewPost): string {
  if (text === '') return '';
  return `<div class="tgme_widget_message_text js-message_text" dir="auto">${richHtml(text)}</div>`;
}

function richHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    html += plainHtml(text.slice(done, index)) + linkHtml(part);
    done = index + part.length;
  }
  return html + plainHtml(text.slice(done));
}

function plainHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\n/g, '<br/>')
    .replace(EMOJI, (emoji) => `<i class="emoji" style="background-image:url('')"><b>${emoji}</b></i>`);
}

function linkHtml(part: string): string {
  if (part.startsWith('#')) return `<a href="?q=${encodeURIComponent(part)}">${escapeHtml(part)}</a>`;
  // The doubled escape in addresses is the pages' own fault since 2024.
  const href = escapeHtml(part).replace(/&amp;/g, '&amp;amp;');
  return `<a href="${href}" target="_blank" rel="noopener">${escapeHtml(part)}</a>`;
}

function forwardHtml({ forwardedFrom }: PreviewPost): string {
  if (!forwardedFrom) return '';
  const { name, href } = forwardedFrom;
  const inner = `<span dir="auto">${escapeHtml(name)}</span>`;
  const author = href
    ? `<a class="tgme_widget_message_forwarded_from_name" href="${escapeHtml(href)}">${inner}</a>`
    : `<span class="tgme_widget_message_forwarded_from_name">${inner}</span>`;
  return `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;${author}</div>\n`;
}

/** The stray quote after the address is the pages' own. */
function replyHtml(channel: PreviewChannel, { replyTo }: PreviewPost): string {
  const target = replyTo === undefined ? undefined : channel.get(replyTo);
  if (!target) return '';
  const quote = escapeHtml(target.text.replace(/\s+/g, ' ').slice(0, 100));
  return `<a class="tgme_widget_message_reply user-color-default" href="${linkTo(channel, target.id)}" ">
<div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">${escapeHtml(channel.title)}</span></div>
<div class="tgme_widget_message_text js-message_reply_text" dir="auto">${quote}…</div>
</a>
`;
}

function photosHtml(channel: PreviewChannel, { id, photos = 0 }: PreviewPost): string {
  const picture = (number: number) =>
    `background-image:url('https://cdn.example/file/${channel.id}-${number}.jpg')`;
  if (photos === 0) return '';
  if (photos === 1) {
    return `<a class="tgme_widget_message_photo_wrap ${channel.id}${id}" href="${linkTo(channel, id)}" style="width:800px;${picture(id)}"><div class="tgme_widget_message_photo" style="padding-top:66%"></div></a>\n`;
  }
  const links = Array.from({ length: photos }, (_, index) => {
    const href = `${linkTo(channel, id + index)}?single`;
    return `<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" style="${picture(id + index)}" href="${href}"></a>`;
  });
  return `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped">${links.join('')}</div></div>\n`;
}
