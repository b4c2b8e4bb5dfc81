import { Composer } from 'grammy';
import { NOTIFY_REASONS } from '../../domain/notify-reason.js';
import { formatDay, instantHtml } from '../../locales/format-date.js';
import { type ListedChange, listChanges } from '../../store/change-list.js';
import type { BotContext, ChatTranslate } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { eventLink } from '../texts/deep-link.js';
import { readTotalsQuery } from '../texts/totals-query.js';

const ON_A_PAGE = 15;

/** A reason of a version in words; what a later program wrote is a change all the same. */
export function changeText(t: ChatTranslate, reason: string): string {
  const known = NOTIFY_REASONS.find((candidate) => candidate === reason) ?? 'details_changed';
  return t('change', { reason: known });
}

/** The first day of `2026-11`, `2026-11-20` …; null without one. */
function sinceOf(args: string): string | null | undefined {
  if (args === '') return null;
  const read = readTotalsQuery(args);
  return read.kind === 'query' ? read.query.from : undefined;
}

export const changesScreen: Screen = {
  name: 'changes',
  async render(request) {
    const { args, deps, language, page, t, username } = request;
    const since = sinceOf(args.trim());
    if (since === undefined) return { blocks: [t('changes-usage')] };
    const { rows, more } = await listChanges(deps.db, since, pageAt(page, ON_A_PAGE));
    const line = (change: ListedChange) =>
      t('changes-line', {
        time: instantHtml(change.at, language),
        event: `${eventLink(username, change.serial)} (${t(`kind-${change.kind}`)}, ${formatDay(change.date, language)})`,
        change: changeText(t, change.reason),
      });
    const title =
      since === null ? t('changes-title') : t('changes-title-since', { since: formatDay(since, language) });
    return {
      blocks: [title, rows.length === 0 ? t('changes-none') : rows.map(line).join('\n')],
      paged: { more },
    };
  },
};

export const changes = new Composer<BotContext>();

changes.command('changes', (ctx) => show(ctx, changesScreen, { args: ctx.match }));
