import type { PageOf } from '../store/event-list.js';

/** Where a page of so many rows begins. */
export function pageAt(page: number, size: number): PageOf {
  return { size, offset: page * size };
}
