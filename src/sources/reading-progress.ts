/** Messages with after < id < before are still to be read. */
export interface Gap {
  after: number;
  before: number;
}

/** What of a channel has been read: everything up to `cursor` but the gap. */
export interface Progress {
  /** Newest message read; null before the first page. */
  cursor: number | null;
  gap: Gap | null;
}

/** The oldest and the newest message of one page. */
export interface Extent {
  oldest: number;
  newest: number;
}

/**
 * After the newest page. The first page ever read is where a channel's reading begins: what is older is not a gap. A
 * page that does not reach down to the cursor leaves one; an older gap below it is then read again with it.
 */
export function afterNewestPage({ cursor, gap }: Progress, page: Extent): Progress {
  if (cursor === null) return { cursor: page.newest, gap: null };
  const reached = page.oldest <= cursor + 1;
  const below: Gap = { after: gap?.after ?? cursor, before: page.oldest };
  return { cursor: Math.max(cursor, page.newest), gap: reached ? shrink(gap, page) : below };
}

/** After the page asked for with `?before=` the gap's end; null: it had no posts, so nothing is left below. */
export function afterGapPage({ cursor, gap }: Progress, page: Extent | null): Progress {
  return { cursor, gap: page === null ? null : shrink(gap, page) };
}

/** Messages that were met and not taken: they are asked for again. */
export function keepUnread({ cursor, gap }: Progress, ids: readonly number[]): Progress {
  if (ids.length === 0) return { cursor, gap };
  const after = Math.min(...ids, (gap?.after ?? Number.POSITIVE_INFINITY) + 1) - 1;
  const before = Math.max(...ids, (gap?.before ?? 0) - 1) + 1;
  return { cursor, gap: { after, before } };
}

/** Both kinds of page end where the gap ends or above, so only the lower end of the page matters. */
function shrink(gap: Gap | null, page: Extent): Gap | null {
  if (gap === null || page.oldest <= gap.after + 1) return null;
  return { after: gap.after, before: Math.min(gap.before, page.oldest) };
}

/** After a newest page of which only some posts could be read: the whole of it is asked for again. */
export function afterBrokenPage({ cursor, gap }: Progress, readable: Extent): Progress {
  return {
    cursor: Math.max(cursor ?? 0, readable.newest),
    gap: { after: gap?.after ?? cursor ?? readable.oldest - 1, before: readable.newest + 1 },
  };
}
