import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types';
import { badRequest } from './api-error.js';
import { compact, isObject, type JsonObject } from './json.js';
import type { Params } from './params.js';

/** What stands under a message; `inline` is the only kind that a message shows and that can be edited. */
export type Markup =
  | { kind: 'none' }
  | { kind: 'inline'; keyboard: InlineKeyboardMarkup }
  | { kind: 'keyboard'; keyboard: JsonObject }
  | { kind: 'remove' }
  | { kind: 'force_reply' };

/** Bytes of callback_data, 1–64 (core.telegram.org/bots/api#inlinekeyboardbutton). */
const MAX_CALLBACK_DATA = 64;
/** Characters of copy_text, 1–256 (core.telegram.org/bots/api#copytextbutton). */
const MAX_COPY_TEXT = 256;
/** Buttons under one message; more are refused. */
const MAX_BUTTONS = 100;
const STYLES = ['danger', 'success', 'primary'];

export function readMarkup(params: Params): Markup {
  const markup = params.json('reply_markup', 'reply keyboard markup');
  return markup === undefined ? { kind: 'none' } : parseMarkup(markup);
}

/** Edits take inline keyboards only. */
export function readInlineMarkup(params: Params): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(params);
  if (markup.kind === 'none') return undefined;
  if (markup.kind !== 'inline') throw badRequest('inline keyboard expected');
  return markup.keyboard;
}

export function parseMarkup(markup: unknown): Markup {
  if (!isObject(markup)) throw badRequest('object expected as reply markup');
  for (const name of [
    'resize_keyboard',
    'one_time_keyboard',
    'remove_keyboard',
    'selective',
    'force_reply',
  ]) {
    const value = markup[name];
    if (value !== undefined && typeof value !== 'boolean') {
      throw badRequest(`field "${name}" of the reply markup must be of the type Boolean`);
    }
  }
  const keyboard = rowsOf(markup, 'keyboard', 'ReplyKeyboardMarkup');
  const inline = rowsOf(markup, 'inline_keyboard', 'InlineKeyboardMarkup');
  if (keyboard.length > 0) {
    for (const button of keyboard.flat()) checkKeyboardButton(button);
    return { kind: 'keyboard', keyboard: markup };
  }
  if (inline.length > 0) {
    const rows = inline.map((row) => row.map(parseInlineButton));
    if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
    return { kind: 'inline', keyboard: { inline_keyboard: rows } };
  }
  if (markup.remove_keyboard === true) return { kind: 'remove' };
  return markup.force_reply === true ? { kind: 'force_reply' } : { kind: 'none' };
}

function rowsOf(markup: JsonObject, field: string, type: string): unknown[][] {
  const rows = markup[field];
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) throw badRequest(`field "${field}" of the ${type} must be an Array`);
  return rows.flatMap((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`field "${field}" of the ${type} must be an Array of Arrays`);
    return row.length === 0 ? [] : [row];
  });
}

function checkKeyboardButton(button: unknown): void {
  const text = isObject(button) ? button.text : button;
  if (typeof text !== 'string') {
    throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object");
  }
  if (text.trim() === '') throw badRequest('keyboard button text must be non-empty');
}

function parseInlineButton(button: unknown): InlineKeyboardButton {
  if (!isObject(button)) refuse('InlineKeyboardButton must be an Object');
  const text = button.text;
  if (typeof text !== 'string') refuse('Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  if (button.style !== undefined && !STYLES.includes(String(button.style))) {
    refuse('invalid button style specified');
  }
  const style = { style: button.style, icon_custom_emoji_id: button.icon_custom_emoji_id };
  return compact({ text, ...style, ...actionOf(button) }) as unknown as InlineKeyboardButton;
}

function actionOf(button: JsonObject): JsonObject {
  if (button.url !== undefined) return { url: checkUrl(String(button.url)) };
  if (button.callback_data !== undefined) {
    const size = Buffer.byteLength(String(button.callback_data));
    if (size < 1 || size > MAX_CALLBACK_DATA) throw badRequest('BUTTON_DATA_INVALID');
    return { callback_data: String(button.callback_data) };
  }
  for (const name of ['switch_inline_query', 'switch_inline_query_current_chat']) {
    if (typeof button[name] === 'string') return { [name]: button[name] };
  }
  if (button.copy_text !== undefined) {
    const text = isObject(button.copy_text) ? button.copy_text.text : undefined;
    if (typeof text !== 'string') refuse('Field "copy_text" must be of type Object');
    if (text.length < 1 || text.length > MAX_COPY_TEXT) throw badRequest('BUTTON_COPY_TEXT_INVALID');
    return { copy_text: { text } };
  }
  if (button.disabled === true) return { disabled: true };
  refuse('Text buttons are unallowed in the inline keyboard');
}

function checkUrl(url: string): string {
  const written = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  const parsed = URL.canParse(written) ? new URL(written) : undefined;
  const web = parsed?.protocol === 'http:' || parsed?.protocol === 'https:';
  const valid = web
    ? parsed?.hostname.includes('.') || parsed?.hostname === 'localhost'
    : parsed?.protocol === 'tg:';
  if (!parsed || !valid) throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  return parsed.href;
}

function refuse(reason: string): never {
  throw badRequest(`can't parse inline keyboard button: ${reason}`);
}
