import { Composer } from 'grammy';
import { subscribedKinds } from '../../store/subscriptions.js';
import { actionButton, screenButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { kindList } from '../kinds.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { readLinkParameter } from '../texts/totals-query.js';
import { reviewNote } from './moderation/review-note.js';
import { swapScreen } from './swap.js';
import { totalsScreen } from './totals.js';

/** The menu that everybody meets first, and that a press on an outdated button leads to. */
export const startScreen: Screen = {
  name: 'start',
  async render(request) {
    const { deps, destination, t } = request;
    const kinds = await subscribedKinds(deps.db, destination.id);
    const subscribed = kinds.length > 0;
    return {
      blocks: [
        t('start-text'),
        subscribed ? t('start-subscribed', { kinds: kindList(t, kinds) }) : '',
        await reviewNote(request),
      ],
      buttons: [
        [
          subscribed
            ? screenButton(t('button-alert-settings'), 'subscribe')
            : actionButton(t('button-subscribe-exchanges'), 'kinds', 'exchange'),
        ],
        [screenButton(t('button-totals'), 'totals'), screenButton(t('button-latest'), 'latest')],
        [screenButton(t('button-language'), 'language')],
      ],
    };
  },
};

/** `?start=S-123`, as the links in alerts have it. */
const SWAP_LINK = /^S-\d{1,9}$/i;

export const start = new Composer<BotContext>();

start.command('start', async (ctx) => {
  const payload = typeof ctx.match === 'string' ? ctx.match.trim() : '';
  const totals = readLinkParameter(payload);
  if (SWAP_LINK.test(payload)) await show(ctx, swapScreen, { args: payload });
  else if (totals !== undefined) await show(ctx, totalsScreen, { args: totals });
  else await show(ctx, startScreen);
});
