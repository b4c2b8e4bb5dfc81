import { Composer } from 'grammy';
import { correctionLines } from '../../alerts/correction-lines.js';
import { speechFor } from '../../alerts/speech.js';
import { formatDay, instantHtml } from '../../locales/format-date.js';
import { type ListedCorrection, listCorrections } from '../../store/change-list.js';
import { allCorrections } from '../../store/corrections.js';
import { loadEventView } from '../../store/event-view.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { eventLink } from '../texts/deep-link.js';

const ON_A_PAGE = 6;

async function block(request: ScreenRequest, listed: ListedCorrection): Promise<string> {
  const { deps, language, t, username } = request;
  const view = await loadEventView(deps.db, listed.event_id);
  const row = (await allCorrections(deps.db, listed.event_id)).find(({ id }) => id === listed.id);
  if (view === undefined || row === undefined) return '';
  const speech = speechFor(deps.translate, language, view.facts.date);
  const undone =
    listed.undone_at === null
      ? []
      : [t('corrections-undone', { time: instantHtml(listed.undone_at, language) })];
  return [
    `${eventLink(username, listed.serial)}, ${formatDay(view.facts.date, language)}`,
    ...correctionLines(speech, { ...view, corrections: [row] }),
    ...undone,
  ].join('\n');
}

/** The public log of what we got wrong. Who corrected it is on record, and not shown. */
export const correctionsScreen: Screen = {
  name: 'corrections',
  async render(request) {
    const { deps, page, t } = request;
    const { rows, more } = await listCorrections(deps.db, pageAt(page, ON_A_PAGE));
    if (rows.length === 0) return { blocks: [t('corrections-none')] };
    const blocks = await Promise.all(rows.map((listed) => block(request, listed)));
    return { blocks: [t('corrections-title'), ...blocks], paged: { more } };
  },
};

export const corrections = new Composer<BotContext>();

corrections.command('corrections', (ctx) => show(ctx, correctionsScreen));
