import { Composer } from 'grammy';
import { escapeHtml } from '../../../alerts/html.js';
import type { ProcessOutcome } from '../../../ledger/process-revision.js';
import { type ForwardedPost, readForwardedPost } from '../../../sources/forwarded-post.js';
import { updateChannel } from '../../../store/channels.js';
import { wasTextSeen } from '../../../store/moderation-view.js';
import type { BotContext } from '../../context.js';
import { answer } from '../../show.js';
import { eventLink } from '../../texts/deep-link.js';
import { offerAppointment } from './appoint.js';
import { roleOf } from './permission.js';

function refusal(
  ctx: BotContext,
  forwarded: Exclude<ForwardedPost, { kind: 'post' | 'not_forwarded' }>,
): string {
  switch (forwarded.kind) {
    case 'unknown_channel':
      return ctx.t('forward-unknown-channel', { title: escapeHtml(forwarded.title) });
    case 'other_owner':
      return ctx.t('forward-other-owner', { handle: forwarded.handle });
    default:
      return ctx.t(forwarded.kind === 'hidden' ? 'forward-hidden' : 'forward-not-a-channel');
  }
}

function result(ctx: BotContext, outcome: ProcessOutcome): string {
  switch (outcome.kind) {
    case 'unchanged':
      return ctx.t('forward-known');
    case 'unknown_channel':
      return ctx.t('forward-unknown-channel', { title: '' });
    case 'no_transfer':
      return ctx.t('forward-no-transfer', { verdict: outcome.verdict });
    case 'events': {
      const lines = outcome.changes.map(({ serial, factPublished, doubts }) => {
        const waits = doubts.length > 0 ? ctx.t('forward-waits') : '';
        const told = ctx.t(factPublished ? 'forward-told' : 'forward-held');
        return `${eventLink(ctx.me.username, serial)}: ${[told, waits].filter((part) => part !== '').join(' ')}`;
      });
      return [ctx.t('forward-taken'), ...lines].join('\n');
    }
  }
}

/**
 * A moderator's forward of a channel's post enters the ledger like a post that was read. A copy whose text is on file,
 * even if the post was edited since, changes nothing: it may have been forwarded before the edit.
 */
export const takeForward = new Composer<BotContext>();

takeForward.on('message:forward_origin', async (ctx, next) => {
  if (ctx.chat.type !== 'private') return await next();
  const role = await roleOf(ctx);
  if (role !== 'owner' && role !== 'moderator') return await next();
  const origin = ctx.message.forward_origin;
  if (role === 'owner' && origin.type === 'user' && !origin.sender_user.is_bot) {
    return await offerAppointment(ctx, origin.sender_user);
  }
  const forwarded = await readForwardedPost(ctx.deps.db, ctx.message);
  if (forwarded.kind === 'not_forwarded') return await next();
  if (forwarded.kind !== 'post') return await answer(ctx, refusal(ctx, forwarded));
  const { channel, post } = forwarded;
  if (await wasTextSeen(ctx.deps.db, channel.id, post)) return await answer(ctx, ctx.t('forward-known'));
  if (channel.chat_id === null) await updateChannel(ctx.deps.db, channel.id, { chat_id: post.chatId });
  await answer(ctx, result(ctx, await ctx.deps.takePost(post)));
});
