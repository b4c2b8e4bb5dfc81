import type { InlineKeyboardButton } from 'grammy/types';
import { packCallbackData } from './callback-data.js';

export function screenButton(text: string, screen: string, args = '', page = 0): InlineKeyboardButton {
  return { text, callback_data: packCallbackData({ type: 'screen', screen, page, args }) };
}

/** Shows the screen below, and leaves the message with the button as it is. */
export function openButton(text: string, screen: string, args = ''): InlineKeyboardButton {
  return { text, callback_data: packCallbackData({ type: 'open', screen, page: 0, args }) };
}

export function actionButton(text: string, action: string, value = ''): InlineKeyboardButton {
  return { text, callback_data: packCallbackData({ type: 'action', action, value }) };
}

/** Buttons in rows of at most `width`. */
export function rows(buttons: readonly InlineKeyboardButton[], width: number): InlineKeyboardButton[][] {
  const count = Math.ceil(buttons.length / width);
  return Array.from({ length: count }, (_, row) => buttons.slice(row * width, (row + 1) * width));
}
