import type { BotContext } from './context.js';

const MANAGERS: readonly string[] = ['creator', 'administrator'];

/**
 * Settings of a group or channel belong to its administrators, anonymous ones included; asked of Telegram at every
 * change. A post in a channel is always an administrator's, a press on a button under it anybody's.
 */
export async function mayChangeSettings(ctx: BotContext): Promise<boolean> {
  const { chat, from } = ctx;
  if (chat === undefined) return false;
  if (chat.type === 'private') return true;
  if (ctx.callbackQuery === undefined && ctx.msg?.sender_chat?.id === chat.id) return true;
  if (from === undefined) return false;
  const member = await ctx.api.getChatMember(chat.id, from.id);
  return MANAGERS.includes(member.status);
}
