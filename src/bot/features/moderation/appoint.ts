import { Composer, GrammyError } from 'grammy';
import type { User } from 'grammy/types';
import { escapeHtml } from '../../../alerts/html.js';
import { languageFor } from '../../../locales/translate.js';
import { languageOfChat } from '../../../store/destinations.js';
import { actionButton } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer, replaceText } from '../../show.js';
import { deepLink } from '../../texts/deep-link.js';
import { showModeratorCommands } from './moderator-commands.js';
import { refusalText } from './outcome-text.js';
import { mayOwn, roleOf } from './permission.js';
import { shownName } from './person-name.js';

/** Start parameter of the link by which somebody who was appointed says yes. */
const LINK = 'moderate';

/** As Telegram tells it; the number alone of somebody whom the bot never met. */
async function nameOf(ctx: BotContext, userId: number): Promise<string> {
  try {
    const chat = await ctx.api.getChat(userId);
    return chat.type === 'private' ? shownName(chat) : String(userId);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    return String(userId);
  }
}

/** Asks an owner whether somebody is to be appointed. */
export async function offerAppointment(ctx: BotContext, user: User | number): Promise<void> {
  const userId = typeof user === 'number' ? user : user.id;
  const name = escapeHtml(typeof user === 'number' ? await nameOf(ctx, user) : shownName(user));
  await answer(ctx, ctx.t('mods-offer', { name, id: String(userId) }), [
    [actionButton(ctx.t('button-appoint'), 'appoint', String(userId))],
  ]);
}

function invitation(ctx: BotContext, language: ReturnType<typeof languageFor>) {
  const { translate } = ctx.deps;
  return {
    html: translate(language, 'mods-invitation'),
    buttons: [
      [
        actionButton(translate(language, 'button-accept'), 'invited', 'yes'),
        actionButton(translate(language, 'button-decline'), 'invited', 'no'),
      ],
    ],
  };
}

/** Whether the person could be asked: only those who have started the bot can. */
async function invite(ctx: BotContext, userId: number): Promise<boolean> {
  const language = languageFor(await languageOfChat(ctx.deps.db, ctx.me.id, userId));
  const { html, buttons } = invitation(ctx, language);
  try {
    await ctx.api.sendMessage(userId, html, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: buttons },
    });
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    return false;
  }
}

async function appointPerson(ctx: BotContext, userId: number): Promise<void> {
  const name = await nameOf(ctx, userId);
  const outcome = await ctx.deps.moderation.appointModerator({ by: ctx.from?.id ?? 0, userId, name });
  const shown = escapeHtml(name);
  switch (outcome.kind) {
    case 'appointed': {
      const asked = await invite(ctx, userId);
      const url = deepLink(ctx.me.username, LINK);
      return await replaceText(
        ctx,
        ctx.t(asked ? 'mods-asked' : 'mods-not-reached', { name: shown, link: url }),
        [],
      );
    }
    case 'already':
      return await replaceText(
        ctx,
        ctx.t(outcome.accepted ? 'mods-is-one' : 'mods-waits', { name: shown }),
        [],
      );
    case 'is_owner':
      return await replaceText(ctx, ctx.t('mods-is-owner'), []);
    default:
      return await replaceText(ctx, refusalText(ctx, outcome), []);
  }
}

async function accept(ctx: BotContext): Promise<void> {
  if (ctx.from === undefined) return;
  const outcome = await ctx.deps.moderation.acceptAppointment({
    userId: ctx.from.id,
    name: shownName(ctx.from),
  });
  if (outcome.kind === 'accepted') await showOwnMenu(ctx, false);
  await replaceText(ctx, ctx.t(outcome.kind === 'not_invited' ? 'mods-not-invited' : 'mods-welcome'), []);
}

/** Who had not met the bot when it started has the commands of everybody only. */
async function showOwnMenu(ctx: BotContext, isOwner: boolean): Promise<void> {
  if (ctx.from === undefined) return;
  await showModeratorCommands(ctx.api, ctx.deps.translate, ctx.from.id, ctx.language, isOwner);
}

/** An owner appoints, the person says yes: two presses by two people. */
export const appoint = new Composer<BotContext>();

appoint.command('start', async (ctx, next) => {
  const role = ctx.chat.type === 'private' ? await roleOf(ctx) : 'none';
  if (role === 'owner' || role === 'moderator') await showOwnMenu(ctx, role === 'owner');
  if (ctx.match !== LINK || role !== 'invited') return await next();
  const { html, buttons } = invitation(ctx, ctx.language);
  await answer(ctx, html, buttons);
});

appoint.on('callback_query:data', async (ctx, next) => {
  const userId = actionValue(ctx, 'appoint');
  if (userId !== undefined && /^[1-9]\d{0,14}$/.test(userId)) {
    if (await mayOwn(ctx)) await appointPerson(ctx, Number(userId));
    return;
  }
  const said = actionValue(ctx, 'invited');
  if (said === 'yes') return await accept(ctx);
  if (said === 'no') return await replaceText(ctx, ctx.t('mods-declined'), []);
  await next();
});
