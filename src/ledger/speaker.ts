import type { ChannelRow, PostRow } from '../../db/schema.js';
import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';

/**
 * The channel as the one whose word a post is. What it forwards is somebody else's word: nobody's that we know, so it
 * confirms nothing and waits for a moderator; the original speaks for itself where that channel is read.
 */
export function speakerOf(channel: ChannelRow, post: Pick<PostRow, 'forwarded_from'>): ChannelRow {
  return post.forwarded_from === null ? channel : { ...channel, source: NAMELESS_SOURCE, party: 'media' };
}
