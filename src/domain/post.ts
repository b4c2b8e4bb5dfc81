/** Whose word something is. A corpus line's channel `other` is `media`. */
export const PARTIES = ['ua', 'ru', 'mediator', 'media'] as const;
export type Party = (typeof PARTIES)[number];

/** The side TO WHICH people or bodies return. */
export const SIDES = ['ua', 'ru'] as const;
export type Side = (typeof SIDES)[number];

/**
 * How a revision reached us. `preview` is a t.me/s page, `embed` one post looked at again, `channel_post` an update of
 * a channel in which the bot is admin, `forward` a moderator's forward, `export` a file.
 */
export type RevisionVia = 'preview' | 'embed' | 'channel_post' | 'forward' | 'export';

/** One text of one channel message, as a reader hands it to the ledger. */
export interface IncomingPost {
  /** Handle of the channel, compared without regard to case. */
  handle: string;
  /** Bot API chat id of the channel (`-100…`), null when the page did not tell it. */
  chatId: number | null;
  /** Message id inside the channel. */
  messageId: number;
  /** The post's own time, UTC. An edit does not change it. */
  publishedAt: Date;
  text: string;
  /** The page says "edited"; it does not say when. */
  edited: boolean;
  via: RevisionVia;
  /** Whose message the channel forwarded: a name as shown. Absent = the channel's own words. */
  forwardedFrom?: string;
  /** `https://t.me/<handle>/<id>`. */
  url: string;
}
