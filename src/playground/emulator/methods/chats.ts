import { type Account, accountJson } from '../account.js';
import { badRequest, forbidden } from '../api-error.js';
import type { Chat } from '../chat.js';
import { chatJson } from '../chat.js';
import { compact, isObject } from '../json.js';
import { memberJson, notifyMyChatMember } from '../membership.js';
import { messageJson } from '../message-json.js';
import type { Method } from './method.js';
import { requireMessage, requireOpenChat, requireWritableChat } from './target.js';

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);
/** Some of the emoji that may be a reaction (core.telegram.org/bots/api#reactiontypeemoji). */
const REACTIONS = new Set(
  '👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 👀 💯 ✍ 🤝 🫡 🆒 🤷'.split(' '),
);

export const getMe: Method = ({ telegram }) => ({
  ...accountJson(telegram.bot),
  can_join_groups: true,
  can_read_all_group_messages: !telegram.privacyMode,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
});

export const getChat: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  const pinned = chat.pinnedId === undefined ? undefined : chat.messages.get(chat.pinnedId);
  return compact({
    ...chatJson(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    pinned_message: pinned && messageJson(pinned, 1),
  });
};

export const getChatMember: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  const account = telegram.store.accounts.get(params.integer('user_id'));
  if (!account) throw badRequest('invalid user_id specified');
  const status = chat.type === 'private' && account === chat.user ? 'member' : chat.statusOf(account);
  return memberJson(account, status ?? 'left');
};

export const getChatAdministrators: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  const others = (account: Account) => !account.isBot || account === telegram.bot;
  return [...chat.members].flatMap(([id, status]) => {
    const account = telegram.store.accounts.get(id);
    const admin = status === 'creator' || status === 'administrator';
    return account && admin && others(account) ? [memberJson(account, status)] : [];
  });
};

export const leaveChat: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  notifyMyChatMember(telegram, chat, telegram.bot, 'left');
  return true;
};

export const pinChatMessage: Method = ({ telegram, params }) => {
  const chat = requireWritableChat(telegram, params);
  const message = requireMessage(chat, params, 'message to pin not found');
  requirePinRight(chat, telegram.bot);
  chat.pinnedId = message.id;
  return true;
};

export const unpinChatMessage: Method = ({ telegram, params }) => {
  const chat = requireWritableChat(telegram, params);
  requirePinRight(chat, telegram.bot);
  if (params.has('message_id') && params.integer('message_id') !== chat.pinnedId) {
    throw badRequest('message to unpin not found');
  }
  chat.pinnedId = undefined;
  return true;
};

export const sendChatAction: Method = ({ telegram, params }) => {
  if (!ACTIONS.has(params.string('action'))) throw badRequest('wrong parameter action in request');
  requireWritableChat(telegram, params);
  return true;
};

/** A bot sets one reaction at most, and of the common emoji only. */
export const setMessageReaction: Method = ({ telegram, params }) => {
  const chat = requireOpenChat(telegram, params);
  if (chat.type === 'private' && chat.statusOf(telegram.bot) === 'kicked') {
    throw forbidden('bot was blocked by the user');
  }
  const message = requireMessage(chat, params, 'message to react not found');
  const list = params.json('reaction', 'reaction types') ?? [];
  if (!Array.isArray(list) || !list.every(isObject))
    throw badRequest("can't parse reaction types JSON object");
  if (list.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  if (!list.every(({ type, emoji }) => type === 'emoji' && REACTIONS.has(String(emoji)))) {
    throw badRequest('REACTION_INVALID');
  }
  message.reactions.set(telegram.bot.id, list);
  return true;
};

function requirePinRight(chat: Chat, bot: Account): void {
  if (chat.type !== 'private' && !chat.isAdmin(bot)) {
    throw badRequest('not enough rights to manage pinned messages in the chat');
  }
}
