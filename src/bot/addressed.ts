import type { Context } from 'grammy';
import type { MessageEntity } from 'grammy/types';

function textAt(text: string, entity: MessageEntity): string {
  return text.slice(entity.offset, entity.offset + entity.length);
}

/**
 * Whether a message is meant for the bot: always in a private chat; in a group a command without another bot's name,
 * a reply to the bot or its name in the text.
 */
export function isAddressed(ctx: Context): boolean {
  if (ctx.chat?.type === 'private') return true;
  const message = ctx.msg;
  if (message === undefined) return false;
  if (message.reply_to_message?.from?.id === ctx.me.id && !message.reply_to_message.forum_topic_created) {
    return true;
  }
  const text = message.text ?? message.caption ?? '';
  const name = `@${ctx.me.username.toLowerCase()}`;
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const word = textAt(text, entity).toLowerCase();
    if (entity.type === 'mention') return word === name;
    return (
      entity.type === 'bot_command' && entity.offset === 0 && (!word.includes('@') || word.endsWith(name))
    );
  });
}

/** Whether the bot was called by its name or answered: then even what it does not understand gets an answer. */
export function isNamed(ctx: Context): boolean {
  if (ctx.chat?.type === 'private') return true;
  const text = (ctx.msg?.text ?? ctx.msg?.caption ?? '').toLowerCase();
  return (
    text.includes(`@${ctx.me.username.toLowerCase()}`) || ctx.msg?.reply_to_message?.from?.id === ctx.me.id
  );
}
