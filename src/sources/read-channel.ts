import type { PreviewResult } from './preview.js';
import type { PreviewPost } from './preview-post.js';
import {
  afterBrokenPage,
  afterGapPage,
  afterNewestPage,
  type Extent,
  type Progress,
} from './reading-progress.js';

/** A gap of more pages is closed over several polls. */
export const MAX_GAP_PAGES = 5;
/** Between two pages of one channel. */
export const PAGE_PAUSE_MS = 1_000;

export interface Reading {
  /** Oldest first, each once. */
  posts: PreviewPost[];
  /** What has been read once these posts are taken. */
  progress: Progress;
  /** The page that could not be read, or not wholly. */
  trouble: Exclude<PreviewResult, { kind: 'page' }> | null;
}

export function postsOf(result: PreviewResult): readonly PreviewPost[] {
  if (result.kind === 'page') return result.page.posts;
  return result.kind === 'page_shape' ? result.posts : [];
}

/** From the newest page, which has posts, down to what was read before, or as far as one poll goes. */
export async function readDownToCursor(
  ask: (before: number) => Promise<PreviewResult>,
  newest: PreviewResult,
  before: Progress,
): Promise<Reading> {
  const posts = [...postsOf(newest)];
  if (newest.kind !== 'page')
    return { posts, progress: afterBrokenPage(before, extentOf(posts)), trouble: newest };

  let progress = afterNewestPage(before, extentOf(posts));
  let trouble: Reading['trouble'] = null;
  for (let pages = 0; progress.gap !== null && trouble === null && pages < MAX_GAP_PAGES; pages += 1) {
    const end: number = progress.gap.before;
    const older = await ask(end);
    posts.push(...postsOf(older));
    if (older.kind === 'zero_posts') progress = afterGapPage(progress, null);
    else if (older.kind !== 'page') trouble = older;
    else if (older.page.posts.some((post) => post.id < end))
      progress = afterGapPage(progress, extentOf(older.page.posts));
    else trouble = { kind: 'page_shape', problems: [`?before=${end} gives no older post`], posts: [] };
  }
  return { posts: inOrder(posts), progress, trouble };
}

/** Of two readings of one post the first is the newer one. */
function inOrder(posts: readonly PreviewPost[]): PreviewPost[] {
  const byId = new Map(posts.toReversed().map((post) => [post.id, post]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

function extentOf(posts: readonly PreviewPost[]): Extent {
  const ids = posts.map((post) => post.id);
  return { oldest: Math.min(...ids), newest: Math.max(...ids) };
}
