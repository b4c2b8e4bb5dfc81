import { answerCallbackQuery, answerInlineQuery } from './answers.js';
import {
  getChat,
  getChatAdministrators,
  getChatMember,
  getMe,
  leaveChat,
  pinChatMessage,
  sendChatAction,
  setMessageReaction,
  unpinChatMessage,
} from './chats.js';
import { deleteMessage, deleteMessages } from './delete.js';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.js';
import { copyMessage, forwardMessage } from './forward.js';
import { getFile, sendDocument, sendPhoto } from './media.js';
import type { Method } from './method.js';
import {
  deleteMyCommands,
  getMyCommands,
  getMyDescription,
  getMyName,
  getMyShortDescription,
  setMyCommands,
  setMyDescription,
  setMyName,
  setMyShortDescription,
} from './profile.js';
import { sendMessage } from './send.js';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.js';

/** Every method that the emulator knows, by its name in lower case: the real API takes names in any case. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    getMe,
    getUpdates,
    setWebhook,
    deleteWebhook,
    getWebhookInfo,
    sendMessage,
    sendPhoto,
    sendDocument,
    sendChatAction,
    forwardMessage,
    copyMessage,
    editMessageText,
    editMessageCaption,
    editMessageReplyMarkup,
    deleteMessage,
    deleteMessages,
    answerCallbackQuery,
    answerInlineQuery,
    setMyCommands,
    getMyCommands,
    deleteMyCommands,
    setMyName,
    getMyName,
    setMyDescription,
    getMyDescription,
    setMyShortDescription,
    getMyShortDescription,
    getChat,
    getChatMember,
    getChatAdministrators,
    leaveChat,
    pinChatMessage,
    unpinChatMessage,
    setMessageReaction,
    getFile,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);
