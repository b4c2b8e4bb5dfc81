import { Composer } from 'grammy';
import { serialName } from '../../domain/event.js';
import { latestEvents } from '../../store/event-list.js';
import { rows, screenButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { eventLines } from '../texts/event-line.js';

const LATEST = 5;
const BUTTONS_IN_A_ROW = 3;

export const latestScreen: Screen = {
  name: 'latest',
  async render(request) {
    const { deps, t } = request;
    const events = await latestEvents(deps.db, { limit: LATEST });
    if (events.length === 0) return { blocks: [t('latest-none')] };
    const buttons = events.map(({ serial }) => screenButton(serialName(serial), 'swap', serialName(serial)));
    return {
      blocks: [t('latest-title'), ...events.map((event) => eventLines(request, event))],
      buttons: rows(buttons, BUTTONS_IN_A_ROW),
    };
  },
};

export const latest = new Composer<BotContext>();

latest.command('latest', (ctx) => show(ctx, latestScreen));
