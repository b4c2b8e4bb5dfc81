import { Composer } from 'grammy';
import { formatDay } from '../../locales/format-date.js';
import { type HeldView, newestHeldEstimates } from '../../store/held-view.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { amount } from '../texts/amount.js';
import { author, isAside, isOld, statementLine, statements } from '../texts/held-text.js';

const SUBJECTS = ['pow', 'civilians', 'people'] as const;

/** So many stand in sight however old they are: one party's word seldom stands alone then. */
const ALWAYS_IN_SIGHT = 2;

/** The newest in sight; what is old, or nobody's own word, folded below. */
function folded(
  { now }: ScreenRequest,
  title: string,
  lines: readonly (readonly [HeldView, string])[],
): string {
  if (lines.length === 0) return '';
  const isFolded = lines.map(([estimate], index) => index >= ALWAYS_IN_SIGHT && isAside(now, estimate));
  const part = (wanted: boolean) =>
    lines.flatMap(([, text], index) => (isFolded[index] === wanted ? [text] : []));
  const rest = part(true);
  const below = rest.length === 0 ? [] : [`<blockquote expandable>${rest.join('\n')}</blockquote>`];
  return [title, ...part(false), ...below].join('\n');
}

function block(request: ScreenRequest, estimates: readonly HeldView[], what: (typeof SUBJECTS)[number]) {
  const lines = statements(estimates.filter((estimate) => estimate.what === what)).flatMap((statement) =>
    statementLine(request, statement).map((text) => [statement[0]!, text] as const),
  );
  return folded(request, request.t(`held-${what}`), lines);
}

/** People in a register of the missing: nobody says that they are held. */
function missing(request: ScreenRequest, estimates: readonly HeldView[]): string {
  const { t, language, now } = request;
  const lines = estimates
    .filter(({ what }) => what === 'missing')
    .map((estimate) => {
      const line = t('totals-held-line', {
        figures: t(`held-missing-${estimate.of}`, { value: amount(t, estimate) }),
        who: author(request, estimate.said_by),
        date: formatDay(estimate.date, language),
      });
      return [estimate, isOld(now, estimate.date) ? `${line} (${t('totals-held-old')})` : line] as const;
    });
  return folded(request, t('held-missing'), lines);
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
