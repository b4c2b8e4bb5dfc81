/** `data-view` of a post: the channel's id is negative and bare. */
export function viewOf(channelId: number, post: number): string {
  return Buffer.from(JSON.stringify({ c: channelId, p: post, t: 1795340000, h: '00' })).toString('base64url');
}

export interface MessageParts {
  channel?: string;
  post?: string | null;
  view?: string | null;
  date?: string | null;
  /** What stands before the date. */
  meta?: string;
  body?: string;
}

/** One message in the markup of the preview, null leaves a part out. */
export function message(id: number, parts: MessageParts = {}): string {
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap">${bareMessage(id, parts)}</div>`;
}

/** The same without its frame, as in an embed. */
export function bareMessage(id: number, parts: MessageParts = {}): string {
  const { channel = 'Sample', meta = '', body = '' } = parts;
  const {
    post = `${channel}/${id}`,
    view = viewOf(-1234567890, id),
    date = '2026-10-12T09:00:00+00:00',
  } = parts;
  return `<div class="tgme_widget_message js-widget_message" ${post === null ? '' : `data-post="${post}"`} ${view === null ? '' : `data-view="${view}"`}>
<div class="tgme_widget_message_bubble">${body}<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_meta">${meta}<a class="tgme_widget_message_date" href="https://t.me/${channel}/${id}">${date === null ? '' : `<time datetime="${date}" class="time">09:00</time>`}</a></span></div></div></div></div>`;
}

export function textBody(text: string): string {
  return `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`;
}

export function page(
  messages: readonly string[],
  parts: { title?: string; before?: number; after?: number } = {},
): string {
  const more = (direction: 'before' | 'after') =>
    parts[direction] === undefined
      ? ''
      : `<div class="tgme_widget_message_centered"><a href="/s/sample?${direction}=${parts[direction]}" class="tme_messages_more" data-${direction}="${parts[direction]}"></a></div>`;
  return `<!DOCTYPE html><html><body><div class="tgme_channel_info_header_title"><span dir="auto">${parts.title ?? 'Sample'}</span></div>
<main><section class="tgme_channel_history js-message_history">${more('before')}${messages.join('')}${more('after')}</section></main></body></html>`;
}
