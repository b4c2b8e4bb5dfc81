import { Composer } from 'grammy';
import { KINDS, type Kind } from '../../domain/report.js';
import { setSubscribedKinds, subscribedKinds } from '../../store/subscriptions.js';
import { actionButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { kindList, readKinds } from '../kinds.js';
import { mayChangeSettings } from '../may-change.js';
import { actionValue } from '../pressed.js';
import { refuse } from '../refuse.js';
import type { Screen } from '../screen.js';
import { answer, show } from '../show.js';

function toggled(kinds: readonly Kind[], kind: Kind): Kind[] {
  return KINDS.filter((candidate) => (candidate === kind) !== kinds.includes(candidate));
}

/** A button carries the whole choice that it makes, so that pressing it twice does no harm. */
export const subscribeScreen: Screen = {
  name: 'subscribe',
  async render({ deps, destination, t }) {
    const kinds = await subscribedKinds(deps.db, destination.id);
    return {
      blocks: [kinds.length > 0 ? t('subscribe-some', { kinds: kindList(t, kinds) }) : t('subscribe-none')],
      buttons: KINDS.map((kind) => {
        const key = kinds.includes(kind) ? 'subscribe-kind-on' : 'subscribe-kind-off';
        return [actionButton(t(key, { kind: t(`kinds-${kind}`) }), 'kinds', toggled(kinds, kind).join(','))];
      }),
    };
  },
};

export const subscription = new Composer<BotContext>();

subscription.command('subscribe', (ctx) => show(ctx, subscribeScreen));

subscription.on('callback_query:data', async (ctx, next) => {
  const chosen = actionValue(ctx, 'kinds');
  if (chosen === undefined) return await next();
  if (!(await mayChangeSettings(ctx))) return await refuse(ctx, 'admins-only');
  const { db, clock } = ctx.deps;
  await setSubscribedKinds(db, ctx.destination.id, readKinds(chosen), clock.now());
  await show(ctx, subscribeScreen);
});

subscription.command('stop', async (ctx) => {
  if (!(await mayChangeSettings(ctx))) return await refuse(ctx, 'admins-only');
  const { db, clock } = ctx.deps;
  const kinds = await subscribedKinds(db, ctx.destination.id);
  if (kinds.length === 0) return await answer(ctx, ctx.t('stop-not-subscribed'));
  await setSubscribedKinds(db, ctx.destination.id, [], clock.now());
  const again = actionButton(ctx.t('button-subscribe-again'), 'kinds', kinds.join(','));
  await answer(ctx, ctx.t('stop-done'), [[again]]);
});
