import { Composer } from 'grammy';
import { formatDay } from '../../locales/format-date.js';
import { type HeldView, newestHeldEstimates } from '../../store/held-view.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { amount } from '../texts/amount.js';
import { isOld, statementLine, statements } from '../texts/held-text.js';
import { who } from '../texts/officials-text.js';

const SUBJECTS = ['pow', 'civilians', 'people'] as const;

function block(request: ScreenRequest, estimates: readonly HeldView[], what: (typeof SUBJECTS)[number]) {
  const own = estimates.filter((estimate) => estimate.what === what);
  const lines = statements(own).flatMap((statement) => statementLine(request, statement));
  return lines.length === 0 ? '' : [request.t(`held-${what}`), ...lines].join('\n');
}

/** People in a register of the missing: nobody says that they are held. */
function missing(request: ScreenRequest, estimates: readonly HeldView[]): string {
  const { t, language, now } = request;
  const lines = estimates
    .filter(({ what }) => what === 'missing')
    .map((estimate) => {
      const line = t('totals-held-line', {
        figures: t(`held-missing-${estimate.of}`, { value: amount(t, estimate) }),
        who: who(request, estimate.said_by),
        date: formatDay(estimate.date, language),
      });
      return isOld(now, estimate.date) ? `${line} (${t('totals-held-old')})` : line;
    });
  return lines.length === 0 ? '' : [t('held-missing'), ...lines].join('\n');
}

export const heldScreen: Screen = {
  name: 'held',
  async render(request) {
    const { ledger, t } = request;
    const estimates = await ledger.get('held', (trx) => newestHeldEstimates(trx));
    if (estimates.length === 0) return { blocks: [t('held-none')] };
    return {
      blocks: [
        `${t('held-title')}\n${t('held-note')}`,
        ...SUBJECTS.map((what) => block(request, estimates, what)),
        missing(request, estimates),
      ],
    };
  },
};

export const held = new Composer<BotContext>();

held.command('held', (ctx) => show(ctx, heldScreen));
