import type { InlineKeyboardButton } from 'grammy/types';
import type { DestinationRow } from '../../db/schema.js';
import type { Language } from '../locales/translate.js';
import type { ChatTranslate } from './context.js';
import type { BotDeps } from './deps.js';
import type { LedgerCache } from './ledger-cache.js';

export interface ScreenRequest {
  deps: BotDeps;
  /** For what is computed from all events. */
  ledger: LedgerCache;
  destination: DestinationRow;
  language: Language;
  t: ChatTranslate;
  now: Date;
  /** What stands behind the command, or what a button carries. Typed by people: never trusted. */
  args: string;
  /** Page asked for, from 0, for screens that take their pages from the database. */
  page: number;
  /** Username of the bot, for links to it. */
  username: string;
}

/** Blocks of HTML, put together into pages, and the buttons under each page. */
export interface View {
  blocks: string[];
  /** The blocks are the page that was asked for, and fit into a message; whether another follows. */
  paged?: { more: boolean };
  buttons?: InlineKeyboardButton[][];
}

/** An answer that can be shown anew from its arguments alone, so that its buttons work after a restart. */
export interface Screen {
  name: string;
  render(request: ScreenRequest): Promise<View>;
}
