import { Composer } from 'grammy';
import { serialName } from '../../domain/event.js';
import { latestEvents } from '../../store/event-list.js';
import { withClaims } from '../../store/told-lists.js';
import { openButton, rows } from '../buttons.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { eventLines } from '../texts/event-line.js';

const ON_A_PAGE = 5;
const BUTTONS_IN_A_ROW = 3;

export const latestScreen: Screen = {
  name: 'latest',
  async render(request) {
    const { ledger, page, t } = request;
    const { events, more } = await ledger.get(`latest ${page}`, async (trx) =>
      withClaims(trx, await latestEvents(trx, pageAt(page, ON_A_PAGE))),
    );
    if (events.length === 0) return { blocks: [t('latest-none')] };
    const names = events.map(({ serial }) => serialName(serial));
    return {
      blocks: [t('latest-title'), ...events.map((event) => eventLines(request, event))],
      paged: { more },
      buttons: rows(
        names.map((name) => openButton(name, 'swap', name)),
        BUTTONS_IN_A_ROW,
      ),
    };
  },
};

export const latest = new Composer<BotContext>();

latest.command('latest', (ctx) => show(ctx, latestScreen));
