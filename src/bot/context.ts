import type { Context } from 'grammy';
import type { DestinationRow } from '../../db/schema.js';
import type { Language } from '../locales/translate.js';
import type { ChatLimit } from './chat-limit.js';
import type { BotDeps } from './deps.js';
import type { LedgerCache } from './ledger-cache.js';

/** Text in the language of the chat. */
export type ChatTranslate = (key: string, args?: Record<string, string | number>) => string;

interface SwapwatchFlavor {
  deps: BotDeps;
  ledger: LedgerCache;
  exportLimit: ChatLimit;
  /** The chat (and topic) that the update came from. Not there for channel posts and membership updates. */
  destination: DestinationRow;
  language: Language;
  t: ChatTranslate;
}

export type BotContext = Context & SwapwatchFlavor;
