import { escapeHtml } from './escape-html.js';
import type { PageWindow } from './page-window.js';
import { linkTo, postHtml } from './post-template.js';
import type { PreviewChannel } from './preview-channel.js';

/** `/s/<handle>`: the channel's newest posts, or a window of older ones. */
export function historyPage(channel: PreviewChannel, window: PageWindow, now: Date): string {
  const title = escapeHtml(channel.title);
  return document(
    `${title} – Telegram`,
    `<meta property="og:title" content="${title}">
    <meta property="og:site_name" content="Telegram">
    ${olderLink(channel, window)}`,
    `<body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
    <header class="tgme_header search_collapsed">
      <div class="tgme_channel_info">
        <div class="tgme_channel_info_header_title"><span dir="auto">${title}</span></div>
        <div class="tgme_channel_info_header_username"><a href="${linkTo(channel)}">@${channel.handle}</a></div>
        <div class="tgme_channel_info_description">${escapeHtml(channel.description).replace(/\n/g, '<br/>')}</div>
      </div>
    </header>
    <main class="tgme_main" data-url="/${channel.handle}">
      <div class="tgme_container">
        <section class="tgme_channel_history js-message_history">
${historyFragment(channel, window, now)}
        </section>
      </div>
    </main>
  </body>`,
  );
}

/** The posts with the links to more, as the page's own script loads them. */
export function historyFragment(channel: PreviewChannel, window: PageWindow, now: Date): string {
  const first = window.posts[0];
  const last = window.posts.at(-1);
  const wraps = window.posts.map((post) => {
    return `<div class="tgme_widget_message_wrap js-widget_message_wrap">${postHtml(channel, post, now)}</div>`;
  });
  if (first && window.hasOlder) wraps.unshift(moreLink(channel, 'before', first.id));
  if (last && window.hasNewer) wraps.push(moreLink(channel, 'after', last.id));
  return wraps.join('');
}

/** `?embed=1&mode=tme`: one post alone, or the sentence why not. */
export function embedPage(content: string): string {
  return document(
    'Telegram Widget',
    '',
    `<body class="widget_frame_base tgme_widget body_widget_post emoji_image">
${content}
  </body>`,
  );
}

export function embedError(sentence: string): string {
  return embedPage(`<div class="tgme_widget_message_error">${escapeHtml(sentence)}</div>`);
}

/** `/<handle>`: the card of a channel, without posts. */
export function cardPage(channel: PreviewChannel): string {
  const title = escapeHtml(channel.title);
  return document(
    `Telegram: View @${channel.handle}`,
    `<meta property="og:title" content="${title}">
    <meta property="og:site_name" content="Telegram">`,
    `<body>
    <div class="tgme_page">
      <div class="tgme_page_title" dir="auto"><span dir="auto">${title}</span></div>
      <div class="tgme_page_extra">512 000 subscribers</div>
      <div class="tgme_page_description" dir="auto">${escapeHtml(channel.description)}</div>
      <div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain=${channel.handle}">View in Telegram</a></div>
    </div>
  </body>`,
  );
}

/** What Telegram shows for a name that nobody has: its front page, with status 200. */
export function homePage(): string {
  return document(
    'Telegram Messenger',
    '<meta property="og:site_name" content="Telegram">',
    '<body><div class="tl_main_head"><h1>Telegram</h1><p>A messenger.</p></div></body>',
  );
}

function document(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    ${head}
  </head>
  ${body}
</html>
`;
}

function moreLink(channel: PreviewChannel, direction: 'before' | 'after', id: number): string {
  return `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/${channel.handle}?${direction}=${id}" class="tme_messages_more js-messages_more" data-${direction}="${id}"></a></div>`;
}

function olderLink(channel: PreviewChannel, { posts, hasOlder }: PageWindow): string {
  const first = posts[0];
  return first && hasOlder ? `<link rel="prev" href="/s/${channel.handle}?before=${first.id}">` : '';
}
