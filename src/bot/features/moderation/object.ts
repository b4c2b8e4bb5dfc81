import { Composer } from 'grammy';
import { serialName } from '../../../domain/event.js';
import { OBJECTION_LENGTH, OBJECTION_PRESETS, type ObjectionPreset } from '../../../domain/objection.js';
import { eventBySerial } from '../../../store/events.js';
import { OBJECT_LINK } from '../../alert-keyboard.js';
import { actionButton, rows } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer, replaceText } from '../../show.js';
import { deepLink, eventLink } from '../../texts/deep-link.js';

const BUTTON = /^(\d{1,9})\.([a-z_]+)$/;
/** In the link of the bot's own question, to which own words are the reply. */
const QUESTION_LINK = /\?start=error-S-(\d{1,9})$/i;

function errorLink(username: string, serial: number): string {
  return `<a href="${deepLink(username, `error-${serialName(serial)}`)}">${serialName(serial)}</a>`;
}

/** What is wrong with an event: presets first, own words last. A group is led to the private chat. */
async function ask(ctx: BotContext, serial: number): Promise<void> {
  if (ctx.chat?.type !== 'private') {
    if (ctx.callbackQuery === undefined) return;
    await ctx.answerCallbackQuery({ url: deepLink(ctx.me.username, `error-${serialName(serial)}`) });
    return;
  }
  const buttons = OBJECTION_PRESETS.map((preset) =>
    actionButton(ctx.t('objection', { preset }), 'objected', `${serial}.${preset}`),
  );
  await answer(ctx, ctx.t('object-ask', { event: eventLink(ctx.me.username, serial) }), rows(buttons, 2));
}

async function file(
  ctx: BotContext,
  serial: number,
  preset: ObjectionPreset,
  words?: string,
): Promise<string> {
  const { db, moderation } = ctx.deps;
  const event = await eventBySerial(db, serial);
  if (event === undefined || ctx.chat === undefined)
    return ctx.t('swap-not-found', { name: serialName(serial) });
  const outcome = await moderation.fileObjection({
    chatId: ctx.chat.id,
    eventId: event.id,
    preset,
    ...(words !== undefined && { words }),
  });
  switch (outcome.kind) {
    case 'filed':
      return ctx.t('object-thanks');
    case 'already_filed':
      return ctx.t('object-already');
    case 'too_many':
      return ctx.t('object-too-many');
    case 'words_too_long':
      return ctx.t('object-too-long', { limit: outcome.limit });
    case 'unknown_event':
      return ctx.t('swap-not-found', { name: serialName(serial) });
  }
}

/** Readers report errors: the button under every alert and event. */
export const object = new Composer<BotContext>();

object.command('start', async (ctx, next) => {
  const serial = OBJECT_LINK.exec(typeof ctx.match === 'string' ? ctx.match.trim() : '')?.[1];
  if (serial === undefined) return await next();
  await ask(ctx, Number(serial));
});

object.on('callback_query:data', async (ctx, next) => {
  const serial = actionValue(ctx, 'object');
  if (serial !== undefined && /^\d{1,9}$/.test(serial)) return await ask(ctx, Number(serial));
  const [, number, name] = BUTTON.exec(actionValue(ctx, 'objected') ?? '') ?? [];
  const preset = OBJECTION_PRESETS.find((candidate) => candidate === name);
  if (number === undefined || preset === undefined || ctx.chat?.type !== 'private') return await next();
  if (preset !== 'other') return await replaceText(ctx, await file(ctx, Number(number), preset), []);
  const event = errorLink(ctx.me.username, Number(number));
  await ctx.reply(ctx.t('object-words', { event, limit: OBJECTION_LENGTH }), {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { force_reply: true },
  });
});

object.on('message:text', async (ctx, next) => {
  const question = ctx.message.reply_to_message;
  if (ctx.chat.type !== 'private' || question?.from?.id !== ctx.me.id) return await next();
  const links = (question.entities ?? []).flatMap((entity) =>
    entity.type === 'text_link' ? [entity.url] : [],
  );
  const serial = links.map((url) => QUESTION_LINK.exec(url)?.[1]).find((found) => found !== undefined);
  if (serial === undefined || ctx.message.text.startsWith('/')) return await next();
  await answer(ctx, await file(ctx, Number(serial), 'other', ctx.message.text));
});
