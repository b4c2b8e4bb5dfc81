import { HTML_PIECE, visibleLength } from './html.js';

/** Telegram, sendMessage.text: 1-4096 characters after entities parsing. */
export const MESSAGE_LIMIT = 4096;

const OPENING = /^<([a-z][a-z-]*)/i;

/** The tags that are open after `html`, outermost first, as they were written. */
function openTags(html: string): string[] {
  const open: string[] = [];
  for (const [tag] of html.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith('</')) open.pop();
    else open.push(tag);
  }
  return open;
}

function closing(tags: readonly string[]): string {
  return tags
    .toReversed()
    .map((tag) => `</${OPENING.exec(tag)?.[1] ?? ''}>`)
    .join('');
}

/** Where to cut: after the last line break or space in the second half, else after `limit` units. In string units. */
function cutAt(html: string, limit: number): number {
  let position = 0;
  let seen = 0;
  let best = 0;
  let bestRank = 0;
  for (const piece of html.match(HTML_PIECE) ?? []) {
    const length = visibleLength(piece);
    if (seen + length > limit) break;
    position += piece.length;
    seen += length;
    const rank = piece === '\n' ? 2 : piece === ' ' ? 1 : 0;
    if (rank > 0 && rank >= bestRank && seen > limit / 2) [best, bestRank] = [position, rank];
  }
  return bestRank > 0 ? best : position;
}

/**
 * Cuts well-formed HTML into parts of at most `limit` visible UTF-16 units, at a line's end where possible. Never cuts
 * inside a tag, an entity or a surrogate pair; tags open at a cut are closed there and opened again in the next part.
 * Throws a RangeError for a limit below 2, which a surrogate pair does not fit.
 */
export function splitHtml(html: string, limit: number = MESSAGE_LIMIT): string[] {
  if (limit < 2) throw new RangeError('a part holds at least 2 units');
  const parts: string[] = [];
  let rest = html;
  while (visibleLength(rest) > limit) {
    const cut = cutAt(rest, limit);
    const head = rest.slice(0, cut);
    const open = openTags(head);
    parts.push(`${head.trimEnd()}${closing(open)}`);
    rest = `${open.join('')}${rest.slice(cut)}`;
  }
  const filled = [...parts, rest].filter((part) => part.replace(/<[^>]*>/g, '').trim() !== '');
  return filled.length > 0 ? filled : [rest];
}

/** The beginning that fits, with an ellipsis; the text itself if it fits. */
export function shortenHtml(html: string, limit: number = MESSAGE_LIMIT): string {
  if (visibleLength(html) <= limit) return html;
  return `${splitHtml(html, limit - 1)[0]}…`;
}
