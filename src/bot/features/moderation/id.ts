import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import { answer } from '../../show.js';

/** Numbers that the operator needs: of whoever asks, of the chat, of whoever is answered. */
export const id = new Composer<BotContext>();

id.command('id', async (ctx) => {
  const { t, chat, from } = ctx;
  const other = ctx.msg.reply_to_message?.from;
  await answer(
    ctx,
    [
      ...(from === undefined ? [] : [t('id-you', { id: String(from.id) })]),
      ...(chat.type === 'private' ? [] : [t('id-chat', { id: String(chat.id) })]),
      ...(other === undefined || other.id === ctx.me.id ? [] : [t('id-other', { id: String(other.id) })]),
    ].join('\n'),
  );
});
