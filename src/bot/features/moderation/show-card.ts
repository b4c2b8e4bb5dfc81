import type { InlineKeyboardButton } from 'grammy/types';
import { shortenHtml } from '../../../alerts/split-html.js';
import type { CardDetails } from '../../../ledger/moderation/queries.js';
import { recordCardMessage } from '../../../store/cards.js';
import type { BotContext } from '../../context.js';
import { replaceText } from '../../show.js';
import { peopleOf } from './card-people.js';
import { cardView } from './card-view.js';

export interface CardLook {
  /** Above the card, HTML. */
  before?: string;
  /** Whether everything that may be done is shown. */
  isOpen?: boolean;
  /** Rows below the card's own. */
  more?: InlineKeyboardButton[][];
}

async function textOf(
  ctx: BotContext,
  card: CardDetails,
  { before = '', isOpen = false, more = [] }: CardLook,
) {
  const { deps, language, me, t } = ctx;
  const reader = { translate: deps.translate, language, username: me.username };
  const view = cardView(reader, card, await peopleOf(deps.db, t, card), isOpen);
  const blocks = [before, ...view.blocks].filter((block) => block !== '');
  return { html: shortenHtml(blocks.join('\n\n')), buttons: [...(view.buttons ?? []), ...more] };
}

/** Later changes of the card edit the message that the chat saw last. */
async function record(
  ctx: BotContext,
  card: CardDetails,
  message: { chat: { id: number }; message_id: number },
): Promise<void> {
  await recordCardMessage(ctx.deps.db, {
    cardId: card.id,
    chatId: message.chat.id,
    messageId: message.message_id,
    revision: card.revision,
    urgent: card.urgent,
  });
}

/** Shows a card as a message of its own. */
export async function postCard(ctx: BotContext, card: CardDetails, look: CardLook = {}): Promise<void> {
  const { html, buttons } = await textOf(ctx, card, look);
  const message = await ctx.reply(html, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: buttons },
  });
  await record(ctx, card, message);
}

/** Shows a card in place of the message that was pressed. */
export async function replaceCard(ctx: BotContext, card: CardDetails, look: CardLook = {}): Promise<void> {
  const { html, buttons } = await textOf(ctx, card, look);
  await replaceText(ctx, html, buttons);
  const message = ctx.callbackQuery?.message;
  if (message !== undefined) await record(ctx, card, message);
}
