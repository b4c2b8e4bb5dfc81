import type { PreviewPost } from './preview-channel.js';

/** Posts of one page. Real pages show 12 to 21, mostly 20. */
export const PAGE_SIZE = 20;

/** Which part of the channel is asked for. Both bounds are exclusive. */
export type PageRequest =
  | { kind: 'newest' }
  | { kind: 'before'; id: number }
  | { kind: 'after'; id: number }
  | { kind: 'around'; id: number };

export interface PageWindow {
  /** Oldest first. */
  posts: PreviewPost[];
  hasOlder: boolean;
  hasNewer: boolean;
}

/** `posts` are all of the channel, oldest first. */
export function windowOf(posts: readonly PreviewPost[], request: PageRequest): PageWindow {
  const [start, end] = rangeOf(posts, request);
  return { posts: posts.slice(start, end), hasOlder: start > 0, hasNewer: end < posts.length };
}

function rangeOf(posts: readonly PreviewPost[], request: PageRequest): [start: number, end: number] {
  if (request.kind === 'newest') return backFrom(posts.length);
  const before = posts.filter(({ id }) => id < request.id).length;
  if (request.kind === 'before') return backFrom(before);
  if (request.kind === 'around') {
    const start = Math.max(before - PAGE_SIZE / 2, 0);
    return [start, Math.min(start + PAGE_SIZE, posts.length)];
  }
  const start = posts.filter(({ id }) => id <= request.id).length;
  return [start, Math.min(start + PAGE_SIZE, posts.length)];
}

function backFrom(end: number): [start: number, end: number] {
  return [Math.max(end - PAGE_SIZE, 0), end];
}
