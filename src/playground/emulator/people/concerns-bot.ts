import type { ChatMessage } from '../message.js';
import type { Telegram } from '../telegram.js';

/**
 * Whether Telegram tells the bot of a person's message: all in private, all where the bot is admin or has no privacy
 * mode, else only commands, replies to the bot and mentions of it (core.telegram.org/bots/features#privacy-mode).
 */
export function concernsBot({ bot, privacyMode }: Telegram, message: ChatMessage): boolean {
  const { chat } = message;
  if (chat.type === 'private') return chat.statusOf(bot) === 'member';
  if (!chat.isMember(bot)) return false;
  if (chat.isAdmin(bot) || !privacyMode || message.details.service) return true;
  if (message.replyTo?.details.from === bot) return true;
  const own = `@${bot.username ?? ''}`.toLowerCase();
  return message.entities.some(({ type, offset, length }) => {
    const written = message.text.slice(offset, offset + length).toLowerCase();
    if (type === 'mention') return written === own;
    return type === 'bot_command' && (!written.includes('@') || written.endsWith(own));
  });
}
