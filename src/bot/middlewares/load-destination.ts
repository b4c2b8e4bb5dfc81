import type { NextFunction } from 'grammy';
import { LANGUAGES, type Language, languageFor } from '../../locales/translate.js';
import { upsertDestination } from '../../store/destinations.js';
import { isAddressed } from '../addressed.js';
import type { BotContext } from '../context.js';

export function useLanguage(ctx: BotContext, language: Language): void {
  const { translate } = ctx.deps;
  ctx.language = language;
  ctx.t = (key, args) => translate(language, key, args);
}

/** A stored language that we no longer speak becomes the default. */
function spoken(stored: string): Language {
  return LANGUAGES.find((language) => language === stored) ?? LANGUAGES[0];
}

/** Before anything is known of a chat: the language of whoever acts. */
export async function guessLanguage(ctx: BotContext, next: NextFunction): Promise<void> {
  useLanguage(ctx, languageFor(ctx.from?.language_code));
  await next();
}

/**
 * Loads the chat, making its row when it is new. Group talk that is not meant for the bot ends here and leaves no
 * trace. Only in forums does the thread count: elsewhere Telegram gives one to every chain of replies.
 */
export async function loadDestination(ctx: BotContext, next: NextFunction): Promise<void> {
  if (ctx.chat === undefined) return;
  if (ctx.callbackQuery === undefined && !isAddressed(ctx)) return;
  const { db, clock } = ctx.deps;
  const message = ctx.msg;
  ctx.destination = await upsertDestination(
    db,
    {
      botId: ctx.me.id,
      chatId: ctx.chat.id,
      threadId: (message?.is_topic_message ? message.message_thread_id : undefined) ?? null,
    },
    { chatType: ctx.chat.type, language: languageFor(ctx.from?.language_code), now: clock.now() },
  );
  useLanguage(ctx, spoken(ctx.destination.language));
  await next();
}
