import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { ClaimedMessage } from '../store/due-messages.js';
import { classifyError } from './classify-error.js';
import type { Wording } from './wording.js';

const HTML = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

export interface ShownAs {
  /** Null when the chat no longer has the message, and nothing earned a new one. */
  messageId: number | null;
  isSent: boolean;
  isEdited: boolean;
}

export interface Speaker {
  api: Api;
  /** Waits until the chat may be spoken to. */
  takeTurn: () => Promise<void>;
}

async function send(
  { api, takeTurn }: Speaker,
  { chatId, threadId }: ClaimedMessage,
  html: string,
  {
    isSilent,
    replyTo,
    keyboard,
  }: { isSilent: boolean; replyTo: number | null; keyboard?: InlineKeyboardMarkup | undefined },
): Promise<ShownAs> {
  await takeTurn();
  const message = await api.sendMessage(chatId, html, {
    ...HTML,
    disable_notification: isSilent,
    ...(keyboard !== undefined && { reply_markup: keyboard }),
    ...(threadId !== null && { message_thread_id: threadId }),
    ...(replyTo !== null && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  });
  return { messageId: message.message_id, isSent: true, isEdited: false };
}

/** False if the chat no longer has the message. That it shows the text already is as good as an edit. */
async function edit(
  { api, takeTurn }: Speaker,
  { chatId, messageId }: { chatId: number; messageId: number },
  html: string,
  keyboard?: InlineKeyboardMarkup,
) {
  await takeTurn();
  try {
    await api.editMessageText(chatId, messageId, html, {
      ...HTML,
      ...(keyboard !== undefined && { reply_markup: keyboard }),
    });
    return true;
  } catch (error) {
    const { kind } = classifyError(error);
    if (kind === 'not_modified') return true;
    if (kind === 'message_gone') return false;
    throw error;
  }
}

/** The announcement's message first: a repeat after a crash edits it to the same text, and no stale one is left. */
async function replace(
  speaker: Speaker,
  message: ClaimedMessage & { messageId: number },
  wording: Wording,
): Promise<ShownAs> {
  const isThere = await edit(speaker, message, wording.replaced(message.language));
  return send(speaker, message, wording.alert(message.language).html, {
    isSilent: !wording.hasSound,
    replyTo: isThere ? message.messageId : null,
    keyboard: wording.keyboard(message),
  });
}

/**
 * Makes a chat show an alert as it should be now. A message that its reader deleted is sent anew only for what they
 * must hear of (a number changed, a report withdrawn, an announced exchange carried out); else it stays away. Throws
 * what the API threw.
 */
export async function showAlert(
  speaker: Speaker,
  message: ClaimedMessage,
  wording: Wording,
): Promise<ShownAs> {
  const { messageId, shownVersion, language } = message;
  const { html, hash } = wording.alert(language);
  const keyboard = wording.keyboard(message);
  const isFirst = shownVersion === 0;
  const sendAnew = () =>
    send(speaker, message, html, { isSilent: isFirst && !wording.hasSound, replyTo: null, keyboard });
  const vanished: ShownAs = { messageId: null, isSent: false, isEdited: false };
  const mustHear = isFirst || wording.hasMaterialChangeSince(shownVersion);
  if (messageId === null) return mustHear ? sendAnew() : vanished;
  if (wording.messageVersion > shownVersion) return replace(speaker, { ...message, messageId }, wording);
  if (message.shownHash === hash) return { messageId, isSent: false, isEdited: false };
  if (await edit(speaker, { ...message, messageId }, html, keyboard))
    return { messageId, isSent: false, isEdited: true };
  return mustHear ? sendAnew() : vanished;
}

/** The short reply under an alert that has been edited; without sound for those who have stopped their alerts. */
export async function showNotice(
  speaker: Speaker,
  message: ClaimedMessage,
  wording: Wording,
): Promise<ShownAs> {
  return send(speaker, message, wording.reply(message.language), {
    isSilent: !message.isSubscribed,
    replyTo: message.alertMessageId,
  });
}
