import { entityCount, visibleLength } from '../alerts/html.js';
import { splitHtml } from '../alerts/split-html.js';

/** Telegram's limit is 4096 after parsing; shorter pages read better on a phone. */
export const PAGE_LENGTH = 2500;
/** Telegram drops what is beyond the 100th entity of a message, without an error. */
export const PAGE_ENTITIES = 90;

const SEPARATOR = '\n\n';

function fits(html: string): boolean {
  return visibleLength(html) <= PAGE_LENGTH && entityCount(html) <= PAGE_ENTITIES;
}

/** A block too long for a page is cut at a line's end; tags open there are closed and opened again. */
function fitting(block: string): string[] {
  return fits(block) ? [block] : splitHtml(block, PAGE_LENGTH);
}

/**
 * Puts blocks of HTML, each with its own tags closed, together into pages; a page never ends inside a tag. At least
 * one page, perhaps empty.
 */
export function paginate(blocks: readonly string[]): string[] {
  const pages: string[] = [];
  let page: string | null = null;
  for (const block of blocks.filter((html) => html !== '').flatMap(fitting)) {
    const longer: string = page === null ? block : `${page}${SEPARATOR}${block}`;
    if (page !== null && !fits(longer)) {
      pages.push(page);
      page = block;
    } else page = longer;
  }
  return [...pages, page ?? ''];
}
