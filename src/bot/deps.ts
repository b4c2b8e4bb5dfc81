import type { UserFromGetMe } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { IncomingPost } from '../domain/post.js';
import type { Moderation } from '../ledger/moderation/api.js';
import type { ModerationQueries } from '../ledger/moderation/queries.js';
import type { ProcessOutcome } from '../ledger/process-revision.js';
import type { Translate } from '../locales/translate.js';
import type { Logger } from '../logger.js';

/** Everything that the bot needs from outside; it reads no environment and keeps nothing in memory. */
export interface BotDeps {
  token: string;
  db: Kysely<Database>;
  clock: Clock;
  logger: Logger;
  translate: Translate;
  /** Another Bot API server, without a slash at the end. */
  telegramApiRoot?: string;
  /** Telegram user ids of those who run the bot. */
  ownerIds: readonly number[];
  mode: 'live' | 'playground';
  moderation: Moderation;
  moderationQueries: ModerationQueries;
  /** Takes a post that a moderator forwarded into the ledger. */
  takePost(post: IncomingPost): Promise<ProcessOutcome>;
  /** Spares the call of getMe. */
  botInfo?: UserFromGetMe;
}
