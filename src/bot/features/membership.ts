import { Composer } from 'grammy';
import { languageFor } from '../../locales/translate.js';
import { moveChat, setChatStatus, upsertDestination } from '../../store/destinations.js';
import { moveModerationGroup } from '../../store/moderation-view.js';
import { reopenMessages } from '../../store/unreachable-destinations.js';
import type { BotContext } from '../context.js';

const OUT: readonly string[] = ['left', 'kicked'];

/** Keeps the state of chats: blocked and unblocked, added to a group, a group that became a supergroup. */
export const membership = new Composer<BotContext>();

membership.on('my_chat_member', async (ctx) => {
  const { db, clock } = ctx.deps;
  const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
  const place = { botId: ctx.me.id, chatId: chat.id };
  if (OUT.includes(after.status)) {
    await setChatStatus(db, place, chat.type === 'private' ? 'blocked' : 'gone');
    return;
  }
  await setChatStatus(db, place, 'active');
  await reopenMessages(db, place, clock.now());
  if (chat.type === 'private' || chat.type === 'channel' || !OUT.includes(before.status)) return;
  await upsertDestination(
    db,
    { ...place, threadId: null },
    { chatType: chat.type, language: languageFor(from.language_code), now: clock.now() },
  );
  await ctx.reply(ctx.t('group-greeting'), { parse_mode: 'HTML' });
});

membership.on('message:migrate_to_chat_id', async (ctx) => {
  await moveChat(ctx.deps.db, ctx.me.id, ctx.chat.id, ctx.message.migrate_to_chat_id);
  await moveModerationGroup(ctx.deps.db, ctx.chat.id, ctx.message.migrate_to_chat_id);
});

/** Sent in the new group; the old one told of the move already, but either may be missed. */
membership.on('message:migrate_from_chat_id', async (ctx) => {
  await moveChat(ctx.deps.db, ctx.me.id, ctx.message.migrate_from_chat_id, ctx.chat.id);
  await moveModerationGroup(ctx.deps.db, ctx.message.migrate_from_chat_id, ctx.chat.id);
});
