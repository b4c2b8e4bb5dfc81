import { type Account, accountJson } from './account.js';
import { type Chat, chatJson, type MemberStatus } from './chat.js';
import { type JsonObject, unixTime } from './json.js';
import type { Telegram } from './telegram.js';

const ADMIN_RIGHTS = [
  'can_manage_chat',
  'can_delete_messages',
  'can_manage_video_chats',
  'can_restrict_members',
  'can_promote_members',
  'can_change_info',
  'can_invite_users',
  'can_post_messages',
  'can_edit_messages',
  'can_pin_messages',
];

/** A ChatMember in the words of the Bot API. Administrators have every right: single rights are not emulated. */
export function memberJson(account: Account, status: MemberStatus): JsonObject {
  const common = { status, user: accountJson(account) };
  if (status === 'creator') return { ...common, is_anonymous: false };
  if (status === 'kicked') return { ...common, until_date: 0 };
  if (status !== 'administrator') return common;
  const rights = Object.fromEntries(ADMIN_RIGHTS.map((right) => [right, true]));
  return { ...common, can_be_edited: false, is_anonymous: false, ...rights };
}

/** Changes what the bot is in the chat and tells it. `by` is who did it. */
export function notifyMyChatMember(telegram: Telegram, chat: Chat, by: Account, status: MemberStatus): void {
  telegram.notify('my_chat_member', changeMember(telegram, chat, by, telegram.bot, status));
}

/** Changes what a person is in the chat. The bot hears of it where it is admin and asked for `chat_member`. */
export function notifyChatMember(
  telegram: Telegram,
  chat: Chat,
  by: Account,
  member: Account,
  status: MemberStatus,
): void {
  const change = changeMember(telegram, chat, by, member, status);
  if (chat.isAdmin(telegram.bot)) telegram.notify('chat_member', change);
}

function changeMember(
  { clock }: Telegram,
  chat: Chat,
  by: Account,
  member: Account,
  status: MemberStatus,
): JsonObject {
  const initial = chat.type === 'private' ? 'member' : 'left';
  const before = chat.statusOf(member) ?? initial;
  chat.members.set(member.id, status);
  return {
    chat: chatJson(chat),
    from: accountJson(by),
    date: unixTime(clock.now()),
    old_chat_member: memberJson(member, before),
    new_chat_member: memberJson(member, status),
  };
}
