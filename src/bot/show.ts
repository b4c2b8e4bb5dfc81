import { GrammyError } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { shortenHtml } from '../alerts/split-html.js';
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

interface Page {
  html: string;
  number: number;
  hasNext: boolean;
}

/** Pages that a button cannot name, since what was typed is too long for it, are not offered. */
function pager(ctx: BotContext, screen: Screen, args: string, { number, hasNext }: Page) {
  const row: InlineKeyboardButton[] = [];
  const next = number + 1;
  if (!fitsCallbackData({ type: 'screen', screen: screen.name, page: next, args })) return [];
  if (number > 0) row.push(screenButton(ctx.t('page-previous'), screen.name, args, number - 1));
  if (hasNext) row.push(screenButton(ctx.t('page-next'), screen.name, args, next));
  return row.length === 0 ? [] : [row];
}

function pageOf(ctx: BotContext, view: View, wanted: number): Page {
  if (view.paged !== undefined) {
    const html = shortenHtml(view.blocks.filter((block) => block !== '').join('\n\n'));
    return { html, number: wanted, hasNext: view.paged.more };
  }
  const pages = paginate(view.blocks);
  const number = Math.min(wanted, pages.length - 1);
  const html = pages[number]!;
  if (pages.length === 1) return { html, number, hasNext: false };
  const note = ctx.t('page-of', { page: number + 1, pages: pages.length });
  return { html: `${html}\n\n<i>${note}</i>`, number, hasNext: number + 1 < pages.length };
}

async function rendered(ctx: BotContext, screen: Screen, args: string, page: number): Promise<View> {
  return await screen.render({
    deps: ctx.deps,
    ledger: ctx.ledger,
    destination: ctx.destination,
    language: ctx.language,
    t: ctx.t,
    now: ctx.deps.clock.now(),
    args,
    page,
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
  const { args = '', page: wanted = 0 } = options;
  const view = await rendered(ctx, screen, args, wanted);
  const page = pageOf(ctx, view, wanted);
  const buttons = [...pager(ctx, screen, args, page), ...(view.buttons ?? [])];
  const inPlace = ctx.callbackQuery?.message !== undefined && options.below !== true;
  await (inPlace ? replaceText(ctx, page.html, buttons) : answer(ctx, page.html, buttons));
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
