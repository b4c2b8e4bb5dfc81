import { Composer } from 'grammy';
import { serialName } from '../../domain/event.js';
import { searchEvents } from '../../store/event-list.js';
import { withClaims } from '../../store/told-lists.js';
import { openButton, rows } from '../buttons.js';
import { fitsCallbackData } from '../callback-data.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { eventLines } from '../texts/event-line.js';
import { readSearch } from '../texts/search-query.js';

const ON_A_PAGE = 5;
const BUTTONS_IN_A_ROW = 5;

export const searchScreen: Screen = {
  name: 'search',
  async render(request) {
    const { args, ledger, page, t } = request;
    const search = readSearch(t, args);
    if (search === null) return { blocks: [t('search-usage')] };
    const { events, more } = await ledger.get(`search ${page} ${args}`, async (trx) =>
      withClaims(trx, await searchEvents(trx, search, pageAt(page, ON_A_PAGE))),
    );
    if (events.length === 0) return { blocks: [t('search-none')] };
    // What was typed may be too long for a button: then there is no next page to press for.
    const hasNext = fitsCallbackData({ type: 'screen', screen: 'search', page: page + 1, args });
    const names = events.map(({ serial }) => serialName(serial));
    return {
      blocks: [
        t('search-title'),
        ...events.map((event) => eventLines(request, event)),
        more && !hasNext ? t('search-narrow') : '',
      ],
      paged: { more },
      buttons: rows(
        names.map((name) => openButton(name, 'swap', name)),
        BUTTONS_IN_A_ROW,
      ),
    };
  },
};

export const search = new Composer<BotContext>();

search.command('search', (ctx) => show(ctx, searchScreen, { args: ctx.match.trim() }));
