import { Composer } from 'grammy';
import { renderEvent } from '../../alerts/render.js';
import { serialName } from '../../domain/event.js';
import { findByOrdinal, findBySerial } from '../../store/event-list.js';
import { loadEventViewBySerial } from '../../store/event-view.js';
import { actionButton, openButton, rows, screenButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest, View } from '../screen.js';
import { show } from '../show.js';
import { deepLink } from '../texts/deep-link.js';
import { readSwapQuery } from '../texts/swap-query.js';
import { isModeratorsChat } from './moderation/review-note.js';

const BUTTONS_IN_A_ROW = 3;
/** Between the paragraphs of an event's message; no tag goes across it. */
const PARAGRAPH = '\n\n';

async function oneEvent(request: ScreenRequest, serial: number): Promise<View> {
  const { deps, language, now, t, username } = request;
  const found = await findBySerial(deps.db, serial);
  const view = found.found === 'none' ? undefined : await loadEventViewBySerial(deps.db, found.serial);
  if (found.found === 'none' || view === undefined) {
    return { blocks: [t('swap-not-found', { name: serialName(serial) })] };
  }
  const html = renderEvent(view, language, deps.translate, now, {
    eventUrl: (n) => deepLink(username, serialName(n)),
  });
  const merged =
    found.mergedFrom === null
      ? ''
      : t('swap-merged', { old: serialName(found.mergedFrom), new: serialName(found.serial) });
  const name = serialName(found.serial);
  const event = `${view.event.id}.menu`;
  const moderate = (await isModeratorsChat(request))
    ? [actionButton(t('button-moderate'), 'event', event)]
    : [];
  return {
    blocks: [merged, ...html.split(PARAGRAPH)],
    buttons: [
      [openButton(t('button-claims'), 'claims', name)],
      [openButton(t('button-history'), 'history', name)],
      [actionButton(t('button-object'), 'object', String(found.serial)), ...moderate],
    ],
  };
}

async function byOrdinal(request: ScreenRequest, ordinal: number): Promise<View> {
  const { deps, t } = request;
  const serials = await findByOrdinal(deps.db, ordinal);
  const [only, ...others] = serials;
  if (only === undefined) return { blocks: [t('swap-ordinal-not-found', { ordinal })] };
  if (others.length === 0) return await oneEvent(request, only);
  const buttons = serials.map((serial) => screenButton(serialName(serial), 'swap', serialName(serial)));
  return { blocks: [t('swap-ordinal-many', { ordinal })], buttons: rows(buttons, BUTTONS_IN_A_ROW) };
}

export const swapScreen: Screen = {
  name: 'swap',
  async render(request) {
    const query = readSwapQuery(request.args);
    if (query.by === 'serial') return await oneEvent(request, query.serial);
    if (query.by === 'ordinal') return await byOrdinal(request, query.ordinal);
    return { blocks: [request.t('swap-usage')] };
  },
};

export const swap = new Composer<BotContext>();

swap.command('swap', (ctx) => show(ctx, swapScreen, { args: ctx.match }));
