import type { UserFromGetMe } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
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
  /** Spares the call of getMe. */
  botInfo?: UserFromGetMe;
}
