const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Everything from outside goes through this before it stands in a message, in text as in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A link to a web page; the text alone if the address is none. The text is HTML. */
export function link(url: string | null, html: string): string {
  return url !== null && /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${html}</a>` : html;
}

/** Tags, entities, and everything else character by character: the pieces that may not be cut. */
export const HTML_PIECE = /<[^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);|[\s\S]/giu;

function visibleUnits(piece: string): number {
  if (piece.startsWith('<') && piece.length > 1) return 0;
  return piece.startsWith('&') ? 1 : piece.length;
}

/** Length as Telegram counts it: UTF-16 units after the tags and entities were parsed. */
export function visibleLength(html: string): number {
  return (html.match(HTML_PIECE) ?? []).reduce((length, piece) => length + visibleUnits(piece), 0);
}

/** Formatted ranges that Telegram will see. Those after the hundredth are dropped without an error. */
export function entityCount(html: string): number {
  return html.match(/<[a-z]/gi)?.length ?? 0;
}
