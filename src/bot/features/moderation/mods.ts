import { Composer } from 'grammy';
import { escapeHtml } from '../../../alerts/html.js';
import { presetReason } from '../../../domain/correction-reason.js';
import { insertAudit } from '../../../store/audit.js';
import { moderationGroup, setModerationGroup } from '../../../store/moderation-group.js';
import { currentModerator, currentModerators, moderatorByName } from '../../../store/moderators.js';
import { actionButton, rows } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer, replaceText } from '../../show.js';
import { offerAppointment } from './appoint.js';
import { hideModeratorCommands } from './moderator-commands.js';
import { refusalText } from './outcome-text.js';
import { mayOwn } from './permission.js';
import { personName } from './person-name.js';

const ID = /^[1-9]\d{0,14}$/;
const CHECKED = presetReason('checked');

async function showList(ctx: BotContext): Promise<void> {
  const { db } = ctx.deps;
  const [moderators, group] = await Promise.all([currentModerators(db), moderationGroup(db)]);
  const lines = moderators.map(({ name, user_id, accepted_at, frozen_at }) => {
    const state = frozen_at !== null ? 'frozen' : accepted_at === null ? 'waits' : 'active';
    return ctx.t('mods-line', { name: escapeHtml(name), id: String(user_id), state });
  });
  const where = ctx.t(group === undefined ? 'mods-cards-private' : 'mods-cards-group');
  const list = lines.length === 0 ? ctx.t('mods-none') : lines.join('\n');
  const buttons = moderators.map(({ name, user_id }) =>
    actionButton(ctx.t('button-remove', { name }), 'dismiss', String(user_id)),
  );
  await answer(ctx, [ctx.t('mods-title'), list, where, ctx.t('mods-usage')].join('\n\n'), rows(buttons, 2));
}

/** Cards go to this group from now on, or again to each moderator alone. */
async function chooseGroup(ctx: BotContext, word: 'here' | 'private'): Promise<void> {
  const { db, clock } = ctx.deps;
  if (word === 'private') await setModerationGroup(db, null);
  else if (ctx.chat === undefined || ctx.chat.type === 'private')
    return await answer(ctx, ctx.t('mods-here-group'));
  else {
    const threadId = ctx.destination.thread_id;
    await setModerationGroup(db, {
      chatId: ctx.chat.id,
      threadId,
      setBy: ctx.from?.id ?? 0,
      setAt: clock.now(),
    });
  }
  await insertAudit(db, {
    at: clock.now(),
    actor: ctx.from?.id ?? null,
    action: 'moderation_group',
    eventId: null,
    after: { chat_id: word === 'private' ? null : (ctx.chat?.id ?? null) },
  });
  await answer(ctx, ctx.t(word === 'private' ? 'mods-cards-private' : 'mods-cards-group'));
}

async function dismiss(ctx: BotContext, userId: number): Promise<void> {
  const name = await personName(ctx, userId);
  const outcome = await ctx.deps.moderation.removeModerator({
    by: ctx.from?.id ?? 0,
    userId,
    reason: CHECKED,
  });
  if (outcome.kind === 'removed') {
    await hideModeratorCommands(ctx.api, userId).catch((error: unknown) =>
      ctx.deps.logger.info({ err: error }, 'the commands of a former moderator stay in the menu'),
    );
    return await replaceText(ctx, ctx.t('mods-removed', { name }), []);
  }
  if (outcome.kind === 'not_appointed') return await replaceText(ctx, ctx.t('mods-not-appointed'), []);
  if (outcome.kind === 'is_owner') return await replaceText(ctx, ctx.t('mods-is-owner'), []);
  await replaceText(ctx, refusalText(ctx, outcome), []);
}

/** Who is meant by `@name`, `id123` or `123`; undefined if nobody that was ever appointed. */
async function meant(ctx: BotContext, word: string): Promise<number | undefined> {
  const id = word.replace(/^id/i, '');
  if (ID.test(id)) return (await currentModerator(ctx.deps.db, Number(id)))?.user_id;
  return (await moderatorByName(ctx.deps.db, word))?.user_id;
}

async function freezePerson(ctx: BotContext, userId: number, reason: string): Promise<void> {
  const name = await personName(ctx, userId);
  const outcome = await ctx.deps.moderation.freezeModerator({ by: ctx.from?.id ?? 0, userId, reason });
  switch (outcome.kind) {
    case 'frozen': {
      const { undone, kept } = outcome;
      const text = ctx.t('freeze-done', { name, undone: undone.length, kept: kept.length });
      const thaw = actionButton(ctx.t('button-thaw'), 'undo', String(outcome.actionId));
      return await replaceText(ctx, text, [[thaw]]);
    }
    case 'already':
      return await replaceText(ctx, ctx.t('freeze-already', { name }), []);
    case 'not_appointed':
      return await replaceText(ctx, ctx.t('mods-not-appointed'), []);
    case 'is_owner':
      return await replaceText(ctx, ctx.t('mods-is-owner'), []);
    default:
      return await replaceText(ctx, refusalText(ctx, outcome), []);
  }
}

/** Owners alone: who moderates, where cards go, and the brake for a moderator gone wrong. */
export const mods = new Composer<BotContext>();

mods.command('mods', async (ctx) => {
  if (!(await mayOwn(ctx))) return;
  const word = ctx.match.trim().toLowerCase();
  if (word === 'here' || word === 'private') return await chooseGroup(ctx, word);
  const other = ctx.msg.reply_to_message?.from;
  if (other !== undefined && !other.is_bot) return await offerAppointment(ctx, other);
  if (ID.test(word)) return await offerAppointment(ctx, Number(word));
  await showList(ctx);
});

mods.command('freeze', async (ctx) => {
  if (!(await mayOwn(ctx))) return;
  const word = ctx.match.trim().split(/\s+/)[0] ?? '';
  const userId = word === '' ? undefined : await meant(ctx, word);
  if (userId === undefined) return await answer(ctx, ctx.t('freeze-usage'));
  const name = await personName(ctx, userId);
  await answer(ctx, ctx.t('freeze-ask', { name }), [
    [actionButton(ctx.t('button-freeze'), 'freeze', String(userId))],
  ]);
});

mods.on('callback_query:data', async (ctx, next) => {
  const dismissed = actionValue(ctx, 'dismiss');
  const frozen = actionValue(ctx, 'freeze');
  const userId = dismissed ?? frozen;
  if (userId === undefined || !ID.test(userId)) return await next();
  if (!(await mayOwn(ctx))) return;
  if (dismissed !== undefined) await dismiss(ctx, Number(userId));
  else await freezePerson(ctx, Number(userId), CHECKED);
});
