import { GrammyError } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { screenButton } from './buttons.js';
import { fitsCallbackData } from './callback-data.js';
import type { BotContext } from './context.js';
import { paginate } from './paginate.js';
import type { Screen, View } from './screen.js';

/** Sends HTML to where the update came from, without a preview of its links. */
export async function answer(
  ctx: BotContext,
  html: string,
  buttons: InlineKeyboardButton[][] = [],
): Promise<void> {
  await ctx.reply(html, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
  });
}

function pager(ctx: BotContext, screen: Screen, args: string, page: number, pages: number) {
  const last = pages - 1;
  const fits = fitsCallbackData({ type: 'screen', screen: screen.name, page: last, args });
  if (pages === 1 || !fits) return [];
  const row: InlineKeyboardButton[] = [];
  if (page > 0) row.push(screenButton(ctx.t('page-previous'), screen.name, args, page - 1));
  if (page < last) row.push(screenButton(ctx.t('page-next'), screen.name, args, page + 1));
  return [row];
}

async function rendered(ctx: BotContext, screen: Screen, args: string): Promise<View> {
  return await screen.render({
    deps: ctx.deps,
    destination: ctx.destination,
    language: ctx.language,
    t: ctx.t,
    now: ctx.deps.clock.now(),
    args,
    username: ctx.me.username,
  });
}

export interface ShowOptions {
  args?: string;
  /** From 0; beyond the last it is the last. */
  page?: number;
  /** Answers a press with a new message: under an alert nothing may take the alert's place. */
  below?: boolean;
}

/** Answers with a page of a screen: a command with a new message, a press in place of the text with the button. */
export async function show(ctx: BotContext, screen: Screen, options: ShowOptions = {}): Promise<void> {
  const args = options.args ?? '';
  const view = await rendered(ctx, screen, args);
  const pages = paginate(view.blocks);
  const page = Math.min(options.page ?? 0, pages.length - 1);
  const note = pages.length === 1 ? '' : ctx.t('page-of', { page: page + 1, pages: pages.length });
  const html = note === '' ? pages[page]! : `${pages[page]}\n\n<i>${note}</i>`;
  const buttons = [...pager(ctx, screen, args, page, pages.length), ...(view.buttons ?? [])];
  const inPlace = ctx.callbackQuery?.message !== undefined && options.below !== true;
  await (inPlace ? replaceText(ctx, html, buttons) : answer(ctx, html, buttons));
}

/** Edits the message whose button was pressed. A message that can no longer be edited gets an answer below it. */
export async function replaceText(
  ctx: BotContext,
  html: string,
  buttons: InlineKeyboardButton[][],
): Promise<void> {
  try {
    await ctx.editMessageText(html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: buttons },
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (error.description.includes('message is not modified')) return;
    await answer(ctx, html, buttons);
  }
}
